"""The bodies of many pages with all that they refer to: one query for each kind of thing, whatever the blocks."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.safestring import SafeString, mark_safe
from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.documents.models import AbstractDocument
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.rich_text import RichText

from integration_blocks.api.choosing import reading, twin
from integration_blocks.api.prefetch import load_events, load_targets, values_in
from integration_blocks.api.shapes import RENDITION, rich_text
from integration_blocks.api.targets import Targets
from integration_blocks.blocks.upcoming_events import UpcomingEventsValue
from integration_blocks.fields.picture import WIDTHS
from integration_blocks.snippets.translated import TranslatedSnippet

#: All sizes that templates of blocks show, beside the one for lists.
SIZES = [RENDITION, *(f"width-{width}" for width in WIDTHS), "fill-240x240"]


class Text(RichText):
    """Rich text whose links are looked for among what was loaded, and lead nowhere that is not public."""

    def __init__(self, source: str, request: Any) -> None:
        super().__init__(source)
        self.request = request

    def __html__(self) -> SafeString:
        return mark_safe(rich_text(RichText(self.source), self.request))  # noqa: S308 - made by Wagtail


class Bodies:
    """`load()` once; then `value()` for each page. `chosen` are contacts that pages name outside their bodies."""

    def __init__(self, request: Any, language: str) -> None:
        self.request, self.language = request, language
        self.targets = Targets.of(request)
        self._loaded = False
        self._keys: dict[Any, set[int]] = {}
        self._texts: list[RichText] = []
        self._objects: dict[tuple[type, int], Any] = {}

    def load(self, bodies: dict[StreamField, list[Any]], chosen: dict[Any, set[int]]) -> list[list[Any]]:
        """The stream values of each field's raw bodies."""
        self._keys |= {model: set(keys) for model, keys in chosen.items()}
        with reading(self):
            for field, raw in bodies.items():
                twin(field).bulk_to_python(raw)
            self._fetch()
            values = [twin(field).bulk_to_python(raw) for field, raw in bodies.items()]
        found = [part for group in values for value in group for part in values_in(value)]
        load_events([part for part in found if isinstance(part, UpcomingEventsValue)], self.targets)
        self._load_sizes(found)
        return values

    def get(self, model: type, key: int | None) -> Any:
        return None if key is None else self._objects.get((model, key))

    def _fetch(self) -> None:
        pages = {key for model, keys in self._keys.items() if issubclass(model, Page) for key in keys}
        documents = {
            key for model, keys in self._keys.items() if issubclass(model, AbstractDocument) for key in keys
        }
        load_targets(self.targets, self._texts, pages=pages, documents=documents)
        found: Mapping[int, Any]
        for model, keys in self._keys.items():
            if issubclass(model, Page):
                found = {key: self.targets.page(key) for key in keys}
            elif issubclass(model, AbstractDocument):
                found = {key: self.targets.document(key) for key in keys}
            elif issubclass(model, TranslatedSnippet):
                found = model.with_translations(keys)
            else:
                found = model._default_manager.in_bulk(keys)
            self._objects |= {(model, key): each for key, each in found.items()}
        self._loaded = True

    def _load_sizes(self, found: Iterable[Any]) -> None:
        images = [part for part in found if isinstance(part, AbstractImage)]
        for each in [*found, *self._objects.values()]:
            if isinstance(each, TranslatedSnippet):
                shown = each.in_language(self.language)
                images += [image for name in shown.loaded_with if (image := getattr(shown, name))]
        sizes = get_image_model().get_rendition_model().objects.filter(filter_spec__in=SIZES)
        prefetch_related_objects(
            images, Prefetch("renditions", queryset=sizes, to_attr="prefetched_renditions")
        )

    def choose(self, block: ChooserBlock, keys: Iterable[int | None]) -> list[Any]:
        if self._loaded:
            # Images get the words of their place: each place has one of its own.
            found = [self.get(block.model_class, key) for key in keys]
            return [copy.copy(each) if isinstance(each, AbstractImage) else each for each in found]
        keys = list(keys)
        self._keys.setdefault(block.model_class, set()).update(key for key in keys if key is not None)
        return [None] * len(keys)

    def read(self, block: blocks.RichTextBlock, sources: Iterable[str]) -> list[RichText]:
        texts = [block.normalize(source) for source in sources]
        if self._loaded:
            return [Text(text.source, self.request) for text in texts]
        self._texts += texts
        return texts
