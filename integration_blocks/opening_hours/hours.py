"""Opening hours in OpenStreetMap syntax, evaluated in the time of Berlin with the holidays of a Land."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import opening_hours

from integration_blocks.opening_hours import parts, rules
from integration_blocks.opening_hours.clock import (
    BERLIN,
    DAY,
    Interval,
    Span,
    midnight,
    moments,
    utc,
    wall_time,
)
from integration_blocks.opening_hours.holidays import holidays
from integration_blocks.opening_hours.parts import Exceptional, Holiday, Monthly, Season
from integration_blocks.opening_hours.rules import DayGroup, Rule, Slot, Week

#: How far `at` looks for the next change.
HORIZON = datetime.timedelta(days=366)


@dataclass(frozen=True)
class State:
    """Whether it is open at a moment, and when that changes next (None: not within a year)."""

    is_open: bool
    changes: datetime.datetime | None

    @property
    def closes_at(self) -> datetime.datetime | None:
        """While it is open: until when."""
        return self.changes if self.is_open else None

    @property
    def opens_at(self) -> datetime.datetime | None:
        """While it is closed: from when."""
        return None if self.is_open else self.changes


class OpeningHours:
    """Hours given in OpenStreetMap syntax, in local time of Europe/Berlin.

    `PH` means the holidays of the region, one of `holidays.REGIONS`; "" knows those of the whole country.
    Raises ValueError for text that is not in that syntax.
    """

    def __init__(self, osm: str, region: str = "") -> None:
        self.osm, self.region = osm, region
        if not opening_hours.validate(osm):
            raise ValueError(f"not opening hours in OpenStreetMap syntax: {osm!r}")
        self.rules = rules.read(osm)
        self._by_years: dict[tuple[int, int], opening_hours.OpeningHours] = {}

    @classmethod
    def of(cls, osm: str, region: str = "") -> OpeningHours | None:
        """The hours, or None for "" and for text that is not in OpenStreetMap syntax."""
        return _of(osm, region) if osm.strip() else None

    @cached_property
    def week(self) -> Week:
        """The slots of the seven days of a regular week, Monday first; an empty tuple is a day closed."""
        return rules.week(rules.join(rule for rule in self.rules if rule.kind == "week"))

    @cached_property
    def groups(self) -> list[DayGroup]:
        """Days with the same hours side by side, closed days left out: what a card prints."""
        return rules.groups(self.week)

    @cached_property
    def monthly(self) -> list[Monthly]:
        """Days of each month that differ, such as every first Tuesday."""
        return list(parts.monthly(self.rules))

    @cached_property
    def seasons(self) -> list[Season]:
        """Times of the year with a week of their own."""
        return parts.seasons(self.rules)

    @cached_property
    def _exceptions(self) -> list[Exceptional]:
        return parts.exceptions(self.rules)

    @property
    def is_closed_on_holidays(self) -> bool:
        """Whether the rule for public holidays is: closed."""
        return any(rule.kind == "holiday" and rule.is_closed for rule in self.rules)

    def exceptions(self, first: datetime.date, last: datetime.date) -> list[Exceptional]:
        """The dates that differ, as far as any lies between these two, in order."""
        return [each for each in self._exceptions if each.last >= first and each.first <= last]

    def holidays(self, first: datetime.date, last: datetime.date) -> list[Holiday]:
        """The public holidays between two dates that differ from the week, with their hours, in order."""
        return [
            Holiday(day, name, self.on(day))
            for year in range(first.year, last.year + 1)
            for day, name in self._holidays(year).items()
            if first <= day <= last and self.on(day) != self.week[day.weekday()]
        ]

    def is_open(self, moment: datetime.datetime) -> bool:
        """Whether it is open at that moment (with time zone)."""
        shown = wall_time(moment)
        return self._in_years(shown.year, shown.year + 1).is_open(shown)

    def at(self, moment: datetime.datetime) -> State:
        """Open or closed at that moment (with time zone), and until when; as far as a year ahead."""
        moment = utc(moment)
        for opens, closes in self.intervals(moment, moment + HORIZON):
            if opens > moment:
                return State(False, opens)
            return State(True, closes if closes < moment + HORIZON else None)
        return State(False, None)

    def intervals(self, start: datetime.datetime, end: datetime.datetime) -> Iterator[Interval]:
        """The spans in which it is open, cut off at the two moments (with time zone), in order."""
        first, last = midnight(wall_time(start).date()), midnight(wall_time(end).date()) + DAY
        start, end = utc(start), utc(end)
        for opens, closes in moments(self._spans(first, last)):
            opens, closes = max(opens, start), min(closes, end)
            if opens < closes:
                yield Interval(opens.astimezone(BERLIN), closes.astimezone(BERLIN))

    def on(self, day: datetime.date) -> tuple[Slot, ...]:
        """The slots of one date, with everything that differs from the week."""
        return rules.day_slots(self._spans(midnight(day), midnight(day) + DAY), day)

    def _spans(self, start: datetime.datetime, end: datetime.datetime) -> Iterator[Span]:
        return rules.spans(self._in_years(start.year, max(start.year + 1, end.year)), start, end)

    def _holidays(self, year: int) -> dict[datetime.date, str]:
        return holidays(self.region, year) if any(rule.kind == "holiday" for rule in self.rules) else {}

    def _in_years(self, first: int, last: int) -> opening_hours.OpeningHours:
        """The library's evaluator, with the dates of holidays written out for these years.

        The library knows the holidays of the whole country only, and takes no others.
        """
        if (first, last) not in self._by_years:
            dates = [day for year in range(first - 1, last + 1) for day in self._holidays(year)]
            dated = [
                Rule(rule.joint, text, rule.kind, rule.match)
                for rule in self.rules
                if (text := rules.on_dates(rule, dates) if rule.kind == "holiday" else rule.text)
            ]
            self._by_years[first, last] = opening_hours.OpeningHours(rules.join(dated) or "off")
        return self._by_years[first, last]


@lru_cache(maxsize=4096)
def _of(osm: str, region: str) -> OpeningHours | None:
    try:
        return OpeningHours(osm, region)
    except ValueError:
        return None
