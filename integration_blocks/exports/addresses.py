"""Which formats a page has, and where."""

from __future__ import annotations

from wagtail.models import Page

from integration_blocks.exports.paths import path_to
from integration_blocks.pages.event import EventPageMixin
from integration_blocks.pages.event_index import EventIndexPageMixin
from integration_blocks.pages.office import OfficePageMixin
from integration_blocks.pages.office_index import OfficeIndexPageMixin

JSON_LD = "application/ld+json"
VCARD = "text/vcard"
ICAL = "text/calendar"
ATOM = "application/atom+xml"

#: What kinds of page have events, and news, of their own or below them.
WITH_EVENTS = (EventPageMixin, EventIndexPageMixin, OfficePageMixin, OfficeIndexPageMixin)
WITH_NEWS = (OfficePageMixin, OfficeIndexPageMixin)


def formats_of(page: Page) -> dict[str, str]:
    """The path of each format of a page, by its media type."""
    kind = page.specific_class or type(page)
    names = {JSON_LD: "page-json-ld"}
    if issubclass(kind, OfficePageMixin):
        names[VCARD] = "page-vcard"
    if issubclass(kind, WITH_EVENTS):
        names[ICAL] = "page-ical"
    if issubclass(kind, WITH_NEWS):
        names[ATOM] = "page-atom"
    found = {media_type: path_to(name, page.pk) for media_type, name in names.items()}
    return {media_type: path for media_type, path in found.items() if path}
