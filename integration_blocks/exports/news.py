"""News and notices as an Atom feed: of an office with its pages, or of a language. Source: RFC 4287."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import linebreaks
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page, get_page_models

from integration_blocks.api import shapes
from integration_blocks.api.prefetch import load_targets
from integration_blocks.api.schema.operations import TEXT, operation
from integration_blocks.api.targets import Targets
from integration_blocks.caching.policy import Policy, cached
from integration_blocks.exports import answers
from integration_blocks.exports.addresses import ATOM, formats_of
from integration_blocks.exports.paths import path_to
from integration_blocks.formats.text import clean, one_line
from integration_blocks.pages.content import ContentPage
from integration_blocks.pages.news import NewsPage

#: The newest are in the feed, older ones on the site.
LENGTH = 50


@dataclass(frozen=True)
class Entry:
    """`html` is safe HTML; `key` stays the same while title, text and address change."""

    key: uuid.UUID
    title: str
    url: str
    html: str
    published: datetime.datetime
    updated: datetime.datetime


class NewsFeed(Atom1Feed):
    """Does not change while nothing that it shows does: an empty feed is as old as its page."""

    def latest_post_date(self) -> datetime.datetime:
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=self.feed["changed"])


@cached(Policy(by_language=False))
@operation(
    gettext_lazy("News and notices of an office, as an Atom feed"), gives={ATOM: TEXT}, fails_as="text/plain"
)
@require_safe
def page_atom(request: HttpRequest, key: int) -> HttpResponse:
    page = answers.public_page(key)
    if page is None:
        return answers.no_page()
    if ATOM not in formats_of(page):
        return answers.missing(_("Only offices and the start page have a feed of their news."))
    return _feed(page, request, path_to("page-atom", page.pk))


@cached(Policy(by_language=False))
@operation(
    gettext_lazy("All news and notices in one language, as an Atom feed"),
    gives={ATOM: TEXT},
    fails_as="text/plain",
)
@require_safe
def language_atom(request: HttpRequest, language: str) -> HttpResponse:
    """All news of the site in one language."""
    page = answers.start_page(request, language)
    if page is None:
        return answers.missing(_("The site has no published start page in this language."))
    return _feed(page, request, path_to("language-atom", language))


def _feed(page: Page, request: HttpRequest, path: str) -> HttpResponse:
    language = page.locale.language_code
    feed = NewsFeed(
        title=one_line(page.title),
        link=page.get_full_url(request) or "",
        description="",
        language=language,
        author_name=one_line(getattr(page, "municipality", "") or page.title),
        feed_url=shapes.absolute(path, request),
        feed_guid=uuid.uuid5(page.translation_key, f"news/{language}").urn,
        changed=_changed(page),
    )
    with translation.override(language):
        found = [*_news(page, request), *_notices(page, request)]
    for entry in sorted(found, key=lambda each: (each.updated, each.key), reverse=True)[:LENGTH]:
        feed.add_item(
            title=one_line(entry.title),
            link=entry.url,
            description=clean(entry.html),
            unique_id=entry.key.urn,
            pubdate=entry.published,
            updateddate=entry.updated,
        )
    text = feed.writeString("utf-8")
    return answers.file(text, ATOM, language=language, name=page.title, ending="atom")


def _news(root: Page, request: HttpRequest) -> Iterator[Entry]:
    found = answers.public(NewsPage.objects.descendant_of(root))
    for news in _with_locales(found.order_by("-date", "-pk").defer_streamfields()[:LENGTH]):
        day = timezone.make_aware(datetime.datetime.combine(news.date, datetime.time()))
        yield Entry(
            key=uuid.uuid5(news.translation_key, news.locale.language_code),
            title=news.title,
            url=news.get_full_url(request) or "",
            html=linebreaks(news.introduction or news.search_description, autoescape=True),
            published=day,
            updated=news.last_published_at or day,
        )


def _notices(root: Page, request: HttpRequest) -> Iterator[Entry]:
    """What notices say today, on any page from the root on."""
    visible = answers.public(Page.objects.descendant_of(root, inclusive=True)).values("pk")
    found: list[tuple[Any, Any, str]] = []
    for model in get_page_models():
        if not issubclass(model, ContentPage):
            continue
        # As text, so that bodies without a notice need not be loaded.
        bodies = model.objects.annotate(body_text=Cast("body", TextField()))
        pages = bodies.filter(pk__in=visible, body_text__contains='"notice"')
        for page in _with_locales(pages):
            block = page.body.stream_block.child_blocks.get("notice")
            for raw in page.body.raw_data:
                if block is not None and raw["type"] == "notice":
                    value = block.to_python(raw["value"])
                    if block.is_shown(value):
                        found.append((page, value, raw.get("id") or value["title"]))
    load_targets(Targets.of(request), [value["text"] for _page, value, _id in found])
    for page, value, block_id in found:
        changed = _changed(page)
        yield Entry(
            key=uuid.uuid5(page.translation_key, f"{page.locale.language_code}/{block_id}"),
            title=value["title"],
            url=f"{page.get_full_url(request) or ''}#block-{block_id}",
            html=shapes.rich_text(value["text"], request),
            published=page.first_published_at or changed,
            updated=changed,
        )


def _with_locales(pages: Any) -> list[Any]:
    """The pages, whose addresses then need no query for each one's language."""
    pages = list(pages)
    locales = Locale.objects.in_bulk({page.locale_id for page in pages})
    for page in pages:
        page.locale = locales[page.locale_id]
    return pages


def _changed(page: Page) -> datetime.datetime:
    return page.last_published_at or page.latest_revision_created_at or answers.LONG_AGO
