"""Loads what the JSON of many pages needs, in a number of queries that does not grow with the pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.db.models.functions import Length, Substr
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail.documents.models import AbstractDocument
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.rich_text import RichText, extract_references_from_rich_text

from integration_blocks.api.choosing import Chosen
from integration_blocks.api.shapes import RENDITION
from integration_blocks.api.targets import Targets
from integration_blocks.blocks.upcoming_events import UpcomingEventsValue
from integration_blocks.fields.picture import WIDTHS
from integration_blocks.snippets.translated import TranslatedSnippet

_RENDITIONS = [RENDITION, *(f"width-{width}" for width in WIDTHS)]


def prefetch(pages: Iterable[Page], names: Iterable[str], request: Any) -> None:
    """Load for each page what the fields of these names show in the page's language."""
    pages, names = list(pages), set(names)
    by_model: dict[type[Page], list[Page]] = {}
    for page in pages:
        by_model.setdefault(type(page), []).append(page)
    targets = Targets.of(request)
    streams, raw = _streams(by_model, names)
    chosen = Chosen(targets)
    chosen.learn(raw)
    load_targets(
        targets,
        chosen.texts,
        pages=[
            *chosen.keys_of(Page),
            *(page.pk for page in pages if "translations" in names),
        ],
        documents=chosen.keys_of(AbstractDocument),
        above=pages if "breadcrumb" in names else (),
    )
    chosen.fetch()
    for field, values in chosen.values(raw).items():
        for page, value in zip(streams[field], values, strict=True):
            setattr(page, field.name, value)
    for model, group in by_model.items():
        _load_relations(model, group, names)

    parts = [(page, part) for page in pages for part in _parts_of(page, names)]
    load_events([part for _page, part in parts if isinstance(part, UpcomingEventsValue)], targets)
    prefetch_renditions(image for page, part in parts for image in _images(part, page.locale.language_code))


def prefetch_renditions(images: Iterable[AbstractImage]) -> None:
    """Load the sizes that the API shows of the images, in one query."""
    sizes = get_image_model().get_rendition_model().objects.filter(filter_spec__in=_RENDITIONS)
    prefetch_related_objects(
        list(images), Prefetch("renditions", queryset=sizes, to_attr="prefetched_renditions")
    )


def _streams(
    by_model: dict[type[Page], list[Page]], names: set[str]
) -> tuple[dict[StreamField, list[Page]], dict[StreamField, list[Any]]]:
    """The streams among the fields of these names: their pages, and what is stored of each."""
    streams = {
        field: pages
        for model, pages in by_model.items()
        for field in model._meta.fields
        if field.name in names and isinstance(field, StreamField)
    }
    raw = {
        field: [list(getattr(page, field.name).raw_data) for page in pages]
        for field, pages in streams.items()
    }
    return streams, raw


def _load_relations(model: type[Page], pages: list[Page], names: set[str]) -> None:
    """Foreign keys with one query each."""
    for field in model._meta.fields:
        if field.name not in names or not field.is_relation:
            continue
        if issubclass(field.related_model, TranslatedSnippet):
            chosen = field.related_model.with_translations(
                key for page in pages if (key := getattr(page, field.attname)) is not None
            )
            for page in pages:
                setattr(page, field.name, chosen.get(getattr(page, field.attname)))
        else:
            prefetch_related_objects(pages, field.name)


def _parts_of(page: Page, names: set[str]) -> Iterator[Any]:
    for field in page._meta.fields:
        if field.name in names and (isinstance(field, StreamField) or field.is_relation):
            yield from values_in(getattr(page, field.name))


def values_in(value: Any) -> Iterator[Any]:
    """The value and all that is inside it."""
    yield value
    inside: Iterable[Any] = ()
    if isinstance(value, StreamValue):
        inside = (child.value for child in value)
    elif isinstance(value, ListValue):
        inside = value
    elif isinstance(value, StructValue):
        inside = value.values()
    elif isinstance(value, TypedTable):
        inside = (cell for row in value.row_data for cell in row["values"])
    for part in inside:
        yield from values_in(part)


def load_targets(
    targets: Targets,
    texts: Iterable[RichText],
    *,
    pages: Iterable[int] = (),
    documents: Iterable[int] = (),
    above: Iterable[Page] = (),
) -> None:
    """What rich texts link to, these pages and documents, and the pages above others."""
    found = [reference for text in texts for reference in extract_references_from_rich_text(text.source)]
    keys = [(model, int(key)) for model, key, *_place in found if str(key).isdecimal()]
    linked = [key for model, key in keys if issubclass(model, Page)]
    targets.load_pages([*pages, *linked], above=above)
    targets.load_documents([*documents, *(key for model, key in keys if issubclass(model, AbstractDocument))])


def load_events(lists: list[UpcomingEventsValue], targets: Targets) -> None:
    """The next events of every calendar, as each of the values would load them for itself."""
    from integration_blocks.pages import EventPage

    calendars = {each["index"].path for each in lists if each["index"] is not None and each["index"].live}
    events: dict[str, list[Any]] = {path: [] for path in calendars}
    if calendars:
        parent = Substr("path", 1, Length("path") - Page.steplen)
        found = EventPage.objects.live().annotate(calendar=parent).filter(calendar__in=calendars)
        for event in found.order_by("start").defer_streamfields():
            events[event.calendar].append(event)
    for each in lists:
        path = each["index"].path if each["index"] is not None else ""
        each.published = [event for event in events.get(path, []) if targets.shows(event)]


def _images(part: Any, language: str) -> list[AbstractImage]:
    if isinstance(part, AbstractImage):
        return [part]
    if isinstance(part, TranslatedSnippet):
        shown = part.in_language(language)
        return [image for name in shown.loaded_with if (image := getattr(shown, name)) is not None]
    return []
