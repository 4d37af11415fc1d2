"""Phone and fax numbers in lines of print: what is offered, how it is labelled, where it is linked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from a11y_check.contacts.characters import plain
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.labels import (
    announces_extension,
    announces_phone_and_fax,
    label_of,
    number_label,
)
from a11y_check.contacts.lines import Line, Link
from a11y_check.contacts.phone_patterns import (
    CANDIDATE,
    CLOCK,
    FEWEST,
    GLUE,
    MORE,
    MOST,
    NATIONAL,
    NO_DIGIT,
    Reading,
    digits_in,
    is_no_phone,
    is_stem,
    length,
    printed_stem,
    read_line,
)
from a11y_check.contacts.phones import Phone, parse_phone

_KINDS = ("phone", "fax", "mobile")
_FEWEST_INVALID = 3
_LONGEST_EXTENSION = 5
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
    sources = list(_sources(lines))
    reader = _Reader(sources)
    found = list(reader.read())
    if not any(number.problem == "local" for number in found):
        return found
    area_code, stem = _area_code(found), reader.printed_stem or _only_stem(found)
    return list(_Reader(sources, area_code, stem).read()) if area_code or stem else found


class _Source(NamedTuple):
    """A line with numbers or links: the label for its first number, and what the line says by itself."""

    line: Line
    label: str
    reading: Reading | None


def _sources(lines: Iterable[Line]) -> Iterator[_Source]:
    above = ""  # the line with a number may follow one that holds a label alone
    for line in lines:
        reading = read_line(line.text)
        if reading or line.links:
            yield _Source(line, line.column or above, reading)
        above = line.text or above


def _only_stem(found: Iterable[PrintedPhone]) -> str:
    """The one beginning of all numbers with an extension; "" where there are several, or none."""
    stems = {
        number.phone.e164.removesuffix(number.phone.extension)
        for number in found
        if number.phone and number.phone.extension
    }
    return stems.pop() if len(stems) == 1 else ""


class _Reader:
    """Reads line by line, and keeps the stem (E.164 without its extension) that extensions belong to."""

    def __init__(self, sources: list[_Source], area_code: str = "", stem: str = "") -> None:
        self._sources = sources
        self._area_code = area_code
        self._known_stem = stem

    def read(self) -> Iterator[PrintedPhone]:
        """The numbers of all lines."""
        for source in self._sources:
            numbers: list[PrintedPhone] = []
            if source.reading:
                numbers += self._in_line(source.line, source.label, source.reading)
                yield from numbers
            if source.line.links:
                yield from _unprinted(source.line, numbers)

    @cached_property
    def printed_stem(self) -> str:
        """What all numbers begin with, where it is printed apart."""
        return printed_stem(source.line.text for source in self._sources if source.reading)

    def _in_line(self, line: Line, label: str, reading: Reading) -> Iterator[PrintedPhone]:
        above = label_of(label) if label else ""
        if not (reading.speaks_for_itself or line.links or above in _KINDS):
            return
        position, since = reading.start, 0
        last: PrintedPhone | None = None
        both = False  # "Tel./Fax" was printed before the first number
        while match := CANDIDATE.search(line.text, position):
            start, position = match.span()
            end = start + length(match.group())
            if match["number"] and (is_no_phone(line.text[start:end]) or is_stem(line.text, start)):
                continue
            before = line.text[max(since, match.start() - _FARTHEST) : match.start()]
            own = number_label(before)
            if own == "other":
                continue
            if last is None and own == "fax" and announces_phone_and_fax(before):
                own, both = "phone", True
            elif both and not own:
                own, both = "fax", False
            kind = own or (above if last is None and above in _KINDS else "")
            if not (kind or last or line.links or NATIONAL.match(match.group())):
                continue
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
            self._known_stem = number.phone.e164.removesuffix(number.phone.extension)

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
        digits = NO_DIGIT.sub("", match["extension"] or match.group())
        if not match["extension"] and (
            len(digits) > _LONGEST_EXTENSION
            or digits.startswith("0")
            or not (line.column or announces_extension(label))
        ):
            return None
        if not kind and not (last and GLUE.fullmatch(before)):
            return None
        stem = self._known_stem or self.printed_stem
        return (
            self._extended(line, match.span(), kind or (last.kind if last else "phone"), stem, digits)
            if stem
            else None
        )

    def _more(self, line: Line, last: PrintedPhone) -> PrintedPhone | None:
        """The extension that follows after a number: "581-1011/-1012", "581-1011/12", "581-10 und 11"."""
        match = MORE.match(line.text, last.end)
        if match is None or last.phone is None or not last.phone.extension:
            return None
        digits, known = match["digits"], last.phone.extension
        if not match["hyphen"]:
            if len(digits) > len(known) or (len(digits) < len(known) and match["glue"] != "/"):
                return None
            digits = known[: len(known) - len(digits)] + digits
        return self._extended(line, (match.start("number"), match.end()), last.kind, self._known_stem, digits)

    def _extended(self, line: Line, span: tuple[int, int], kind: str, stem: str, digits: str) -> PrintedPhone:
        phone = Phone(stem + digits, digits)
        link = _tel_link(line, *span)
        return PrintedPhone(line, *span, kind, _linked(link, digits) or phone, "", True, link)

    def _number(self, line: Line, span: tuple[int, int], kind: str) -> PrintedPhone | None:
        """A whole number, or one without its area code."""
        start, end = span
        text = line.text[start:end]
        national = NATIONAL.match(text)
        if not national and CLOCK.fullmatch(text):
            return None
        link = _tel_link(line, start, end)
        if not kind and link is None:
            counted = national and FEWEST <= digits_in(text) <= MOST and not CLOCK.fullmatch(text)
            if not counted or line.text[:start].rstrip()[-1:].isdigit():
                return None
        phone, problem = _phone(text, self._area_code)
        if not national:
            linked = _linked(link, NO_DIGIT.sub("", text))
            phone, problem = (linked, "") if linked else (phone, problem)
        if phone is None and ((not kind and link is None) or digits_in(text) < _FEWEST_INVALID):
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


def _phone(text: str, area_code: str) -> tuple[Phone | None, str]:
    local = not NATIONAL.match(plain(text))
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
