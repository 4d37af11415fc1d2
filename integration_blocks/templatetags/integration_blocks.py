"""What the frame of a page shows: where it stands, its other languages, and the office that answers."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf.locale import LANG_INFO
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamValue
from wagtail.models import Locale, Page, Site

from integration_blocks.fields.phone import PhoneValue
from integration_blocks.pages import (
    EventIndexPage,
    FundingNoticePage,
    NewsPage,
    OfficePage,
    StandardPage,
    TopicPage,
)
from integration_blocks.snippets import Contact
from integration_blocks.translations import fallback
from integration_blocks.translations.fallback import in_order_of_languages

register = template.Library()

GROUPS = (
    (TopicPage, _("Projects and offers")),
    (EventIndexPage, _("Events")),
    (NewsPage, _("News")),
    (FundingNoticePage, _("Funding")),
    (StandardPage, _("More information")),
)


@register.simple_tag(takes_context=True)
def start_page(context: template.Context) -> Page | None:
    """The page that visitors start from, in the active language if it is there."""
    request = context.get("request")
    site = Site.find_for_request(request) if request else None
    return site.root_page.localized if site else None


@register.simple_tag
def menu_of(start: Page | None) -> list[Page]:
    """What the editors put into the menu, right below the start page."""
    return list(start.get_children().live().public().in_menu()) if start else []


@register.simple_tag
def office_of(page: Page | None) -> OfficePage | None:
    """The published office that a page belongs to; an office page is its own."""
    if not isinstance(page, Page) or isinstance(page, OfficePage):
        return page or None
    return OfficePage.objects.ancestor_of(page).live().last()


@register.simple_tag
def versions_of(page: Page | None) -> list[Page]:
    """The page and its published translations, in the order of the site's languages."""
    if not page:
        return []
    # Not the stored version where the page is at hand: it may be a draft that is being previewed.
    own = page.locale.language_code
    return in_order_of_languages({**fallback.versions(page), own: page})


@register.simple_tag
def languages_of(shown: list[Page], start: Page | None) -> list[Page]:
    """The versions of a page; for each language of the site that it is not there in, the start page of its readers."""
    there = {version.locale.language_code: version for version in shown}
    return in_order_of_languages({**(fallback.versions(start) if start else {}), **there})


@register.simple_tag(takes_context=True)
def missing_language(context: template.Context) -> str:
    """The language that the reader asked for, where the page is not there in it; else ""."""
    return fallback.missing_language(context.get("page"), context.get("request"))


@register.simple_tag(takes_context=True)
def in_other_languages(context: template.Context) -> list[Page]:
    """For an address that leads nowhere: the pages at the same place in other languages."""
    return fallback.in_other_languages(context.get("request"))


@register.filter
def locale_name(locale: Locale) -> str:
    """A language's name in that language; for one that Django does not know, as the settings name it."""
    known = LANG_INFO.get(locale.language_code, {})
    return capfirst(str(known.get("name_local") or locale.get_display_name()))


@register.inclusion_tag("integration_blocks/breadcrumb.html", takes_context=True)
def breadcrumb(context: template.Context) -> dict[str, Any]:
    """The way from the start page to this page; nothing on the start page itself."""
    page, start = context.get("page"), context.get("start")
    way = page.get_ancestors().filter(depth__gte=start.depth).live() if page and start else []
    return {"request": context.get("request"), "page": page, "way": way}


@register.simple_tag
def contact_card_of(office: OfficePage | None) -> StreamValue.StreamChild | None:
    """The first contact card that visitors may see: shown first on the office's page, and repeated below it."""
    cards = [card for card in office.body if card.block_type == "contact_card"] if office else []
    return next((card for card in cards if card.block.is_shown(card.value)), None)


@register.inclusion_tag("integration_blocks/sub_pages.html", takes_context=True)
def sub_pages(context: template.Context) -> dict[str, Any]:
    """The pages below this one, by what they are, news with the newest first.

    Below the start page those are left out that every page links in its menu or footer.
    """
    pages = list(context["page"].sub_pages())
    start = context.get("start")
    if start and start.pk == context["page"].pk:
        pages = [page for page in pages if not (page.show_in_menus or isinstance(page, StandardPage))]
    groups = [(title, [page for page in pages if isinstance(page, kind)]) for kind, title in GROUPS]
    for _title, group in groups:
        if group and isinstance(group[0], NewsPage):
            group.sort(key=lambda news: news.date, reverse=True)
    return {"request": context.get("request"), "groups": [group for group in groups if group[1]]}


@register.filter
def first_phone(contact: Contact) -> PhoneValue | None:
    """The number to call first: no fax, and none that cannot be dialled."""
    numbers = (child.value for child in contact.phones)
    return next((number for number in numbers if number["kind"] != "fax" and number.href), None)


@register.simple_tag(takes_context=True)
def page_title(context: template.Context, site_name: str = "") -> str:
    """ "Page – Office – Site", each once; the site is named like its start page unless it has a name."""
    page, office, start = (context.get(name) for name in ("page", "office", "start"))
    parts = [
        page and (page.seo_title or page.title),
        office and office.title,
        site_name or (start and start.title),
    ]
    return " – ".join(dict.fromkeys(part for part in parts if part))
