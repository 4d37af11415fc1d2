"""The bodies of many pages with all that they refer to: one query for each kind of thing, whatever the blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.safestring import SafeString, mark_safe
from wagtail import blocks
from wagtail.documents.models import AbstractDocument
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.rich_text import RichText

from integration_blocks.api.choosing import Chosen
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


class Bodies(Chosen):
    """`load()` once; then `get()` for contacts. `chosen` are contacts that pages name outside their bodies."""

    def __init__(self, request: Any, language: str) -> None:
        super().__init__(Targets.of(request))
        self.request, self.language = request, language

    def load(self, bodies: dict[StreamField, list[Any]], chosen: dict[Any, set[int]]) -> list[list[Any]]:
        """The stream values of each field's raw bodies."""
        self._keys |= {model: set(keys) for model, keys in chosen.items()}
        self.learn(bodies)
        pages, documents = self.keys_of(Page), self.keys_of(AbstractDocument)
        load_targets(self.targets, self.texts, pages=pages, documents=documents)
        self.fetch()
        values = list(self.values(bodies).values())
        found = [part for group in values for value in group for part in values_in(value)]
        load_events([part for part in found if isinstance(part, UpcomingEventsValue)], self.targets)
        self._load_sizes(found)
        return values

    def _found(self, model: Any, keys: set[int]) -> Mapping[int, Any]:
        """Pages in the reader's language; of pages and documents only what is public."""
        if issubclass(model, Page):
            return {key: self.targets.page(key) for key in keys}
        if issubclass(model, AbstractDocument):
            return {key: self.targets.document(key) for key in keys}
        return super()._found(model, keys)

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

    def read(self, block: blocks.RichTextBlock, sources: Iterable[str]) -> list[Any]:
        return [Text(text.source, self.request) for text in super().read(block, sources)]
