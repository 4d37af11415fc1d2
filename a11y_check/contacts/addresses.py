"""Postal addresses in lines of print: street and number or PO box, postcode and town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from a11y_check.contacts.labels import label_of, split_label
from a11y_check.contacts.lines import Line

_WORD = r"[A-ZÄÖÜ][\wäöüß.'’]*(?:-[\wäöüß.'’]+)*"
_SMALL = r"(?:am|an|auf|bei|der|dem|den|im|in|ob|vor|a\.|b\.|d\.|i\.|v\.|d\.\s?[A-Z]\.)"
_HOUSE = r"\d{1,4}\s?(?:[a-zA-Z]\b(?!\.))?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?\b)?"
_ENDINGS = (
    r"(?:str\.?|straße|strasse|weg|platz|allee|gasse|gäßchen|gässchen|ring|damm|ufer|markt|hof|berg|graben|wall|tor|steig|"
    r"stieg|pfad|chaussee|promenade|park|brücke|kamp|feld|wiese|garten|gärten|hain|burg|schloss|kai|zeile|höhe|winkel|"
    r"anger|bogen|rain|stiege|terrasse|twiete|deich|freiheit|plan|rathaus)"
)
_LEAD = (
    r"(?:Am|An der|An dem|An den|Auf der|Auf dem|Auf den|Alte[rs]?|Im|In der|In dem|In den|Hinter dem|Hinter der|Unter "
    r"den|Unter der|Vor dem|Vor der|Zum|Zur|Bei der|Beim|Neue[rs]?|Große[rs]?|Kleine[rs]?|Obere[rs]?|Untere[rs]?)"
)
# A street by its ending or its first words, and its number; elsewhere any words with a number before a town.
_STREET = re.compile(
    rf"(?<![\w-])(?P<street>(?:(?:{_WORD}|von|der|dem|den|und)[ -]){{0,4}}?(?:[A-ZÄÖÜ][\wäöüß.'’-]*?)?(?i:{_ENDINGS})\s+{_HOUSE}"
    rf"|{_LEAD}\s(?:{_WORD}\s){{1,3}}{_HOUSE})(?=$|[\s,;(|/–-])"
)
_BEFORE_TOWN = re.compile(
    rf"(?<![\w-])(?P<street>{_WORD}(?:[ -](?:{_WORD}|von|der|dem|den|und|am|im))*\s{_HOUSE})\s*[,;|–-]?\s*$"
)
_TOWN = re.compile(
    rf"(?<![\w/.-])(?:D\s?[-–]\s?)?(?P<postcode>\d{{5}})\s+(?P<town>{_WORD}(?:\s(?:{_SMALL}\s)*{_WORD}|\s-\s{_WORD})*)"
)
_PO_BOX = re.compile(r"\b(?:Postfach|PF|P\.?\s?O\.?\s?Box)\s*:?\s*(?P<box>\d[\d ]{1,9}\d)\b", re.IGNORECASE)
_AFTER_TOWN = re.compile(r"\s+(?:[-–•·*]|Tel|Telefon|Fax|E-?Mail)\b.*|\s+[-–•·]\s.*", re.IGNORECASE)
_LONGEST_LINE = 14  # words; an address in a longer sentence is the place of something else
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


def find_addresses(lines: Sequence[Line]) -> list[PrintedAddress]:
    """The addresses in the lines, in order. A street alone counts; a town alone does not."""
    found: list[PrintedAddress] = []
    kind = "visitor"
    labelled = False  # an address was announced and has not been seen yet
    open_street: tuple[str | None, str | None, int] | None = None  # street, PO box, its line
    for number, line in enumerate(lines):
        if line.text.endswith((".", "!", "?")) and len(line.text.split()) > _LONGEST_LINE:
            continue
        own_label = label_of(line.text) or split_label(line.text)[0]
        if line.level or own_label:
            kind = "postal" if own_label == "postal" else "visitor"
            labelled = own_label in ("postal", "visitor")
        town = _TOWN.search(line.text)
        before = line.text[: town.start()] if town else line.text
        box = _PO_BOX.search(before)
        street = _STREET.search(before) or (_BEFORE_TOWN.search(before) if town else None)
        if (
            street is None
            and town
            and not box
            and number
            and not before.strip(" ,;|–-")
            and open_street is None
        ):
            street = _BEFORE_TOWN.search(lines[number - 1].text)
            if street:
                open_street = (street["street"], None, number - 1)
                street = None
        if street or box:
            _close(found, open_street, lines, kind)
            open_street = (
                street["street"].strip() if street else None,
                box["box"].strip() if box else None,
                number,
            )
        if town and labelled and open_street is None:
            open_street = (None, None, number)
        if open_street and town:
            labelled = False
            name, po_box, first = open_street
            locality = _AFTER_TOWN.sub("", town["town"]).strip(" .–-")
            address = Address("postal" if po_box else kind, name, town["postcode"], locality, po_box)
            found.append(PrintedAddress(address, tuple(lines[first : number + 1])))
            open_street = None
        elif open_street and number - open_street[2] > _BETWEEN:
            _close(found, open_street, lines, kind)
            open_street = None
    _close(found, open_street, lines, kind)
    return found


def _close(
    found: list[PrintedAddress],
    open_street: tuple[str | None, str | None, int] | None,
    lines: Sequence[Line],
    kind: str,
) -> None:
    """Keep a street whose town is not printed."""
    if open_street:
        street, po_box, number = open_street
        address = Address("postal" if po_box else kind, street, None, None, po_box)
        found.append(PrintedAddress(address, (lines[number],)))
