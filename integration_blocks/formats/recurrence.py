"""How an event repeats, as a rule of RFC 5545, and the days that the rule means. No Django."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from dateutil.rrule import rrulestr

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

#: The ways to repeat. Those with "weekday" keep the day of the week: "every first Tuesday of the month".
WAYS = ("weekly", "fortnightly", "monthly", "monthly-weekday", "monthly-last-weekday", "yearly")
#: Those that can be on several days of the week.
BY_WEEK = ("weekly", "fortnightly")


@dataclass(frozen=True)
class Series:
    """A way to repeat, the first day and the last one, if there is one.

    `also` are days of the week, such as "WE", on which it is beside that of the first day; `without` are days on
    which it does not take place.
    """

    way: str
    first: datetime.date
    until: datetime.date | None = None
    also: tuple[str, ...] = ()
    without: tuple[datetime.date, ...] = ()

    @property
    def weekdays(self) -> list[int]:
        """Its days of the week, Monday is 0."""
        also = self.also if self.way in BY_WEEK else ()
        return sorted({self.first.weekday(), *map(DAYS.index, also)})

    def parts(self) -> dict[str, list[str]]:
        """The parts of the rule, without its end."""
        frequency, interval, days = self._parts()
        return {"FREQ": [frequency], "INTERVAL": [str(interval)], **days}

    def _parts(self) -> tuple[str, int, dict[str, list[str]]]:
        first, weekday = self.first, DAYS[self.first.weekday()]
        match self.way:
            case "weekly" | "fortnightly":
                interval = 1 if self.way == "weekly" else 2
                return "WEEKLY", interval, {"BYDAY": [DAYS[day] for day in self.weekdays]}
            case "monthly":
                return "MONTHLY", 1, {"BYMONTHDAY": [str(first.day)]}
            case "monthly-weekday":
                return "MONTHLY", 1, {"BYDAY": [f"{nth_weekday(first)}{weekday}"]}
            case "monthly-last-weekday":
                return "MONTHLY", 1, {"BYDAY": [f"-1{weekday}"]}
            case "yearly":
                return "YEARLY", 1, {"BYMONTH": [str(first.month)], "BYMONTHDAY": [str(first.day)]}
        raise ValueError(f"no way to repeat: {self.way}")

    def rule(self, until: str = "") -> str:
        """ "FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU"; `until` as RFC 5545 writes a date or moment."""
        found = {**self.parts(), **({"UNTIL": [until]} if until else {})}
        return ";".join(f"{name}={','.join(values)}" for name, values in found.items())

    def days(self) -> Iterator[datetime.date]:
        """The first day and those that follow from it, also those on which it does not take place.

        A month or year without such a day is skipped, as RFC 5545 says.
        """
        text = self.rule(f"{self.until:%Y%m%d}" if self.until else "")
        for moment in rrulestr(text, dtstart=datetime.datetime.combine(self.first, datetime.time())):
            yield moment.date()

    def has(self, day: datetime.date) -> bool:
        """Whether it has a date on that day, if only one on which it does not take place."""
        return next((each for each in self.days() if each >= day), None) == day


def nth_weekday(day: datetime.date) -> int:
    """Which of its month's Tuesdays a Tuesday is, from 1; -1 for a fifth one, which is always the last."""
    number = (day.day + 6) // 7
    return number if number < 5 else -1


def is_last_weekday(day: datetime.date) -> bool:
    """Whether the month has no later one of this day of the week."""
    return day.day + 7 > calendar.monthrange(day.year, day.month)[1]
