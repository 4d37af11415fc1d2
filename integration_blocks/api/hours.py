"""Opening hours as JSON: the text, its parts, and the spans of the next days, so that no app needs a parser."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from integration_blocks.api import types
from integration_blocks.opening_hours import BERLIN, DAYS, OpeningHours, Slot
from integration_blocks.opening_hours.parts import Holiday

if TYPE_CHECKING:
    from integration_blocks.snippets.contact import Contact

#: How far `intervals` reach, and how far holidays do.
NEXT_DAYS = datetime.timedelta(days=14)
NEXT_YEAR = datetime.timedelta(days=365)


def opening_hours(value: Contact) -> types.OpeningHoursFacts:
    """The hours of a contact as of today; empty lists where none are known."""
    today = datetime.datetime.now(BERLIN).date()
    hours = value.hours
    return {
        "osm": value.hours_since(today),
        "timezone": BERLIN.key,
        "week": _week(hours.week) if hours else [],
        "monthly": _monthly(hours) if hours else [],
        "seasons": _seasons(hours, today) if hours else [],
        "exceptions": _exceptions(hours, today) if hours else [],
        "holidays": _holidays(hours, today) if hours else [],
        "region": value.region,
        "open_on_holidays": value.open_on_holidays,
        "intervals": _intervals(hours, today) if hours else [],
        "note": value.hours_note,
        "by_appointment": value.by_appointment,
        "appointment_note": value.appointment_note,
        "booking_url": value.booking_url,
    }


def _monthly(hours: OpeningHours) -> list[types.MonthlyHours]:
    return [
        {"day": DAYS[each.day], "nth": list(each.nth), "slots": _slots(each.slots)} for each in hours.monthly
    ]


def _seasons(hours: OpeningHours, today: datetime.date) -> list[types.Season]:
    found = [(season, *season.next(today)) for season in hours.seasons]
    return [
        {"name": season.name, "first": str(first), "last": str(last), "week": _week(season.week)}
        for season, first, last in found
    ]


def _exceptions(hours: OpeningHours, today: datetime.date) -> list[types.ExceptionalHours]:
    return [
        {
            "first": str(each.first),
            "last": str(each.last),
            "slots": _slots(each.slots),
            "reason": each.reason,
        }
        for each in hours.exceptions(today, datetime.date.max)
    ]


def _holidays(hours: OpeningHours, today: datetime.date) -> list[types.Holiday]:
    return [
        {"date": str(each.date), "name": gettext(each.name), "slots": _slots(each.slots)}
        for each in _next_holidays(hours, today)
    ]


# Of a day, the same hours are asked for again and again.
@lru_cache(maxsize=2048)
def _next_holidays(hours: OpeningHours, today: datetime.date) -> tuple[Holiday, ...]:
    return tuple(hours.holidays(today, today + NEXT_YEAR))


def _intervals(hours: OpeningHours, today: datetime.date) -> list[types.OpenSpan]:
    return [{"opens": opens, "closes": closes} for opens, closes in _next_intervals(hours, today)]


@lru_cache(maxsize=2048)
def _next_intervals(hours: OpeningHours, today: datetime.date) -> tuple[tuple[str, str], ...]:
    start = datetime.datetime.combine(today, datetime.time(), tzinfo=BERLIN)
    spans = hours.intervals(start, start + NEXT_DAYS)
    return tuple((opens.isoformat(), closes.isoformat()) for opens, closes in spans)


def _week(week: Iterable[Iterable[Slot]]) -> list[types.Day]:
    return [{"day": day, "slots": _slots(slots)} for day, slots in zip(DAYS, week, strict=True)]


def _slots(slots: Iterable[Slot]) -> list[types.Slot]:
    return [{"opens": slot.opens, "closes": slot.closes} for slot in slots]
