"""Events as iCalendar: one of them, or all of a calendar, an office or a language, to subscribe to.

What is cancelled stays, marked as cancelled. What was unpublished or deleted leaves: a subscriber's program
replaces the whole calendar at each look.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page

from integration_blocks.api.schema.operations import TEXT, operation
from integration_blocks.api.shapes import absolute
from integration_blocks.caching.policy import Policy, cached
from integration_blocks.exports import answers
from integration_blocks.exports.addresses import ICAL, formats_of
from integration_blocks.exports.paths import path_to
from integration_blocks.formats import ical
from integration_blocks.pages.event import EventPage, EventPageMixin
from integration_blocks.snippets import Contact

#: How long an event that is over stays in a calendar.
KEPT = datetime.timedelta(days=31)


@cached(Policy(by_language=False))
@operation(
    gettext_lazy("An event, or all events of a calendar or office, as iCalendar"),
    gives={ICAL: TEXT},
    fails_as="text/plain",
)
@require_safe
def page_ical(request: HttpRequest, key: int) -> HttpResponse:
    page = answers.public_page(key)
    if page is None:
        return answers.no_page()
    if ICAL not in formats_of(page):
        return answers.missing(_("This page is neither an event nor does it have events of its own."))
    return _calendar(page, request, path_to("page-ical", page.pk))


@cached(Policy(by_language=False))
@operation(
    gettext_lazy("All events in one language, as iCalendar"), gives={ICAL: TEXT}, fails_as="text/plain"
)
@require_safe
def language_ical(request: HttpRequest, language: str) -> HttpResponse:
    """All events of the site in one language."""
    page = answers.start_page(request, language)
    if page is None:
        return answers.missing(_("The site has no published start page in this language."))
    return _calendar(page, request, path_to("language-ical", language))


def _calendar(page: Page, request: HttpRequest, path: str) -> HttpResponse:
    found = [page] if isinstance(page, EventPageMixin) else list(events_below(page))
    language = page.locale.language_code
    text = ical.calendar(
        entries(found, request),
        name=page.title,
        url=page.get_full_url(request) or "",
        source=absolute(path, request),
        language=language,
    )
    return answers.file(text, ICAL, language=language, name=page.title, ending="ics")


def events_below(page: Page) -> Any:
    """Published events below the page, those left out that have been over for long."""
    # From midnight on, so that the calendar stays the same for a day.
    limit = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0) - KEPT
    once = Q(recurrence="") & (Q(end__gte=limit) | Q(end__isnull=True, start__gte=limit))
    goes_on = Q(recurrence_until__isnull=True) | Q(recurrence_until__gte=timezone.localdate(limit))
    events = answers.public(EventPage.objects.descendant_of(page))
    return events.filter(once | (~Q(recurrence="") & goes_on)).order_by("start", "pk").defer_streamfields()


def entries(events: Iterable[Any], request: HttpRequest | None) -> list[ical.Event]:
    """The events with what they refer to, in a number of queries that does not grow with them."""
    events = list(events)
    organisers = Contact.with_translations(event.organiser_id for event in events if event.organiser_id)
    above = {event.path[: -Page.steplen] for event in events}
    calendars = dict(Page.objects.filter(path__in=above).live().values_list("path", "title"))
    # So that their addresses need no query for each one's language.
    locales = Locale.objects.in_bulk({event.locale_id for event in events})
    for event in events:
        event.locale = locales[event.locale_id]
    return [
        _entry(
            event,
            request,
            organiser=organisers.get(event.organiser_id),
            category=calendars.get(event.path[: -Page.steplen], ""),
        )
        for event in events
    ]


def _entry(
    event: Any, request: HttpRequest | None, *, organiser: Contact | None, category: str
) -> ical.Event:
    language = event.locale.language_code
    start, end = (moment and timezone.localtime(moment) for moment in (event.start, event.end))
    if event.all_day:
        start, end = start.date(), end and end.date()
    published, first = event.last_published_at, event.first_published_at
    place = " ".join(filter(None, [event.postcode, event.town]))
    return ical.Event(
        uid=str(event.translation_key),
        title=event.title,
        url=event.get_full_url(request) or "",
        language=language,
        start=start,
        end=end,
        changed=published or first or event.latest_revision_created_at or answers.LONG_AGO,
        # Seconds between the first and the latest publishing: grows, and does so without a count of its own.
        sequence=max(0, int((published - first).total_seconds())) if published and first else 0,
        description="\n\n".join(filter(None, [event.introduction, event.online_url])),
        location=", ".join(filter(None, [event.venue, event.street, place])),
        coordinates=_coordinates(event, organiser),
        online_url=event.online_url,
        contact=_reach(organiser.in_language(language)) if organiser and organiser.is_current() else "",
        category=category,
        cancelled=event.cancelled,
        series=event.series,
    )


def _coordinates(event: Any, organiser: Contact | None) -> tuple[float, float] | None:
    """Those of the organiser, for an event at the organiser's own address."""
    if organiser is None or not organiser.is_current() or organiser.own_place is None:
        return None
    at_home = (event.street, event.town) == (organiser.visitor_street, organiser.visitor_town)
    return (organiser.own_place.latitude, organiser.own_place.longitude) if at_home else None


def _reach(contact: Contact) -> str:
    """Who organises it and how to ask, in one line."""
    phones = (child.value.display for child in contact.phones if child.value["kind"] != "fax")
    emails = (child.value["address"] for child in contact.emails)
    parts = [contact.name, contact.organisation, next(phones, ""), next(emails, "")]
    return ", ".join(filter(None, parts))
