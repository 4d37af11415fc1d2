"""One opening_hours text out of what editors enter: regular hours, seasons, days that differ, holidays."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import opening_hours

from integration_blocks.opening_hours import rules
from integration_blocks.opening_hours.rules import DAYS, MONTHS, Rule

_TIMES = re.compile(r"\d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)*|")
_CLOSED = re.compile(r'\bclosed\b(?=(?:[^"]*"[^"]*")*[^"]*$)')  # outside quotation marks
_LEAP_YEAR = 2028


@dataclass(frozen=True)
class Days:
    """An entry for one date, or for each date from one through another; without times it is closed."""

    first: datetime.date
    last: datetime.date
    times: str = ""
    reason: str = ""

    @property
    def length(self) -> int:
        return (self.last - self.first).days

    def is_over(self, day: datetime.date) -> bool:
        """Whether the day comes after it."""
        return self.last < day

    @property
    def osm(self) -> str:
        dates = "-".join(
            f"{day:%Y} {MONTHS[day.month - 1]} {day:%d}" for day in sorted({self.first, self.last})
        )
        return f"{dates} {self.times or 'off'}{_comment(self.reason)}"


@dataclass(frozen=True)
class Season:
    """An entry for a time of each year, (month, day) through (month, day), with a week of its own in OSM."""

    first: tuple[int, int]
    last: tuple[int, int]
    week: str = ""
    name: str = ""

    @property
    def length(self) -> int:
        first, last = (datetime.date(_LEAP_YEAR, *each) for each in (self.first, self.last))
        return (last - first).days % 366

    def is_over(self, day: datetime.date) -> bool:
        """Never: it comes again each year."""
        return False

    @property
    def osm(self) -> str:
        """Seven days: those that the season's week does not name are closed."""
        days = "-".join(
            f"{MONTHS[month - 1]} {day:02}" for month, day in dict.fromkeys((self.first, self.last))
        )
        own = rules.read(self.week) if self.week else []
        open_days = rules.week(rules.join(own))
        closed = ",".join(day for day, slots in zip(DAYS, open_days, strict=True) if not slots)
        texts = [
            *(rule.text.replace("24/7", "00:00-24:00") for rule in own),
            *([f"{closed} off" if own else "off"] if closed else []),
        ]
        return "; ".join(f"{days} {text}{_comment(self.name)}" for text in texts)


def _comment(words: str) -> str:
    quoted = words.replace('"', "'").strip()
    return f' "{quoted}"' if quoted else ""


def entries(stored: Iterable[Mapping[str, Any]]) -> tuple[Days | Season, ...]:
    """The entries of a stream as it is stored; those of a draft that are not complete are left out."""
    found = (_entry(item["type"], item["value"]) for item in stored)
    return tuple(entry for entry in found if entry is not None)


def _entry(kind: str, value: Mapping[str, Any]) -> Days | Season | None:
    try:
        if kind == "days":
            first = datetime.date.fromisoformat(str(value["first"]))
            last = datetime.date.fromisoformat(str(value.get("last") or value["first"]))
            times = value.get("times") or ""
            is_sound = first <= last and _TIMES.fullmatch(times)
            return Days(first, last, times, value.get("reason") or "") if is_sound else None
        week = value.get("week") or ""
        if week and not is_week(week):
            return None
        first_day, last_day = day_of_year(value["first"]), day_of_year(value["last"])
        return Season(first_day, last_day, week, value.get("name") or "")
    except (KeyError, TypeError, ValueError):
        return None


def is_week(text: str) -> bool:
    """Whether it names days of the week only, or of the month, and no other time of the year."""
    return opening_hours.validate(text) and all(rule.kind in ("week", "nth") for rule in rules.read(text))


def day_of_year(text: str) -> tuple[int, int]:
    """Month and day of "1.6." or "01.06."; ValueError for what is no day."""
    match = re.fullmatch(r"\s*(\d{1,2})\.\s*(\d{1,2})\.?\s*", text)
    if match is None:
        raise ValueError(f"no day of the year: {text!r}")
    day = datetime.date(_LEAP_YEAR, int(match[2]), int(match[1]))
    return day.month, day.day


@lru_cache(maxsize=4096)
def compose(regular: str, special: tuple[Days | Season, ...], *, open_on_holidays: bool) -> str:
    """The whole text: week, seasons, holidays, dates; each goes before those it stands after.

    Of two entries for the same day the shorter one holds, of two as long the later one. "" where no hours
    are known; `regular` as it is where it cannot be understood.
    """
    if regular.strip() and not opening_hours.validate(regular):
        return regular
    own = rules.read(regular) if regular.strip() else []
    longest_first = sorted(special, key=lambda entry: -entry.length)
    dated = [entry for entry in longest_first if isinstance(entry, Days)]
    if not own and not any(entry.times if isinstance(entry, Days) else entry.week for entry in special):
        return ""
    holidays = [rule for rule in own if rule.kind == "holiday"]
    if open_on_holidays:
        holidays = [rule for rule in holidays if not rule.is_closed]
    elif not holidays and regular.strip() != "24/7":
        holidays = [Rule("; ", "PH off", "holiday", {})]
    text = rules.join(
        [
            *(rule for rule in own if rule.kind not in ("holiday", "dated")),
            *(Rule("; ", entry.osm, "season", {}) for entry in longest_first if isinstance(entry, Season)),
            *holidays,
            *(rule for rule in own if rule.kind == "dated"),
            *(Rule("; ", entry.osm, "dated", {}) for entry in dated),
        ]
    )
    return _CLOSED.sub("off", text)
