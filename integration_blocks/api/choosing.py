"""Streams of many pages read at once: what their blocks choose is asked for together, whatever the blocks."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, partial
from typing import Any, Protocol

from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.fields import StreamField
from wagtail.images.models import AbstractImage

from integration_blocks.snippets.translated import TranslatedSnippet


class Reader(Protocol):
    """Gives the blocks of a stream what they refer to."""

    def choose(self, block: ChooserBlock, keys: Iterable[int | None]) -> list[Any]:
        """The objects with these keys, None for each that is not there."""

    def read(self, block: blocks.RichTextBlock, sources: Iterable[str]) -> list[Any]:
        """The rich texts with these sources."""


class Chosen:
    """Reads streams twice: first to learn what is chosen, then with it. One query for each model."""

    def __init__(self) -> None:
        self._keys: dict[Any, set[int]] = {}
        self._objects: dict[tuple[Any, int], Any] = {}

    def load(self, bodies: dict[StreamField, list[Any]]) -> dict[StreamField, list[Any]]:
        """The values of each field's raw streams."""
        with reading(self):
            for field, raw in bodies.items():
                twin(field).bulk_to_python(raw)
            for model, keys in self._keys.items():
                load = (
                    getattr(model, "with_translations", None)
                    if issubclass(model, TranslatedSnippet)
                    else None
                )
                found = load(keys) if load else model._default_manager.in_bulk(keys)
                self._objects |= {(model, key): each for key, each in found.items()}
            return {field: twin(field).bulk_to_python(raw) for field, raw in bodies.items()}

    def choose(self, block: ChooserBlock, keys: Iterable[int | None]) -> list[Any]:
        keys = list(keys)
        model = block.model_class
        self._keys.setdefault(model, set()).update(key for key in keys if key is not None)
        found = [None if key is None else self._objects.get((model, key)) for key in keys]
        # Images get the words of their place: each place has one of its own.
        return [copy.copy(each) if isinstance(each, AbstractImage) else each for each in found]

    def read(self, block: blocks.RichTextBlock, sources: Iterable[str]) -> list[Any]:
        return [block.normalize(source) for source in sources]


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
