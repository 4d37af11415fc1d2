"""A calendar as a calendar program reads it."""

from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

BERLIN = ZoneInfo("Europe/Berlin")


def read(text):
    return icalendar.Calendar.from_ical(text)


def only_event(text):
    (found,) = read(text).events
    return found


def days(text, year=2027):
    """The local starts of all events of the year, as a calendar program shows them."""
    found = recurring_ical_events.of(read(text)).between((year, 1, 1), (year + 1, 1, 1))
    return sorted((each.start for each in found), key=str)
