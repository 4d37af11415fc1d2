"""The forms in which phone numbers, their extensions and their common beginnings are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.phones import SHORT

_DASH = r"\-‐‑‒–—−"
#: In every number and every extension: a digit after another one or after a dash, with no letter between them.
_DIGITS = re.compile(rf"[\d{_DASH}][()\s/.{_DASH}]{{0,12}}\d")
NO_DIGIT = re.compile(r"\D")
NATIONAL = re.compile(r"[(\s]*(?:\+|0)")
#: A bracket around the area code, not one around the number, or more.
_OPENED = rf"\((?=[^()]{{1,14}}\)[\s/.{_DASH}]{{0,3}}[\d(])"
#: A number or an extension, perhaps with more numbers right after it.
CANDIDATE = re.compile(
    rf"""(?<![\w.,:/#§€%{_DASH}])
    (?: (?P<number> (?:\+|{_OPENED}\s?\+?)?\d (?:[\d()]|\ (?![/.{_DASH}])|\s?[/.{_DASH}]\s?(?=[\d(]))* \d )
      | [{_DASH}]\s?(?P<extension>\d\d?\ \d\d(?:\ \d)?(?!\ ?\d)|\d{{1,5}}) )
    (?!\d|[.,:]\d|\s?[€%°]|\w)""",
    re.VERBOSE,
)
#: What goes on after a number with an extension: "/-1012", "und 11".
MORE = re.compile(
    rf"\s?(?P<glue>[,/;|]|und|oder|bis|u\.|o\.|&|sowie|\+)\s?(?P<number>(?P<hyphen>[{_DASH}]\s?)?(?P<digits>\d{{1,5}}))"
    rf"(?![\d.:%€°]|\w|\s?(?:[{_DASH}/]\s?)?\d|\s?Uhr|\s(?:[A-ZÄÖÜ]))"
)
GLUE = re.compile(r"\s?(?:,|/|;|und|oder|bis|u\.|o\.)?\s?")
CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?")
FEWEST, MOST = 6, 13  # digits of a number that only its look tells
_BEFORE_DIGIT = 3  # characters of a number that may stand before its first digit: "( +"
_ENOUGH = re.compile(rf"(?:\d\D*){{{FEWEST - 1}}}\d")
#: A word or a sign such as a receiver, and a digit anywhere after it.
_LABELLED = re.compile(r"[\W\d_]*(?:[^\W\d_].*\d|[📠📱☎📞✆])")
# A whole number follows; "011" after a space is but the end of this one.
_NEXT_NUMBER = re.compile(r"(?:\s?[/|]\s?|\s)(?=(?:\+\d|\(?0\d{2})(?:[\s()/–-]{0,3}\d){4})")
_SLASHED = re.compile(rf"[{_DASH}]\s?\d{{2,5}}(?P<cut>\s?/\s?)\d{{1,4}}$")  # "581-1011/12"
_DATE = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?|(?:19|20)\d\d(?:\s?[-–/.]\s?(?:19|20)?\d\d)*|\d{4}-\d\d-\d\d"
    r"|(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])/(?:\d{4}|\d{2})"
)
#: The beginning of all numbers of an office, with a hyphen and no extension after it.
_STEM = re.compile(
    rf"(?<![\w.,:/#§€%{_DASH}])(?P<stem>\(?0\d{{1,5}}\)?[\s/{_DASH}]{{1,3}}\d[\d ]{{0,8}})\s?[{_DASH}]\s?(?=$|[^\d\s{_DASH}]|\s\D)"
)
_WITH_EXTENSION = re.compile(
    r"(?<![\w.,:/#§€%-])(?P<stem>\(?0[\d /()-]{3,18}\d)\s?(?:[-–+]|(?:und|mit|plus)\s(?:der\s|die\s)?(?:jeweiligen?\s)?)\s?\(?Durchwahl"
)
_HYPHEN = re.compile(rf"\d\s?[{_DASH}]\s?(?!\s?\d)")


class Reading(NamedTuple):
    """Where the digits of a line begin, and whether a number in it can be told without a link or a label above it."""

    start: int
    speaks_for_itself: bool


@lru_cache(maxsize=KEPT)
def read_line(text: str) -> Reading | None:
    """What is in a line; None for one without a number. Numbers that speak for themselves are long, or follow a word."""
    digits = _DIGITS.search(text)
    if digits is None:
        return None
    speaks = _ENOUGH.search(text) is not None or _LABELLED.match(text) is not None
    return Reading(max(0, digits.start() - _BEFORE_DIGIT), speaks)


def digits_in(text: str) -> int:
    """How many digits the text has."""
    return sum(character.isdigit() for character in text)


@lru_cache(maxsize=KEPT)
def length(candidate: str) -> int:
    """How long the first number in a candidate is."""
    for cut in _NEXT_NUMBER.finditer(candidate):
        if digits_in(candidate[: cut.start()]) >= FEWEST:
            return cut.start()
    slashed = _SLASHED.search(candidate)
    return slashed.start("cut") if slashed else len(candidate)


@lru_cache(maxsize=KEPT)
def is_no_phone(text: str) -> bool:
    """Whether digits are a short number, which is no contact, or a date."""
    return bool(SHORT.fullmatch(NO_DIGIT.sub("", text)) or _DATE.fullmatch(text))


def is_stem(text: str, start: int) -> bool:
    """No number, but the beginning of all numbers of an office, stands there."""
    return text[start] in "(0" and bool(_STEM.match(text, start) or _WITH_EXTENSION.match(text, start))


def printed_stem(texts: Iterable[str]) -> str:
    """What all numbers of the page begin with (E.164), where it is printed apart: "Einwahl: 05171 / 49-"; else ""."""
    for text in texts:
        match = _STEM.search(text) if _HYPHEN.search(text) else None
        if match is None and "urchwahl" in text:
            match = _WITH_EXTENSION.search(text)
        if match:
            return f"+49{re.sub(r'[^0-9]', '', match['stem']).removeprefix('0')}"
    return ""
