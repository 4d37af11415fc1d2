"""What a search finds, by kind: how each kind is searched, and what the list of finds says of one."""

from __future__ import annotations

import html
import json
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.db.models import IntegerField, TextField, Value
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.api.v2.utils import get_object_detail_url
from wagtail.models import Page, get_page_models

from integration_blocks.api import types
from integration_blocks.api.events import not_over
from integration_blocks.api.filters import search
from integration_blocks.api.references import pages_naming
from integration_blocks.api.targets import Targets
from integration_blocks.blocks.notice import URGENCY
from integration_blocks.pages import EventPage
from integration_blocks.pages.content import ContentPage
from integration_blocks.snippets import Contact

LENGTH = 200


class Kind:
    """`found()` is all there is of it, to be counted and cut; `hits()` a part of that as the list has it."""

    name: str

    def __init__(self, view: Any) -> None:
        self.view, self.request = view, view.request
        self.targets = Targets.of(view.request)

    def hit(self, item: Any, title: str, excerpt: str, url: str | None, locale: str) -> types.SearchHit:
        model = Page if isinstance(item, Page) else type(item)
        detail = get_object_detail_url(self.request.wagtailapi_router, self.request, model, item.pk)
        shown = textwrap.shorten(excerpt, LENGTH, placeholder=" …")
        found = {"type": self.name, "title": title, "url": url or None, "detail_url": detail}
        return {**found, "excerpt": shown, "locale": locale}  # type: ignore[typeddict-item] # all are there


class Pages(Kind):
    name = "page"

    def found(self) -> Any:
        return search(self.view.pages().not_type(EventPage), self.view.asked)

    def hits(self, found: list[Page]) -> Iterator[types.SearchHit]:
        self.targets.load_pages(page.pk for page in found)
        introductions = dict(_introductions(found))
        for page in found:
            words = page.search_description or introductions.get(page.pk, "")
            stored = self.targets.stored(page.pk) or page
            yield self.hit(page, page.title, words, self.targets.url(page), stored.locale.language_code)


class Events(Pages):
    name = "event"

    def found(self) -> Any:
        visible = self.view.pages().values("pk")
        return search(EventPage.objects.filter(not_over(timezone.now()), pk__in=visible), self.view.asked)


class Contacts(Kind):
    """Their address is that of a page that names them."""

    name = "contact"

    def found(self) -> Any:
        contacts = Contact.current()
        asked = self.view.asked
        return search(contacts.filter(locale=asked["locale"]) if "locale" in asked else contacts, asked)

    def hits(self, found: list[Contact]) -> Iterator[types.SearchHit]:
        contacts = Contact.with_translations(each.pk for each in found)
        families = {each.pk: each.family() for each in contacts.values()}
        named = pages_naming(key for keys in families.values() for key in keys)
        self.targets.load_pages(page for pages in named.values() for page in pages)
        for contact in (contacts[each.pk] for each in found if each.pk in contacts):
            code = contact.locale.language_code
            facts = [contact.role, contact.organisation, contact.visitor_town]
            words = ", ".join(each for each in facts if each and each != contact.shown_name)
            pages = [page for key in families[contact.pk] for page in named.get(key, ())]
            yield self.hit(contact, contact.shown_name, words, self._address(pages, code), code)

    def _address(self, pages: Iterable[int], code: str) -> str | None:
        stored = filter(None, (self.targets.stored(key) for key in pages))
        shown = [page for page in stored if self.targets.shows(page)]
        shown.sort(key=lambda page: (page.locale.language_code != code, page.path))
        return self.targets.url(shown[0]) if shown else None


class Notice(NamedTuple):
    page: int
    block: str
    title: str
    text: str
    urgency: str


class Notices(Kind):
    """Those on any page, the most urgent first, until the end of their last day."""

    name = "notice"

    def found(self) -> list[Notice]:
        words = self.view.asked["search"].casefold().split()
        has = any if self.view.asked.get("search_operator") == "or" else all
        found = [
            notice
            for notice in _notices(self.view.pages())
            if words and has(word in f"{notice.title} {notice.text}".casefold() for word in words)
        ]
        order = {name: number for number, (name, _label) in enumerate(URGENCY)}
        return sorted(found, key=lambda notice: (-order.get(notice.urgency, 0), notice.page, notice.block))

    def hits(self, found: list[Notice]) -> Iterator[types.SearchHit]:
        self.targets.load_pages(notice.page for notice in found)
        for notice in found:
            if page := self.targets.stored(notice.page):
                url = f"{self.targets.url(page)}#block-{notice.block}"
                yield self.hit(page, notice.title, notice.text, url, page.locale.language_code)


KINDS: dict[str, Any] = {kind.name: kind for kind in (Notices, Contacts, Events, Pages)}


def _introductions(pages: Iterable[Page]) -> Iterator[tuple[int, str]]:
    """One query, whatever the types of the pages."""
    keys = {page.pk for page in pages}
    models = {page.cached_content_type.model_class() for page in pages}
    known = sorted(
        (model for model in models if issubclass(model, ContentPage)), key=lambda model: model.__name__
    )
    queries = [
        model.objects.filter(pk__in=keys).order_by().values_list("pk", "introduction") for model in known
    ]
    if queries:
        yield from queries[0].union(*queries[1:], all=True)


def _notices(pages: Any) -> Iterator[Notice]:
    """What notices on these pages say today; one query."""
    models = [model for model in get_page_models() if issubclass(model, ContentPage)]
    keys = pages.order_by().values("pk")
    queries = [
        model.objects.filter(pk__in=keys)
        # As text, so that bodies without a notice need not be loaded.
        .annotate(number=Value(number, IntegerField()), stored=Cast("body", TextField()))
        .filter(stored__contains='"notice"')
        .order_by()
        .values_list("pk", "number", "stored")
        for number, model in enumerate(models)
    ]
    for page, number, stored in queries[0].union(*queries[1:], all=True):
        block = models[number]._meta.get_field("body").stream_block.child_blocks.get("notice")
        for raw in json.loads(stored or "[]"):
            if block is not None and raw["type"] == "notice":
                value = block.to_python(raw["value"])
                if block.is_shown(value):
                    text = " ".join(
                        html.unescape(strip_tags(value["text"].source.replace("<", " <"))).split()
                    )
                    yield Notice(page, raw.get("id") or "", value["title"], text, value["urgency"])
