"""Phone and fax numbers in lines of print: what is offered, how it is labelled, where it is linked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from a11y_check.contacts.characters import plain
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.labels import label_of, number_label
from a11y_check.contacts.lines import Line, Link
from a11y_check.contacts.phones import SHORT, Phone, parse_phone

_DASH = r"\-‐‑‒–—−"
_DIGIT = re.compile(r"\d")
_NATIONAL = re.compile(r"[(\s]*(?:\+|0)")
_CANDIDATE = re.compile(
    rf"""(?<![\w.,:/#§€%{_DASH}])
    (?: (?P<number> (?:\+|\(\s?\+?)?\d (?:[\d()\ ]|\s?[/.{_DASH}]\s?(?=[\d(]))* \d )
      | [{_DASH}]\s?(?P<extension>\d{{1,5}}) )
    (?!\d|[.,:]\d|\s?[€%°]|\w)""",
    re.VERBOSE,
)
_NEXT_NUMBER = re.compile(r"(?:\s?[/|]\s?|\s)(?=\+\d|\(?0\d{2})")
_GLUE = re.compile(r"\s?(?:,|/|;|und|oder|bis|u\.|o\.)?\s?")
_DATE = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?|(?:19|20)\d\d(?:\s?[-–/.]\s?(?:19|20)?\d\d)*|\d{4}-\d\d-\d\d"
)
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?")
_FEWEST, _MOST = 6, 13  # digits of a number that only its look tells


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
    lines = list(lines)
    found = list(_read(lines, area_code=""))
    area_code = _area_code(found) if any(number.problem == "local" for number in found) else ""
    return list(_read(lines, area_code)) if area_code else found


def _read(lines: list[Line], area_code: str) -> Iterator[PrintedPhone]:
    label = ""  # of a line that holds a label alone: the next line has the number
    last: PrintedPhone | None = None
    for line in lines:
        numbers: list[PrintedPhone] = []
        position = since = 0
        has_digits = _DIGIT.search(line.text) is not None
        while has_digits and (match := _CANDIDATE.search(line.text, position)):
            if match["number"] and _is_no_phone(line.text[slice(*_extent(match))]):
                position = match.end()
                continue
            before = line.text[since : match.start()]
            kind = number_label(before) or ("" if numbers else _number_kind(label))
            if match["number"]:
                number = _number(line, match, kind, area_code)
            elif last and (kind or (numbers and _GLUE.fullmatch(before))):
                number = _further(line, match, kind, last)
            else:
                number = None
            position = number.end if number else match.end()
            if number:
                numbers.append(number)
                last, since = number, number.end
        yield from numbers
        yield from _unprinted(line, numbers)
        label = label_of(line.text) if line.text else label


def _number_kind(label: str) -> str:
    return label if label in ("phone", "fax", "mobile") else ""


def _extent(match: re.Match[str]) -> tuple[int, int]:
    """Where the first number of a candidate starts and ends."""
    start, end = match.span()
    for cut in _NEXT_NUMBER.finditer(match.group()):
        if _digits(match.group()[: cut.start()]) >= _FEWEST:
            return start, start + cut.start()
    return start, end


def _is_no_phone(text: str) -> bool:
    return bool(SHORT.fullmatch(re.sub(r"\D", "", text)) or _DATE.fullmatch(text))


def _number(line: Line, match: re.Match[str], kind: str, area_code: str) -> PrintedPhone | None:
    start, end = _extent(match)
    text = line.text[start:end]
    link = _tel_link(line, start, end)
    is_told = bool(kind) or link is not None
    if not is_told:
        counted = _NATIONAL.match(text) and _FEWEST <= _digits(text) <= _MOST and not _CLOCK.fullmatch(text)
        if not counted or line.text[:start].rstrip()[-1:].isdigit():
            return None
    phone, problem = _phone(text, area_code)
    if phone is None and not is_told:
        return None
    if problem and _digits(text) < 3:
        return None
    shown = phone.kind if phone and kind != "fax" else kind or "phone"
    return PrintedPhone(line, start, end, shown, phone, problem, bool(kind), link)


def _further(line: Line, match: re.Match[str], kind: str, last: PrintedPhone) -> PrintedPhone | None:
    """An extension on its own, to the stem of the number before it."""
    if last.phone is None or not last.phone.extension:
        return None
    extension = match["extension"]
    phone = Phone(last.phone.e164.removesuffix(last.phone.extension) + extension, extension)
    start, end = match.span()
    return PrintedPhone(line, start, end, kind or last.kind, phone, "", True, _tel_link(line, start, end))


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
