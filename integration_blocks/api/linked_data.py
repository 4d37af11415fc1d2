"""What a page says about itself as linked data: which of schema.org's things it is, and with which values."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from django.utils import timezone, translation
from wagtail.models import Page

from integration_blocks.api.prefetch import prefetch_renditions
from integration_blocks.formats import json_ld
from integration_blocks.formats.json_ld import WebPage
from integration_blocks.formats.json_ld_contacts import Thing
from integration_blocks.pages.event import EventPageMixin
from integration_blocks.pages.funding_notice import FundingNoticePageMixin
from integration_blocks.pages.news import NewsPageMixin
from integration_blocks.pages.office import OfficePageMixin
from integration_blocks.pages.topic import TopicPageMixin


def linked_data(page: Page, request: Any = None) -> Thing | None:
    """The page and what it is about as one JSON-LD document; None while the page has no address."""
    url = page.get_full_url(request)
    if not url:
        return None
    about = WebPage(
        url=url,
        title=page.title,
        language=page.locale.language_code,
        description=page.search_description or getattr(page, "introduction", ""),
        changed=page.last_published_at and timezone.localtime(page.last_published_at),
        reviewed=getattr(page, "last_reviewed", None),
    )
    with translation.override(about.language):
        entity = main_entity(page, about, request)
    way = json_ld.breadcrumb(about, _ancestors(page, request))
    return json_ld.graph([json_ld.web_page(about, entity=entity, way=way), entity, way])


@singledispatch
def main_entity(page: Any, about: WebPage, request: Any) -> Thing | None:  # noqa: ARG001 - for those registered
    """What the page is about; None for a page about nothing in particular. Register your own page types."""
    return None


@main_entity.register(OfficePageMixin)
def _office(page: Any, about: WebPage, request: Any) -> Thing:
    return json_ld.office(
        about,
        municipality=page.municipality,
        federal_state=page.get_federal_state_display(),
        parent=page.parent_unit,
        contacts=_contacts(page, request),
    )


@main_entity.register(EventPageMixin)
def _event(page: Any, about: WebPage, request: Any) -> Thing:
    start, end = (moment and timezone.localtime(moment) for moment in (page.start, page.end))
    if page.all_day:
        start, end = start.date(), end and end.date()
    return json_ld.event(
        about,
        start=start,
        end=end,
        cancelled=page.cancelled,
        venue=page.venue,
        street=page.street,
        postcode=page.postcode,
        town=page.town,
        online_url=page.online_url,
        organiser=_shown(page.organiser, request),
        series=page.series,
    )


@main_entity.register(FundingNoticePageMixin)
def _grant(page: Any, about: WebPage, request: Any) -> Thing:
    return json_ld.grant(about, programme=page.programme, link=page.link, funder=_shown(page.funder, request))


@main_entity.register(TopicPageMixin)
def _service(page: Any, about: WebPage, request: Any) -> Thing | None:
    if page.kind != "offer":
        return None
    return json_ld.service(about, operator=_office_of(page, request), contacts=_contacts(page, request))


@main_entity.register(NewsPageMixin)
def _news(page: Any, about: WebPage, request: Any) -> Thing:
    return json_ld.news(about, published=page.date, publisher=_office_of(page, request))


def _shown(snippet: Any, request: Any) -> dict[str, Any] | None:
    """A contact or funder as the API gives it; None where visitors may not see it."""
    return snippet.shown.api(request) if snippet is not None and snippet.is_current() else None


def _contacts(page: Any, request: Any) -> list[dict[str, Any]]:
    cards = (child.value["contact"] for child in page.body if child.block_type == "contact_card")
    contacts = [contact.shown for contact in cards if contact is not None and contact.is_current()]
    prefetch_renditions(contact.photo for contact in contacts if contact.photo)
    return [contact.api(request) for contact in contacts]


def _office_of(page: Page, request: Any) -> Thing | None:
    office = page.get_ancestors().live().type(OfficePageMixin).last()
    return office and json_ld.office_reference(office.title, office.get_full_url(request))


def _ancestors(page: Page, request: Any) -> list[tuple[str, str]]:
    """Those from the start page on."""
    start = page.get_site().root_page
    above = page.get_ancestors().live().filter(depth__gte=start.depth)
    return [(each.title, each.get_full_url(request)) for each in above]
