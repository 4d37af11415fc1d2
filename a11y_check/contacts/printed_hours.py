"""Opening hours and appointments in the lines of a contact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from a11y_check.contacts.appointments import ends_with_day, is_by_appointment
from a11y_check.contacts.elsewhere import names_activity
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.hour_lines import (
    begins_with_day,
    begins_with_time,
    is_vague,
    may_hold_hours,
    part_with_hours,
    read_line,
)
from a11y_check.contacts.hours import parse_hours
from a11y_check.contacts.labels import label_of
from a11y_check.contacts.lines import Line

_NO_TIME = re.compile(
    r"[-–—/*.\s]+|und|sowie|oder|and|Uhr|Zeit|entfällt|keine|kein publikumsverkehr", re.IGNORECASE
)


@dataclass(frozen=True)
class PrintedHours:
    """Neighbouring lines that give hours. `osm` is "" where they cannot be resolved."""

    lines: tuple[Line, ...]
    osm: str


def find_hours(lines: Iterable[Line]) -> list[PrintedHours]:
    """The sets of visiting hours in the lines of one contact; hotline hours and dates are left out."""
    lines = list(lines)
    if not any(may_hold_hours(line.text) for line in lines):
        return []
    found = []
    for run in _runs(lines):
        text = "\n".join(part for _line, part in run)
        if re.search(r"\d", text) or re.search(r"mittags?\b|morgens|abends", text, re.IGNORECASE):
            try:
                osm = parse_hours(text).removesuffix("; PH off")
            except NotUnderstood:
                osm = ""
            found.append(PrintedHours(tuple(line for line, _part in run), osm))
    return found or _vague_hours(lines)


def _vague_hours(lines: list[Line]) -> list[PrintedHours]:
    """The first line that promises hours without a time."""
    above = ""
    for line in lines:
        if may_hold_hours(line.text) and is_vague(line.text, labelled=label_of(above) == "hours"):
            return [PrintedHours((line,), "")]
        above = line.text
    return []


def together(hours: Iterable[PrintedHours]) -> str | None:
    """The week of several printed sets; None where there is none, or where they contradict each other."""
    sets = list(dict.fromkeys(printed.osm for printed in hours))
    if len(sets) < 2:
        return sets[0] or None if sets else None
    try:
        if not all(sets):
            return None
        return parse_hours("\n".join(sets).replace(";", "\n"))  # none of them replaces another
    except NotUnderstood:
        return None


def _runs(lines: Iterable[Line]) -> Iterator[list[tuple[Line, str]]]:
    run: list[tuple[Line, str]] = []
    label = ""
    closed = False  # nothing but a dash or an appointment has followed after a day
    for line in lines:
        if line.column and (line.text == line.column or label_of(line.column) == "hotline_hours"):
            continue  # the heading of a column, or a column of hours by phone
        announced, may_begin, may_go_on, rest = read_line(line.text)
        titled = line.level or line.element.tag == "caption"
        if titled and not announced and names_activity(line.text):
            announced = "hotline_hours"
        label = announced or ("" if line.level else label)
        if (may_go_on if run else may_begin) and label != "hotline_hours":
            part = part_with_hours(rest, labelled=label == "hours", continued=bool(run))
        else:
            part = ""
        if part and (run or begins_with_time(part)):
            if closed and begins_with_day(part):
                run[-1] = (run[-1][0], f"{run[-1][1]} geschlossen")
            run.append((line, part))
            closed = False
        elif not (run and (is_by_appointment(line.text) or _NO_TIME.fullmatch(line.text))):
            if run:
                yield run
            run, closed = [], False
        elif ends_with_day(run[-1][1]):
            closed = True
    if closed:
        run[-1] = (run[-1][0], f"{run[-1][1]} geschlossen")
    if run:
        yield run
