"""Phone and fax numbers in lines of print: what is offered, how it is labelled, where it is linked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from a11y_check.contacts.characters import KEPT, plain
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.labels import (
    announces_extension,
    announces_phone_and_fax,
    label_of,
    number_label,
)
from a11y_check.contacts.lines import Line, Link
from a11y_check.contacts.phones import SHORT, Phone, parse_phone

_DASH = r"\-‐‑‒–—−"
#: In every number and every extension: a digit after another one or after a dash, with no letter between them.
_DIGITS = re.compile(rf"[\d{_DASH}][()\s/.{_DASH}]*\d")
_NO_DIGIT = re.compile(r"\D")
_NATIONAL = re.compile(r"[(\s]*(?:\+|0)")
_CANDIDATE = re.compile(
    rf"""(?<![\w.,:/#§€%{_DASH}])
    (?: (?P<number> (?:\+|\(\s?\+?)?\d (?:[\d()\ ]|\s?[/.{_DASH}]\s?(?=[\d(]))* \d )
      | [{_DASH}]\s?(?P<extension>\d\d?\ \d\d(?:\ \d)?(?!\ ?\d)|\d{{1,5}}) )
    (?!\d|[.,:]\d|\s?[€%°]|\w)""",
    re.VERBOSE,
)
_MORE = re.compile(
    rf"\s?(?P<glue>[,/;|]|und|oder|bis|u\.|o\.|&|sowie|\+)\s?(?P<number>(?P<hyphen>[{_DASH}]\s?)?(?P<digits>\d{{1,5}}))"
    rf"(?![\d.:%€°]|\w|\s?(?:[{_DASH}/]\s?)?\d|\s?Uhr|\s(?:[A-ZÄÖÜ]))"
)
# A whole number follows; "011" after a space is but the end of this one.
_NEXT_NUMBER = re.compile(r"(?:\s?[/|]\s?|\s)(?=(?:\+\d|\(?0\d{2})(?:[\s()/–-]{0,3}\d){4})")
_SLASHED = re.compile(rf"[{_DASH}]\s?\d{{2,5}}(?P<cut>\s?/\s?)\d{{1,4}}$")  # "581-1011/12"
_GLUE = re.compile(r"\s?(?:,|/|;|und|oder|bis|u\.|o\.)?\s?")
_DATE = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?|(?:19|20)\d\d(?:\s?[-–/.]\s?(?:19|20)?\d\d)*|\d{4}-\d\d-\d\d"
)
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?")
#: The beginning of all numbers of an office, with a hyphen and no extension after it.
_STEM = re.compile(
    rf"(?<![\w.,:/#§€%{_DASH}])(?P<stem>\(?0\d{{1,5}}\)?[\s/{_DASH}]{{1,3}}\d[\d ]{{0,8}})\s?[{_DASH}]\s?(?=$|[^\d\s{_DASH}]|\s\D)"
)
_WITH_EXTENSION = re.compile(
    r"(?<![\w.,:/#§€%-])(?P<stem>\(?0[\d /()-]{3,18}\d)\s?(?:[-–+]|(?:und|mit|plus)\s(?:der\s|die\s)?(?:jeweiligen?\s)?)\s?\(?Durchwahl"
)
_HYPHEN = re.compile(rf"\d\s?[{_DASH}]\s?(?!\s?\d)")
_FEWEST_INVALID = 3
_FEWEST, _MOST = 6, 13  # digits of a number that only its look tells
_LONGEST_EXTENSION = 5
_BEFORE_DIGIT = 3  # characters of a number that may stand before its first digit: "( +"
_FARTHEST = 120  # characters in which a label stands before its number


@dataclass(frozen=True)
class PrintedPhone:
    """A number that is offered for calls or faxes. `text` is line.text[start:end], "" in a link without it.

    `phone` is None for a number that cannot be used; then `problem` is "invalid", or "local" where the
    area code is printed nowhere. `kind` is phone, mobile or fax; `link` is the tel: link around it.
    """

    line: Line
    start: int
    end: int
    kind: str
    phone: Phone | None
    problem: str = ""
    labelled: bool = False
    link: Link | None = None

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.end]


def find_phones(lines: Iterable[Line]) -> list[PrintedPhone]:
    """The numbers in the lines, in order. Short numbers (110, 112, 115) are no contacts and left out."""
    numbered = [(line, _DIGITS.search(line.text)) for line in lines]
    stem = _printed_stem(line for line, digits in numbered if digits)
    found = list(_Reader(stem).read(numbered))
    if not any(number.problem == "local" for number in found):
        return found
    area_code, stem = _area_code(found), stem or _only_stem(found)
    return list(_Reader(stem, area_code).read(numbered)) if area_code or stem else found


def _only_stem(found: Iterable[PrintedPhone]) -> str:
    """The one beginning of all numbers with an extension; "" where there are several, or none."""
    stems = {
        number.phone.e164.removesuffix(number.phone.extension)
        for number in found
        if number.phone and number.phone.extension
    }
    return stems.pop() if len(stems) == 1 else ""


def _printed_stem(lines: Iterable[Line]) -> str:
    """What all numbers of the page begin with, where it is printed apart: "Einwahl: 05171 / 49-"."""
    for line in lines:
        text = line.text
        match = _STEM.search(text) if _HYPHEN.search(text) else None
        if match is None and "urchwahl" in text:
            match = _WITH_EXTENSION.search(text)
        if match:
            return f"+49{re.sub(r'[^0-9]', '', match['stem']).removeprefix('0')}"
    return ""


class _Reader:
    """Reads line by line, and keeps the stem (E.164 without its extension) that extensions belong to."""

    def __init__(self, stem: str, area_code: str = "") -> None:
        self._stem = stem
        self._area_code = area_code

    def read(self, lines: Iterable[tuple[Line, re.Match[str] | None]]) -> Iterator[PrintedPhone]:
        """The numbers of the lines; with each line come the first digits in it that may be one."""
        label = ""  # of a line that holds a label alone: the next line has the number
        for line, digits in lines:
            numbers: list[PrintedPhone] = []
            if digits:
                numbers += self._in_line(line, line.column or label, digits.start())
                yield from numbers
            if line.links:
                yield from _unprinted(line, numbers)
            label = line.text or label

    def _in_line(self, line: Line, label: str, first: int) -> Iterator[PrintedPhone]:
        """The numbers of a line; `label` is the text of the line or the heading above it, `first` where it may begin."""
        position, since = max(0, first - _BEFORE_DIGIT), 0
        above = label_of(label) if label else ""
        last: PrintedPhone | None = None
        both = False  # "Tel./Fax" was printed before the first number
        while match := _CANDIDATE.search(line.text, position):
            start, position = match.span()
            end = start + _length(match.group())
            if match["number"] and (_is_no_phone(line.text[start:end]) or _is_stem(line.text, start)):
                continue
            before = line.text[max(since, match.start() - _FARTHEST) : match.start()]
            own = number_label(before)
            if own == "other":
                continue
            if last is None and own == "fax" and announces_phone_and_fax(before):
                own, both = "phone", True
            elif both and not own:
                own, both = "fax", False
            kind = own or (above if last is None and above in ("phone", "fax", "mobile") else "")
            number = self._extension(line, match, kind, last, before, before if own else label)
            number = number or (self._number(line, (start, end), kind) if match["number"] else None)
            while number is not None:
                self._learn(number)
                position = since = number.end
                last = number
                yield number
                number = None if both else self._more(line, last)

    def _learn(self, number: PrintedPhone) -> None:
        if number.phone and number.phone.extension:
            self._stem = number.phone.e164.removesuffix(number.phone.extension)

    def _extension(
        self,
        line: Line,
        match: re.Match[str],
        kind: str,
        last: PrintedPhone | None,
        before: str,
        label: str,
    ) -> PrintedPhone | None:
        """A number that is only the end of one: "-1012", "Durchwahl 1012", "1012" in a column of numbers."""
        if not self._stem:
            return None
        digits = _NO_DIGIT.sub("", match["extension"]) if match["extension"] else None
        if digits is None:
            digits = _NO_DIGIT.sub("", match.group())
            if (
                not (line.column or announces_extension(label))
                or len(digits) > _LONGEST_EXTENSION
                or digits.startswith("0")
            ):
                return None
        if not kind and not (last and _GLUE.fullmatch(before)):
            return None
        return self._extended(line, match.span(), kind or (last.kind if last else "phone"), digits)

    def _more(self, line: Line, last: PrintedPhone) -> PrintedPhone | None:
        """The extension that follows after a number: "581-1011/-1012", "581-1011/12", "581-10 und 11"."""
        match = _MORE.match(line.text, last.end)
        if match is None or last.phone is None or not last.phone.extension:
            return None
        digits, known = match["digits"], last.phone.extension
        if not match["hyphen"]:
            if len(digits) > len(known) or (len(digits) < len(known) and match["glue"] != "/"):
                return None
            digits = known[: len(known) - len(digits)] + digits
        return self._extended(line, (match.start("number"), match.end()), last.kind, digits)

    def _extended(self, line: Line, span: tuple[int, int], kind: str, digits: str) -> PrintedPhone:
        phone = Phone(self._stem + digits, digits)
        link = _tel_link(line, *span)
        return PrintedPhone(line, *span, kind, _linked(link, digits) or phone, "", True, link)

    def _number(self, line: Line, span: tuple[int, int], kind: str) -> PrintedPhone | None:
        """A whole number, or one without its area code."""
        start, end = span
        text = line.text[start:end]
        national = _NATIONAL.match(text)
        if not national and _CLOCK.fullmatch(text):
            return None
        link = _tel_link(line, start, end)
        if not kind and link is None:
            counted = national and _FEWEST <= _digits(text) <= _MOST and not _CLOCK.fullmatch(text)
            if not counted or line.text[:start].rstrip()[-1:].isdigit():
                return None
        phone, problem = _phone(text, self._area_code)
        if not national:
            linked = _linked(link, _NO_DIGIT.sub("", text))
            phone, problem = (linked, "") if linked else (phone, problem)
        if phone is None and ((not kind and link is None) or _digits(text) < _FEWEST_INVALID):
            return None
        shown = phone.kind if phone and kind != "fax" else kind or "phone"
        return PrintedPhone(line, start, end, shown, phone, problem, bool(kind), link)


def _linked(link: Link | None, digits: str) -> Phone | None:
    """The number that a link dials, where only its end is printed."""
    try:
        phone = parse_phone(link.target) if link else None
    except NotUnderstood:
        return None
    return phone if phone and phone.e164.endswith(digits) else None


@lru_cache(maxsize=KEPT)
def _length(candidate: str) -> int:
    """How long the first number in a candidate is."""
    for cut in _NEXT_NUMBER.finditer(candidate):
        if _digits(candidate[: cut.start()]) >= _FEWEST:
            return cut.start()
    slashed = _SLASHED.search(candidate)
    return slashed.start("cut") if slashed else len(candidate)


@lru_cache(maxsize=KEPT)
def _is_no_phone(text: str) -> bool:
    return bool(SHORT.fullmatch(_NO_DIGIT.sub("", text)) or _DATE.fullmatch(text))


def _is_stem(text: str, start: int) -> bool:
    """No number, but the beginning of all numbers of an office, stands there."""
    return text[start] in "(0" and bool(_STEM.match(text, start) or _WITH_EXTENSION.match(text, start))


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


def _phone(text: str, area_code: str) -> tuple[Phone | None, str]:
    local = not _NATIONAL.match(plain(text))
    if local and not area_code:
        return None, "local"
    try:
        return parse_phone(text, area_code=area_code), ""
    except NotUnderstood:
        return None, "invalid"


def _tel_link(line: Line, start: int, end: int) -> Link | None:
    link = line.link_at(start, end)
    return link if link and link.target.strip().lower().startswith("tel:") else None


def _unprinted(line: Line, printed: list[PrintedPhone]) -> Iterator[PrintedPhone]:
    """Numbers of tel: links whose text does not show them ("Call us")."""
    for link in line.links:
        if not link.target.strip().lower().startswith("tel:") or any(n.link is link for n in printed):
            continue
        try:
            phone = parse_phone(link.target)
        except NotUnderstood:
            yield PrintedPhone(line, link.start, link.end, "phone", None, "invalid", True, link)
            continue
        if phone.e164.startswith("+"):
            kind = "fax" if number_label(line.text[: link.start]) == "fax" else phone.kind
            yield PrintedPhone(line, link.start, link.end, kind, phone, "", True, link)


def _area_code(found: list[PrintedPhone]) -> str:
    """The area code that the page prints, where it prints exactly one."""
    codes = {
        number.phone.display.partition(" ")[0]
        for number in found
        if number.phone and number.phone.kind == "phone" and number.phone.e164.startswith("+49")
    }
    codes = {code for code in codes if not code.startswith(("0800", "018", "0900"))}
    return codes.pop() if len(codes) == 1 else ""
