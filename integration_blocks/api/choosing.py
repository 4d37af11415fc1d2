"""Streams of many pages read at once: what their blocks choose is asked for together, whatever the blocks."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, partial
from typing import Any, Protocol

from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.documents.models import AbstractDocument
from wagtail.fields import StreamField
from wagtail.images.models import AbstractImage
from wagtail.models import Page

from integration_blocks.api.targets import Targets
from integration_blocks.snippets.translated import TranslatedSnippet


class Reader(Protocol):
    """Gives the blocks of a stream what they refer to."""

    def choose(self, block: ChooserBlock, keys: Iterable[int | None]) -> list[Any]:
        """The objects with these keys, None for each that is not there."""

    def read(self, block: blocks.RichTextBlock, sources: Iterable[str]) -> list[Any]:
        """The rich texts with these sources."""


class Chosen:
    """Reads streams twice: `learn()` what is chosen and linked, then `values()` with it.

    Pages and documents come from the targets, everything else with one query for each model.
    """

    def __init__(self, targets: Targets) -> None:
        self.targets = targets
        #: Every rich text, to look for links in.
        self.texts: list[Any] = []
        self._keys: dict[Any, set[int]] = {}
        self._objects: dict[tuple[Any, int], Any] = {}
        self._is_learning = True

    def learn(self, bodies: dict[StreamField, list[Any]]) -> None:
        """Read each field's raw streams for the first time."""
        self.values(bodies)

    def keys_of(self, kind: type) -> set[int]:
        """The keys that were learned, of this model and those made from it."""
        return {key for model, keys in self._keys.items() if issubclass(model, kind) for key in keys}

    def fetch(self) -> None:
        """Load what was learned; the pages and documents among it are with the targets by now."""
        for model, keys in self._keys.items():
            self._objects |= {(model, key): each for key, each in self._found(model, keys).items()}
        self._is_learning = False

    def values(self, bodies: dict[StreamField, list[Any]]) -> dict[StreamField, list[Any]]:
        """The values of each field's raw streams."""
        with reading(self):
            return {field: twin(field).bulk_to_python(raw) for field, raw in bodies.items()}

    def get(self, model: type, key: int | None) -> Any:
        return None if key is None else self._objects.get((model, key))

    def _found(self, model: Any, keys: set[int]) -> Mapping[int, Any]:
        if model is Page:
            return {key: self.targets.stored(key) for key in keys}
        if issubclass(model, AbstractDocument):
            return {key: self.targets.stored_document(key) for key in keys}
        if issubclass(model, TranslatedSnippet):
            return model.with_translations(keys)
        found: dict[int, Any] = model._default_manager.in_bulk(keys)
        return found

    def choose(self, block: ChooserBlock, keys: Iterable[int | None]) -> list[Any]:
        keys, model = list(keys), Page if getattr(block, "is_plain", False) else block.model_class
        if self._is_learning:
            self._keys.setdefault(model, set()).update(key for key in keys if key is not None)
            return [None] * len(keys)
        found = [self.get(model, key) for key in keys]
        # Images get the words of their place: each place has one of its own.
        return [copy.copy(each) if isinstance(each, AbstractImage) else each for each in found]

    def read(self, block: blocks.RichTextBlock, sources: Iterable[str]) -> list[Any]:
        texts = [block.normalize(source) for source in sources]
        if self._is_learning:
            self.texts += texts
        return texts


_reader: ContextVar[Reader] = ContextVar("reader")


@contextmanager
def reading(reader: Reader) -> Iterator[None]:
    """Within it, the twins of fields ask this reader."""
    token = _reader.set(reader)
    try:
        yield
    finally:
        _reader.reset(token)


@cache
def twin(field: StreamField) -> blocks.StreamBlock:
    """The field's blocks, of which those that refer to something ask the reader."""
    stream = copy.deepcopy(field.stream_block)
    for block in _inside(stream):
        if isinstance(block, ChooserBlock):
            block.bulk_to_python = partial(_choose, block)
        elif isinstance(block, blocks.RichTextBlock):
            block.bulk_to_python = partial(_read, block)
        else:
            continue
        block.to_python = partial(_one, block)
    return stream


def _choose(block: Any, keys: Iterable[int | None]) -> list[Any]:
    return _reader.get().choose(block, keys)


def _read(block: Any, sources: Iterable[str]) -> list[Any]:
    return _reader.get().read(block, sources)


def _one(block: Any, value: Any) -> Any:
    return block.bulk_to_python([value])[0]


def _inside(block: Any) -> Iterator[Any]:
    yield block
    children = getattr(block, "child_blocks", {}).values()
    for child in [*children, *filter(None, [getattr(block, "child_block", None)])]:
        yield from _inside(child)
