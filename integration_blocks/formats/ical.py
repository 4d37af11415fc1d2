"""iCalendar: one event, or a calendar to subscribe to. Nothing in it depends on when it is written.

Source: RFC 5545; RFC 7986 for a calendar's own name, address and refresh interval, and for CONFERENCE.
There is neither METHOD nor ORGANIZER: both make a reader treat what is published as an invitation.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import icalendar

from integration_blocks.formats.recurrence import Series
from integration_blocks.formats.text import clean, one_line, uri

PRODUCT = "-//integration-blocks//iCalendar//EN"
BERLIN = ZoneInfo("Europe/Berlin")
#: How often a subscriber should look for changes.
REFRESH = datetime.timedelta(hours=12)

# The rules of the European Union since 1996; no event of ours is older.
_TIME_ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""


@dataclass(frozen=True)
class Event:
    """`start` and `end` are datetimes with time zone, or dates for whole days, of which `end` is the last.

    `sequence` grows with every change, `coordinates` are latitude and longitude.
    """

    uid: str
    title: str
    url: str
    language: str
    start: datetime.date
    end: datetime.date | None
    changed: datetime.datetime
    sequence: int = 0
    description: str = ""
    location: str = ""
    coordinates: tuple[float, float] | None = None
    online_url: str = ""
    contact: str = ""
    category: str = ""
    cancelled: bool = False
    series: Series | None = None


def calendar(events: Iterable[Event], *, name: str, url: str, source: str, language: str) -> str:
    """A VCALENDAR with CRLF line ends; `url` is its page, `source` the address to refresh it from."""
    component = icalendar.Calendar()
    component.add("VERSION", "2.0")
    component.add("PRODID", PRODUCT)
    component.add("NAME", one_line(name), parameters={"LANGUAGE": language})
    component.add("X-WR-CALNAME", one_line(name))
    component.add("X-WR-TIMEZONE", str(BERLIN))
    component.add("URL", uri(url))
    component.add("SOURCE", icalendar.vUri(uri(source)), parameters={"VALUE": "URI"})
    component.add("REFRESH-INTERVAL", icalendar.vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    component.add("X-PUBLISHED-TTL", icalendar.vDuration(REFRESH))
    component.add_component(icalendar.Timezone.from_ical(_TIME_ZONE))
    for event in events:
        component.add_component(_component(event))
    return component.to_ical().decode()


def _component(event: Event) -> icalendar.Event:
    shown = icalendar.Event()
    spoken = {"LANGUAGE": event.language}
    shown.add("UID", event.uid)
    shown.add("DTSTAMP", event.changed.astimezone(datetime.UTC))
    shown.add("LAST-MODIFIED", event.changed.astimezone(datetime.UTC))
    shown.add("SEQUENCE", event.sequence)
    shown.add("SUMMARY", one_line(event.title), parameters=spoken)
    shown.add("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED")
    shown.add("URL", uri(event.url))
    _add_time(shown, event)
    for name, text in (
        ("DESCRIPTION", clean(event.description)),
        ("LOCATION", one_line(event.location)),
        ("CONTACT", one_line(event.contact)),
        ("CATEGORIES", one_line(event.category)),
    ):
        if text:
            shown.add(name, [text] if name == "CATEGORIES" else text, parameters=spoken)
    if event.coordinates:
        shown.add("GEO", event.coordinates)
    if event.online_url:
        shown.add("CONFERENCE", icalendar.vUri(uri(event.online_url)), parameters={"VALUE": "URI"})
    return shown


def _add_time(shown: icalendar.Event, event: Event) -> None:
    start, end, series = event.start, event.end, event.series
    until = series.until if series else None
    days_without: list[datetime.date] = list(series.without) if series else []
    if isinstance(start, datetime.datetime):
        start, end = start.astimezone(BERLIN), end and _moment(end).astimezone(BERLIN)
        days_without = [datetime.datetime.combine(day, start.timetz()) for day in days_without]
        if until:
            # To the end of that day, in UTC, as section 3.3.10 asks.
            last = datetime.datetime.combine(until, datetime.time(23, 59, 59), BERLIN)
            until = last.astimezone(datetime.UTC)
    elif end:
        end += datetime.timedelta(days=1)  # section 3.6.1: the end is the first day that is over
    shown.add("DTSTART", start)
    if end and end > start:
        shown.add("DTEND", end)
    if series:
        shown.add("RRULE", {**series.parts(), **({"UNTIL": until} if until else {})})
        if days_without:
            shown.add("EXDATE", days_without)


def _moment(value: datetime.date) -> datetime.datetime:
    assert isinstance(value, datetime.datetime), "start and end are of one type"
    return value
