"""Postal addresses in lines of print: street and number or PO box, postcode and town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from a11y_check.contacts.address_patterns import (
    is_town,
    locality,
    read_line,
    street_above_town,
    street_and_box,
)
from a11y_check.contacts.lines import Line

#: Lines that may stand between a street and its town: building, floor, room, care of.
_BETWEEN = 2


@dataclass(frozen=True)
class Address:
    """A printed address; what is not printed is None. `kind` is "visitor" or "postal"."""

    kind: str
    street: str | None = None
    postcode: str | None = None
    locality: str | None = None
    po_box: str | None = None

    @property
    def complete(self) -> bool:
        """Whether a visitor finds it or a letter reaches it."""
        return bool(self.postcode and self.locality and (self.street or self.po_box))


@dataclass(frozen=True)
class PrintedAddress:
    """An address and the lines that print it, first to last."""

    address: Address
    lines: tuple[Line, ...]

    @property
    def line(self) -> Line:
        return self.lines[0]


@dataclass(frozen=True)
class _Street:
    """A street or PO box whose town has not been printed yet; `number` is its line."""

    number: int
    name: str | None = None
    po_box: str | None = None


def find_addresses(lines: Sequence[Line]) -> list[PrintedAddress]:
    """The addresses in the lines, in order. A street alone counts; a town alone only below its label."""
    found: list[PrintedAddress] = []
    kind = "visitor"
    announced = False
    street: _Street | None = None

    def keep(last: int, town: re.Match[str] | None = None) -> None:
        if street:
            address = Address(
                "postal" if street.po_box else kind,
                street.name,
                town["postcode"] if town else None,
                locality(town) if town else None,
                street.po_box,
            )
            found.append(PrintedAddress(address, tuple(lines[street.number : last + 1])))

    readings = [read_line(line.text) for line in lines]
    if not any(reading and reading.tells for reading in readings):
        return found
    if any(reading and reading.is_postcode for reading in readings):
        lines = _with_towns(lines)
        readings = [read_line(line.text) for line in lines]
    for number, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if reading is None or not (reading.tells or reading.label or line.level or street):
            continue
        if line.level or reading.label:
            if street and not reading.towns:
                keep(street.number)
                street = None
            kind = "postal" if reading.label == "postal" else "visitor"
            announced = reading.label in ("postal", "visitor")
        start = 0
        for town in (*reading.towns, None) if reading.tells else ():
            begun = _street_in(lines, number, start, town, alone=street is None)
            if begun:
                if street:
                    keep(street.number)
                street = begun
            elif town and announced and street is None:
                street = _Street(number)
            if town is None:
                break
            start = town.end()
            if street is None:  # "58452 Witten, Annenstr. 127"
                if len(reading.towns) == 1:
                    street = _street_in(lines, number, start, None, alone=False)
                if street and line.text[start : start + 1] == ",":
                    keep(number, town)
                    street = None
                    break
            else:
                keep(number, town)
                street, announced = None, False
        if street and number - street.number > _BETWEEN:
            keep(street.number)
            street = None
    if street:
        keep(street.number)
    return found


def _with_towns(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines; a postcode and the town in the line below it, as fields of forms print them, are one."""
    joined: list[Line] = []
    for line in lines:
        above = read_line(joined[-1].text) if joined else None
        if above and above.is_postcode and is_town(line.text):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined


def _street_in(
    lines: Sequence[Line], number: int, start: int, town: re.Match[str] | None, *, alone: bool
) -> _Street | None:
    """The street or PO box of a line before its town, or the street in the line above it."""
    before = lines[number].text[start : town.start() if town else None]
    street, po_box = street_and_box(before, before_town=town is not None)
    if street or po_box:
        return _Street(number, street, po_box)
    if town and alone and number and not before.strip(" ,;|–-"):
        above = street_above_town(lines[number - 1].text)
        return _Street(number - 1, above) if above else None
    return None
