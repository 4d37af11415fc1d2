"""Dates as offices print them, with the weekday and the year where they are given."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.weekdays import NUMBER

_MONTHS = (
    "januar jänner january jan",
    "februar feber february feb",
    "märz march mär mrz mar",
    "april apr",
    "mai may",
    "juni june jun",
    "juli july jul",
    "august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "dezember december dez dec",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH_NAME = "|".join(sorted(_MONTH, key=len, reverse=True))
_DAY_NAME = "|".join(
    name for name in sorted(NUMBER, key=len, reverse=True) if name.isascii() and len(name) > 1
)
_WEEKDAY = rf"(?:\b(?P<weekday>{_DAY_NAME})\b\.?,?\s(?:(?:dem|den|der|the)\s)?)?"
_PRINTED = re.compile(
    rf"{_WEEKDAY}(?<![\d.,/])(?P<day>\d{{1,2}})\.\s?(?:(?P<name>{_MONTH_NAME})\b\.?|(?P<month>\d{{1,2}})\.)"
    rf"(?:\s?(?P<year>(?:19|20)\d\d|\d\d(?=\b(?!\s?(?:Uhr|[:.]\d)))(?<=\.\d\d))\b)?(?!\d)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d\.")
_YEAR = re.compile(r"(?<![\d.-])(?:19|20)\d\d(?![\d/-])")


@dataclass(frozen=True)
class PrintedDate:
    """A date in running text; `year` and `weekday` (Monday is 0) are None where they are not printed."""

    text: str
    start: int
    day: int
    month: int
    year: int | None
    weekday: int | None

    def in_year(self, year: int | None) -> PrintedDate:
        """The same date with the year that its surroundings give, unless it has its own."""
        return self if self.year else replace(self, year=year)

    @property
    def date(self) -> datetime.date | None:
        """The date in the calendar; None without a year, or for a day that does not exist."""
        try:
            return datetime.date(self.year, self.month, self.day) if self.year else None
        except ValueError:
            return None


@lru_cache(maxsize=KEPT)
def may_hold_dates(text: str) -> bool:
    """False for a text that certainly holds no date: a quick look before a thorough one."""
    return _DAY.search(text) is not None


def find_dates(text: str) -> Iterator[PrintedDate]:
    """The days of the calendar in a text, in order: "Dienstag, 12. September", "01.02.2026"."""
    if not may_hold_dates(text):
        return
    for match in _PRINTED.finditer(text):
        day, month = int(match["day"]), int(match["month"] or _MONTH[(match["name"] or "januar").lower()])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            continue
        year = int(match["year"]) if match["year"] else None
        if year is not None and year < 100:
            year += 2000
        weekday = NUMBER[match["weekday"].lower()] if match["weekday"] else None
        yield PrintedDate(match.group().strip(), match.start(), day, month, year, weekday)


def only_year(text: str) -> int | None:
    """The year that a text names, where it names exactly one."""
    years = {int(year) for year in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


_SENTENCE = re.compile(r"(?<=[^\d\s][.!?])\s+(?=[A-ZÄÖÜ„»])")
_ANNOUNCES = re.compile(
    r"\bfinde[tn]\b.*\bstatt\b|\bstattfinden\b|\b(?:lädt|laden)\b.*\bein\b|\beingeladen\b|\d\sUhr\b|\bbeteiligt sich\b|"
    r"\bbeteiligt\b.*\bam Aufruf\b|\b(?:beginnt|startet|schließt|endet|eröffnet)\b.*(?:Programm|Woche|Reihe|Fest|Kurs|Ausstellung)|"
    r"(?:Programm|Woche|Reihe|Fest|Kurs|Ausstellung)\b.*\b(?:beginnt|startet|schließt|endet|eröffnet)\b|"
    r"\btakes? place\b|\bwill be held\b|\bjoin us\b|\byou are invited\b",
    re.IGNORECASE,
)
_LOOKS_BACK = re.compile(
    r"\b(?:war|waren|wurde|wurden|fand|fanden|hatten?|seit|Stand|zuletzt|aktualisiert|veröffentlicht|erstellt|Frist|\w+schluss|"
    r"spätestens|Rückblick|Archiv|vergangene\w*|past|was|were|took place|since|updated|deadline|published)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"\b(?:Uhr|vom|am|ab|um|bis|von)\b|\d+", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The sentences of a text; "12. September" does not end one."""
    return _SENTENCE.split(text)


def announces_event(sentence: str) -> bool:
    """Whether a sentence invites to something still to come; reports, deadlines and datelines do not."""
    if looks_back(sentence) or not _ANNOUNCES.search(sentence):
        return False
    return bool(re.search(r"[^\W\d_]{3}", _DATELINE.sub(" ", _PRINTED.sub(" ", sentence))))


def looks_back(text: str) -> bool:
    """Whether a sentence or a heading speaks of what is over, or of when a text was written."""
    return bool(_LOOKS_BACK.search(text))
