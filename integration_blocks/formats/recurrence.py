"""How an event repeats, as a rule of RFC 5545, and the days that the rule means. No Django."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterator

from dateutil.rrule import rrulestr

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

#: The ways to repeat. Those with "weekday" keep the day of the week: "every first Tuesday of the month".
WAYS = ("weekly", "fortnightly", "monthly", "monthly-weekday", "monthly-last-weekday")


def nth_weekday(day: datetime.date) -> int:
    """Which of its month's Tuesdays a Tuesday is, from 1; -1 for a fifth one, which is always the last."""
    number = (day.day + 6) // 7
    return number if number < 5 else -1


def is_last_weekday(day: datetime.date) -> bool:
    """Whether the month has no later one of this day of the week."""
    return day.day + 7 > calendar.monthrange(day.year, day.month)[1]


def parts(way: str, first: datetime.date) -> dict[str, str]:
    """The parts of the rule, without its end; {} for what does not repeat."""
    weekday = DAYS[first.weekday()]
    if way == "weekly":
        return {"FREQ": "WEEKLY", "INTERVAL": "1", "BYDAY": weekday}
    if way == "fortnightly":
        return {"FREQ": "WEEKLY", "INTERVAL": "2", "BYDAY": weekday}
    if way == "monthly":
        return {"FREQ": "MONTHLY", "INTERVAL": "1", "BYMONTHDAY": str(first.day)}
    if way == "monthly-weekday":
        return {"FREQ": "MONTHLY", "INTERVAL": "1", "BYDAY": f"{nth_weekday(first)}{weekday}"}
    if way == "monthly-last-weekday":
        return {"FREQ": "MONTHLY", "INTERVAL": "1", "BYDAY": f"-1{weekday}"}
    return {}


def rule(way: str, first: datetime.date, until: str = "") -> str:
    """ "FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU"; `until` as RFC 5545 writes a date or moment; "" for no rule."""
    found = parts(way, first)
    ends = {"UNTIL": until} if until and found else {}
    return ";".join(f"{name}={value}" for name, value in {**found, **ends}.items())


def days(way: str, first: datetime.date, until: datetime.date | None = None) -> Iterator[datetime.date]:
    """The days of the series, the first one included. A month without such a day is skipped, as RFC 5545 says."""
    text = rule(way, first, f"{until:%Y%m%d}" if until else "")
    if not text:
        yield first
        return
    for moment in rrulestr(text, dtstart=datetime.datetime.combine(first, datetime.time())):
        yield moment.date()
