"""What differs from the regular week, as values: days of a month, seasons, dates, holidays."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from integration_blocks.opening_hours.clock import DAY
from integration_blocks.opening_hours.rules import (
    DAYS,
    MONTHS,
    DayGroup,
    Rule,
    Slot,
    Week,
    groups,
    join,
    slots,
    week,
)


@dataclass(frozen=True)
class Monthly:
    """Hours of some of a month's Tuesdays: the first (1), the third (3), the last (-1). Monday is day 0."""

    day: int
    nth: tuple[int, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Season:
    """A week of its own from one day of the year (month, day) through another; over New Year's Eve too."""

    first: tuple[int, int]
    last: tuple[int, int]
    week: Week
    name: str = ""

    @property
    def groups(self) -> list[DayGroup]:
        """Its days with the same hours side by side; none if it is closed."""
        return groups(self.week)

    def next(self, today: datetime.date) -> tuple[datetime.date, datetime.date]:
        """First and last day of the season that is on, or of the one that comes next."""
        for year in range(today.year - 1, today.year + 9):
            first, last = _date(year, self.first), _date(year + (self.last < self.first), self.last)
            first += DAY * (self.first[1] - first.day)  # from 29 February is from 1 March in other years
            if last >= max(first, today):
                break
        return first, last


@dataclass(frozen=True)
class Exceptional:
    """Hours of one date, or of each date from one through another; no slots if it is closed."""

    first: datetime.date
    last: datetime.date
    slots: tuple[Slot, ...]
    reason: str = ""


@dataclass(frozen=True)
class Holiday:
    """A public holiday: its date, its English name (`gettext` translates it), and the hours on it."""

    date: datetime.date
    name: str
    slots: tuple[Slot, ...]


def monthly(rules: Iterable[Rule]) -> Iterator[Monthly]:
    """Such days, with the regular hours where a rule only adds to them."""
    rules = list(rules)
    weekly = [rule for rule in rules if rule.kind == "week"]
    for rule in rules:
        if rule.kind != "nth":
            continue
        for selected in _split(rule.match["days"] or ""):
            name, _bracket, numbers = selected.rstrip("]").partition("[")
            if not numbers:
                continue
            each = Rule(rule.joint, f"{name} {rule.match['hours'] or ''}".strip(), "week", {})
            number = DAYS.index(name)
            yield Monthly(number, tuple(map(int, numbers.split(","))), week(join([*weekly, each]))[number])


def seasons(rules: Iterable[Rule]) -> list[Season]:
    """Each season with its whole week: days that its rules do not name have the regular hours."""
    rules = list(rules)
    found: dict[tuple[tuple[int, int], tuple[int, int]], list[Rule]] = {}
    for rule in rules:
        if rule.kind == "season":
            found.setdefault(_season_days(rule), []).append(rule)
    weekly = [rule for rule in rules if rule.kind == "week"]
    return [
        Season(
            first,
            last,
            week(
                join(
                    [
                        *weekly,
                        *(
                            Rule(rule.joint, (rule.match["rule"] or "").strip() or "24/7", "week", {})
                            for rule in own
                        ),
                    ]
                )
            ),
            next((rule.match["comment"] for rule in own if rule.match["comment"]), None) or "",
        )
        for (first, last), own in found.items()
    ]


def exceptions(rules: Iterable[Rule]) -> list[Exceptional]:
    """Those of certain dates, in order of their first day."""
    found = []
    for rule in rules:
        if rule.kind == "dated":
            match = rule.match
            first = _dated(match["y1"], match["m1"], match["d1"])
            last = _dated(match["y2"], match["m2"], match["d2"]) if match["y2"] else first
            found.append(Exceptional(first, last, slots(match["hours"] or ""), match["comment"] or ""))
    return sorted(found, key=lambda each: (each.first, each.last))


def _split(days: str) -> list[str]:
    """ "Tu[1,3],We" at the commas outside brackets."""
    return days.replace("],", "]|").split("|")


def _season_days(rule: Rule) -> tuple[tuple[int, int], tuple[int, int]]:
    """First and last day as (month, day): "Jun-Aug" ends with its last day, "Dec 24" is one day."""
    match = rule.match
    month = MONTHS.index(match["m1"] or "") + 1
    until = MONTHS.index(match["m2"]) + 1 if match["m2"] else month
    first = int(match["d1"] or 1)
    if match["m2"] or not match["d1"]:
        return (month, first), (until, int(match["d2"] or calendar.monthrange(2028, until)[1]))
    return (month, first), (month, first)


def _dated(year: str | None, month: str | None, day: str | None) -> datetime.date:
    return datetime.date(int(year or 0), MONTHS.index(month or "") + 1, int(day or 0))


def _date(year: int, month_and_day: tuple[int, int]) -> datetime.date:
    """29 February is the last day of February in any year."""
    month, day = month_and_day
    return datetime.date(year, month, min(day, calendar.monthrange(year, month)[1]))
