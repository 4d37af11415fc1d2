"""Opening hours as a reader asks for them: which days, open now, until when. No Django."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

import opening_hours

BERLIN = ZoneInfo("Europe/Berlin")
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

# A Monday: the week from here stands for every regular week, as no public holiday is looked at.
_MONDAY = datetime.datetime(2001, 1, 1, tzinfo=BERLIN)


@dataclass(frozen=True)
class Slot:
    """One span on one day, in local time: "08:30" to "12:00"; "24:00" is midnight at its end."""

    opens: str
    closes: str


@dataclass(frozen=True)
class DayGroup:
    """Neighbouring days with the same hours; days count from 0 for Monday."""

    first: int
    last: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class State:
    """Whether it is open at a moment, and when that changes next (None: not within a year)."""

    is_open: bool
    changes: datetime.datetime | None


class OpeningHours:
    """Hours given in OpenStreetMap syntax, in local time of Europe/Berlin.

    Raises ValueError for text that is not in that syntax.
    """

    def __init__(self, osm: str) -> None:
        self.osm = osm
        if not opening_hours.validate(osm):
            raise ValueError(f"not opening hours in OpenStreetMap syntax: {osm!r}")
        self._hours = opening_hours.OpeningHours(osm, timezone=BERLIN, country="DE")
        self._regular = opening_hours.OpeningHours(osm, timezone=BERLIN)

    @classmethod
    def of(cls, osm: str) -> OpeningHours | None:
        """The hours, or None for "" and for text that is not in OpenStreetMap syntax."""
        try:
            return cls(osm) if osm.strip() else None
        except ValueError:
            return None

    @cached_property
    def week(self) -> tuple[tuple[Slot, ...], ...]:
        """The slots of the seven days, Monday first; an empty tuple is a day closed."""
        return tuple(self._slots(_MONDAY + datetime.timedelta(days=day)) for day in range(7))

    def _slots(self, day: datetime.datetime) -> tuple[Slot, ...]:
        end = day + datetime.timedelta(days=1)
        slots = []
        for opens, closes, state, _comment in self._regular.intervals(day, end):
            if str(state) != "open":
                continue
            opens, closes = max(opens, day), min(closes or end, end)
            slots.append(Slot(f"{opens:%H:%M}", "24:00" if closes == end else f"{closes:%H:%M}"))
        return tuple(slots)

    @cached_property
    def groups(self) -> list[DayGroup]:
        """Days with the same hours side by side, closed days left out: what a card prints."""
        groups: list[DayGroup] = []
        for day, slots in enumerate(self.week):
            if groups and groups[-1].slots == slots and groups[-1].last == day - 1:
                groups[-1] = DayGroup(groups[-1].first, day, slots)
            else:
                groups.append(DayGroup(day, day, slots))
        return [group for group in groups if group.slots]

    def at(self, moment: datetime.datetime) -> State:
        """Open or closed at that moment (with time zone), and until when; national holidays count."""
        local = moment.astimezone(BERLIN)
        change = self._hours.next_change(local)
        if change is not None and change - local > datetime.timedelta(days=366):
            change = None
        return State(self._hours.is_open(local), change)
