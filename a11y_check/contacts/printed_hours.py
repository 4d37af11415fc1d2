"""Opening hours and appointments in the lines of a contact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from a11y_check.contacts.characters import KEPT, plain
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.hours import is_made_of_hours, parse_hours
from a11y_check.contacts.labels import label_of, split_label
from a11y_check.contacts.lines import Line
from a11y_check.contacts.weekdays import NAME_PATTERN
from a11y_check.wording import Wording

_APPOINTMENT = Wording(
    r"\bnach\s(?:(?:vorheriger|telefonischer|persönlicher|individueller)\s|und\s)*(?:termin)?(?:vereinbarung|absprache)"
    r"|\bn\.\s?V\.|\b(?:nur\s)?mit\s(?:vereinbartem\s)?termin\b|\bterminvereinbarung|\btermine?\snach\b|\bnach\sanmeldung"
    r"|\bvereinbaren\ssie\s(?:bitte\s)?(?:vorab\s)?einen\stermin|\btermin\s(?:online\s)?(?:vereinbaren|buchen)"
    r"|\bby\s(?:prior\s)?appointment|\b(?:book|make|arrange)\san\sappointment|بموعد|حجز\sموعد|موعد\sمسبق",
    *("termin", "vereinbarung", "absprache", "n.", "anmeldung", "appointment", "موعد"),
)
_ALSO = r"(?:[,;(]\s*|\b(?:und|sowie|oder|and|or)\s+)*"
_APPOINTMENT_PART = re.compile(rf"{_ALSO}\b(?:auch\s)?(?:{_APPOINTMENT.pattern})\)?\.?", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]{2,})|\b(?:19|20)\d\d\b")
_DAY = re.compile(rf"(?:{NAME_PATTERN})\b", re.IGNORECASE)
_LAST_TIME = re.compile(r".*\d(?:\s?(?:Uhr|h)\b)?", re.IGNORECASE)
_LONGEST = 160


@dataclass(frozen=True)
class PrintedHours:
    """Neighbouring lines that give hours. `osm` is "" where they cannot be resolved."""

    lines: tuple[Line, ...]
    osm: str


@lru_cache(maxsize=KEPT)
def is_by_appointment(text: str) -> bool:
    """Whether the text offers or demands visits by appointment."""
    return bool(_APPOINTMENT.search(text))


def find_hours(lines: Iterable[Line]) -> list[PrintedHours]:
    """The sets of visiting hours in the lines of one contact; hotline hours and dates are left out."""
    found = []
    for run in _runs(lines):
        text = "\n".join(part for _line, part in run)
        if re.search(r"\d", text) or re.search(r"mittags?\b|morgens|abends", text, re.IGNORECASE):
            try:
                osm = parse_hours(text)
            except NotUnderstood:
                osm = ""
            found.append(PrintedHours(tuple(line for line, _part in run), osm))
    return found


def _runs(lines: Iterable[Line]) -> Iterator[list[tuple[Line, str]]]:
    run: list[tuple[Line, str]] = []
    label = ""
    for line in lines:
        own = label_of(line.text)
        kind, rest = split_label(line.text)
        label = own or kind or ("" if line.level else label)
        part = "" if own or label == "hotline_hours" else _hours_part(rest, labelled=label == "hours")
        if part and (run or _DAY.match(plain(part))):
            run.append((line, part))
        elif not (run and is_by_appointment(line.text)):
            if run:
                yield run
            run = []
    if run:
        yield run


def _hours_part(text: str, *, labelled: bool) -> str:
    """What of the line is hours, or ""."""
    if len(text) > _LONGEST or _DATE.search(text):
        return ""
    if is_by_appointment(text):
        text = _APPOINTMENT_PART.sub("", text)
    text = text.strip()
    head, colon, rest = text.partition(":")
    if colon and rest and not is_made_of_hours(head) and _DAY.match(rest.strip()):
        text = rest.strip()
    if is_made_of_hours(text):
        return text
    times = _LAST_TIME.match(text)
    tail = text[times.end() :].strip() if times else ""
    if (
        times
        and tail
        and (labelled or tail[0] in "(,")
        and _DAY.match(text)
        and is_made_of_hours(times.group())
    ):
        return times.group()
    return ""
