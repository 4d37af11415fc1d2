"""The rules of an opening_hours text: which hold every week, in a season, on certain dates, on holidays.

Source of the syntax: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import opening_hours

from integration_blocks.opening_hours.clock import DAY, Span, midnight

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# A Monday: the week from here stands for every regular week.
_MONDAY = datetime.date(2001, 1, 1)

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DAY = rf"(?:{'|'.join(DAYS)}|PH|SH)"
_DAYS = rf"{_DAY}(?:-{_DAY}|\[[\d,-]+\])?"
_WEEKDAYS = rf"{_DAYS}(?:,{_DAYS})*"
_TIMES = r"(?:\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*|closed)"
_COMMENT = r'(?: "(?P<comment>[^"]*)")?'
_PARTS = re.compile(r'(; |, (?=[A-Z]|\d{4} )| \|\| )(?=(?:[^"]*"[^"]*")*[^"]*$)')
# A rule without times holds all day.
_DATED = re.compile(
    rf"(?P<y1>\d{{4}}) (?P<m1>{_MONTH}) (?P<d1>\d+)(?:-(?P<y2>\d{{4}}) (?P<m2>{_MONTH}) (?P<d2>\d+))?"
    rf"(?: (?P<hours>{_TIMES}))?{_COMMENT}"
)
_SEASON = re.compile(
    rf"(?P<m1>{_MONTH})(?: (?P<d1>\d+))?(?:-(?P<m2>{_MONTH})(?: (?P<d2>\d+))?)?"
    rf"(?P<rule>(?: {_WEEKDAYS})?(?: {_TIMES})?){_COMMENT}"
)
_WEEK = re.compile(rf"24/7|(?:(?P<days>{_WEEKDAYS})(?: |$))?(?P<hours>{_TIMES})?{_COMMENT}")
_HOLIDAYS = re.compile(rf"(?P<before>.*?)(?P<among>(?:{_DAYS},)*PH(?:,{_DAYS})*)(?P<hours> .*|)$")


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


Week = tuple[tuple[Slot, ...], ...]


@dataclass(frozen=True)
class Rule:
    """One rule in its canonical spelling, and what joins it to the one before: "; ", ", " or " || "."""

    joint: str
    text: str
    #: "week", "nth", "season", "dated", "holiday", or "other" for what only an evaluator understands.
    kind: str
    match: Mapping[str, str | None]

    @property
    def is_closed(self) -> bool:
        return without_comment(self.text).endswith("closed")


def without_comment(text: str) -> str:
    return text.partition('"')[0].strip()


def read(osm: str) -> list[Rule]:
    """The rules of a valid text, in order; one for days and holidays alike becomes two."""
    parts = _PARTS.split(str(opening_hours.OpeningHours(osm)))
    joints = ["; ", *parts[1::2]]
    # Words alone mean: unknown, unless another rule knows. The library takes them for open all day.
    unknown = "24/7" not in osm
    return [
        rule
        for joint, text in zip(joints, parts[::2], strict=True)
        for rule in (
            [Rule(" || ", text.replace("24/7", "24/7 unknown", 1), "other", {})]
            if unknown and text.startswith('24/7 "')
            else _split(_rule(joint, text))
        )
    ]


def _split(rule: Rule) -> Iterator[Rule]:
    days = [day for day in (rule.match.get("among") or "").split(",") if day not in ("PH", "")]
    if not days:
        yield rule
        return
    before, hours = rule.match["before"], rule.match["hours"]
    yield _rule(rule.joint, f"{before}{','.join(days)}{hours}")
    yield _rule(rule.joint, f"{before}PH{hours}")


def _rule(joint: str, text: str) -> Rule:
    named = without_comment(text)
    if joint == " || ":
        return Rule(joint, text, "other", {})
    if match := _DATED.fullmatch(text):
        return Rule(joint, text, "dated", match.groupdict())
    if (match := _SEASON.fullmatch(text)) and "PH" not in named and "[" not in named:
        return Rule(joint, text, "season", match.groupdict())
    if re.search(r"\bPH\b", named) and (match := _HOLIDAYS.fullmatch(text)):
        return Rule(joint, text, "holiday", match.groupdict())
    if match := _WEEK.fullmatch(text):
        return Rule(joint, text, "nth" if "[" in named else "week", match.groupdict())
    return Rule(joint, text, "other", {})


def join(rules: Iterable[Rule]) -> str:
    """The text of the rules; "" for none."""
    kept = list(rules)
    return "".join([*(rule.text for rule in kept[:1]), *(rule.joint + rule.text for rule in kept[1:])])


def on_dates(rule: Rule, holidays: Iterable[datetime.date]) -> str:
    """A rule for holidays as one for their dates, "" if it holds on none of them."""
    before = (rule.match["before"] or "").strip()
    if before:  # "Apr-Sep PH off": only the holidays in that time
        within = opening_hours.OpeningHours(before)
        holidays = [
            day for day in holidays if within.is_open(datetime.datetime.combine(day, datetime.time()))
        ]
    dates = ",".join(f"{day.year} {MONTHS[day.month - 1]} {day.day}" for day in holidays)
    return dates and f"{dates}{rule.match['hours']}"


def slots(times: str) -> tuple[Slot, ...]:
    """ "08:30-12:00,14:00-16:00" as slots, none for "closed"; all day for ""."""
    if times == "closed":
        return ()
    times = times or "00:00-24:00"
    return tuple(Slot(*span.strip().split("-")) for span in times.split(","))


def groups(week: Week) -> list[DayGroup]:
    """Days with the same hours side by side, closed days left out: what a card prints."""
    found: list[DayGroup] = []
    for day, of_day in enumerate(week):
        if found and found[-1].slots == of_day and found[-1].last == day - 1:
            found[-1] = DayGroup(found[-1].first, day, of_day)
        else:
            found.append(DayGroup(day, day, of_day))
    return [group for group in found if group.slots]


def spans(
    evaluator: opening_hours.OpeningHours, start: datetime.datetime, end: datetime.datetime
) -> Iterator[Span]:
    """What is open between two times that a clock shows."""
    for opens, closes, state, _comment in evaluator.intervals(start, end):
        if state == opening_hours.State.OPEN:
            yield max(opens, start), min(closes or end, end)


def week(osm: str) -> Week:
    """The slots of seven days, Monday first, of rules that name days of the week only; "" is closed."""
    evaluator = opening_hours.OpeningHours(osm or "off")
    days = [_MONDAY + DAY * number for number in range(7)]
    return tuple(day_slots(spans(evaluator, midnight(day), midnight(day) + DAY), day) for day in days)


def day_slots(found: Iterator[Span], day: datetime.date) -> tuple[Slot, ...]:
    return tuple(
        Slot(f"{opens:%H:%M}", f"{closes:%H:%M}" if closes.date() == day else "24:00")
        for opens, closes in found
    )
