"""Days, months and years in a text, as the last day that they stand for."""

from __future__ import annotations

import calendar
import datetime
import re

from a11y_check.contacts.dates import find_dates

_STEMS = (
    "jan|jän",
    "feb",
    "mär|mar|mrz",
    "apr",
    "mai|may",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt|oct",
    "nov",
    "dez|dec",
)
_MONTH = re.compile(
    r"\b(?:" + "|".join(f"(?P<m{n}>(?:{stem})[a-zä]{{0,7}})" for n, stem in enumerate(_STEMS, 1)) + r")\.?\s"
    r"(?P<year>(?:19|20)\d\d)\b"
    r"|(?<![\d./])(?P<number>0?[1-9]|1[0-2])\s?[./]\s?(?P<of>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/.-]*\d)")


def last_day(text: str) -> datetime.date | None:
    """The last day of the first full date in a text, else of its first month, else of its first year; None without."""
    day = next((printed.date for printed in find_dates(text) if printed.date), None) or _iso(text)
    if day:
        return day
    if month := _MONTH.search(text):
        year = int(month["year"] or month["of"])
        number = int(month["number"] or next(n for n in range(1, 13) if month[f"m{n}"]))
        return datetime.date(year, number, calendar.monthrange(year, number)[1])
    found = _YEAR.search(text)
    return datetime.date(int(found[0]), 12, 31) if found else None


def _iso(text: str) -> datetime.date | None:
    found = _ISO.search(text)
    try:
        return datetime.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
