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
    rf"(?<![\w-])(?P<street>(?:(?:{_WORD}|von|der|dem|den|und)\s){{0,4}}?(?:[A-ZÄÖÜ][\wäöüß.'’-]*?)?(?i:{_ENDINGS})\s+{_HOUSE}"
    rf"|{_LEAD}\s(?:{_WORD}\s){{1,3}}{_HOUSE})(?=$|[\s,;(|/–-])"
)
_BEFORE_TOWN = re.compile(
    rf"(?<![\w-])(?P<street>{_WORD}(?:\s(?:{_WORD}|von|der|dem|den|und|am|im)){{0,6}}\s{_HOUSE})\s*[,;|–-]?\s*$"
)
_TOWN = re.compile(
    rf"(?<![\w/.-])(?:D\s?[-–]\s?)?(?P<postcode>\d{{5}})\s+(?P<town>{_WORD}(?:\s(?:{_SMALL}\s){{0,3}}{_WORD}|\s[-–]\s{_WORD}){{0,6}})"
)
_PO_BOX = re.compile(r"\b(?:Postfach|PF|P\.?\s?O\.?\s?Box)\s*:?\s*(?P<box>\d[\d ]{1,9}\d)\b", re.IGNORECASE)
_AFTER_TOWN = re.compile(r"\s(?:Tel|Telefon|Fax|E-?Mail|Mo|Montags?)\b.*", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_MOST_WORDS = 14  # an address in a longer sentence is the place of something else
_LONGEST_LINE = 300  # characters
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

    def keep(last: int, postcode: str | None = None, locality: str | None = None) -> None:
        if street:
            address = Address(
                "postal" if street.po_box else kind, street.name, postcode, locality, street.po_box
            )
            found.append(PrintedAddress(address, tuple(lines[street.number : last + 1])))

    for number, line in enumerate(lines):
        sentence = line.text.endswith((".", "!", "?")) and len(line.text.split()) > _MOST_WORDS
        if sentence or len(line.text) > _LONGEST_LINE:
            continue
        town = _TOWN.search(line.text)
        label = label_of(line.text) or split_label(line.text)[0]
        if line.level or label:
            if street and not town:
                keep(street.number)
                street = None
            kind = "postal" if label == "postal" else "visitor"
            announced = label in ("postal", "visitor")
        begun = _street_in(lines, number, town, alone=street is None)
        if begun:
            if street:
                keep(street.number)
            street = begun
        elif town and announced and street is None:
            street = _Street(number)
        if street and town:
            keep(number, town["postcode"], _AFTER_TOWN.sub("", town["town"]).strip(" –-"))
            street, announced = None, False
        elif street and number - street.number > _BETWEEN:
            keep(street.number)
            street = None
    if street:
        keep(street.number)
    return found


def _street_in(
    lines: Sequence[Line], number: int, town: re.Match[str] | None, *, alone: bool
) -> _Street | None:
    """The street or PO box of a line; with a town right below, any words with a number are a street."""
    if town is None and not _NUMBER.search(lines[number].text):
        return None
    before = lines[number].text[: town.start()] if town else lines[number].text
    street = _STREET.search(before) or (_BEFORE_TOWN.search(before) if town else None)
    box = _PO_BOX.search(before)
    if street or box:
        return _Street(
            number, street["street"].strip() if street else None, box["box"].strip() if box else None
        )
    if town and alone and number and not before.strip(" ,;|–-"):
        above = _BEFORE_TOWN.search(lines[number - 1].text)
        return _Street(number - 1, above["street"]) if above else None
    return None
