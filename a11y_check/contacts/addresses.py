"""Postal addresses in lines of print: street and number or PO box, postcode and town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.elsewhere import names_place
from a11y_check.contacts.labels import label_of, split_label
from a11y_check.contacts.lines import Line
from a11y_check.wording import Wording

_WORD = r"[A-ZÄÖÜ][\wäöüß.'’]*(?:-[\wäöüß.'’]+)*"
_SMALL = r"(?:am|an|auf|bei|der|dem|den|im|in|ob|vor|unter|zur|zum|über|a\.|b\.|d\.|i\.|v\.|d\.\s?[A-Z]\.)"
_HOUSE = r"\d{1,4}\s?(?:[a-zA-Z]\b(?!\.))?(?:\s?[-–/+]\s?(?:\d{1,4}\s?[a-zA-Z]?|[a-z])\b)?"
_ENDINGS = (
    *(
        "str",
        "str.",
        "straße",
        "strasse",
        "weg",
        "platz",
        "allee",
        "gasse",
        "gäßchen",
        "gässchen",
        "ring",
        "damm",
    ),
    *(
        "ufer",
        "markt",
        "hof",
        "berg",
        "graben",
        "wall",
        "tor",
        "steig",
        "stieg",
        "pfad",
        "chaussee",
        "promenade",
    ),
    *(
        "park",
        "brücke",
        "kamp",
        "feld",
        "wiese",
        "garten",
        "gärten",
        "hain",
        "burg",
        "schloss",
        "kai",
        "zeile",
    ),
    *(
        "höhe",
        "winkel",
        "anger",
        "bogen",
        "rain",
        "stiege",
        "terrasse",
        "twiete",
        "deich",
        "freiheit",
        "plan",
    ),
    "rathaus",
)
_ENDING = f"(?:{'|'.join(map(re.escape, sorted(_ENDINGS, key=len, reverse=True)))})"
_LEAD = (
    r"(?:Am|An der|An dem|An den|Auf der|Auf dem|Auf den|Alte[rs]?|Im|In der|In dem|In den|Hinter dem|Hinter der|Unter "
    r"den|Unter der|Vor dem|Vor der|Zum|Zur|Bei der|Beim|Neue[rs]?|Große[rs]?|Kleine[rs]?|Obere[rs]?|Untere[rs]?)"
)
# A street by its ending or its first words, and its number; elsewhere any words with a number before a town.
_STREET = re.compile(
    rf"(?<![\w-])(?P<street>(?:(?:{_WORD}|von|der|dem|den|des|und)\s){{0,4}}?(?:[A-ZÄÖÜ][\wäöüß.'’-]*?)?(?i:{_ENDING})\s+{_HOUSE}"
    rf"|(?:Straße|Platz)\s(?:des|der)\s(?:\d{{1,2}}\.\s)?(?:{_WORD}\s){{1,3}}{_HOUSE}"
    rf"|[A-U]\s\d,\s\d{{1,2}}[a-z]?(?=$)"  # the squares of Mannheim
    rf"|{_LEAD}\s(?:{_WORD}\s){{1,3}}{_HOUSE})(?=$|[\s,;(|/–-])"
)
_BEFORE_TOWN = re.compile(
    rf"(?<![\w-])(?P<street>{_WORD}(?:\s(?:{_WORD}|von|der|dem|den|und|am|im)){{0,6}}\s{_HOUSE})\s*[,;|·•–-]?\s*$"
)
_TOWN = re.compile(
    rf"(?<![\w/.-])(?:DE?\s?[-–]\s?)?(?P<postcode>\d{{5}})\s+(?P<town>{_WORD}(?:\s(?:{_SMALL}\s){{0,3}}{_WORD}|\s?/\s?{_WORD}|\s[-–]\s{_WORD}(?![\w.'’-]|\s?:)){{0,6}})"
)
_PO_BOX = Wording(
    r"\b(?:Postfach|PF|P\.?\s?O\.?\s?Box)\s*:?\s*(?P<box>\d[\d ]{1,9}\d)\b", *("postfach", "pf", "box")
)
_SMALL_WORDS = re.compile(r"^(?:(?:in|der|dem|den|die|das|und|von)\s)+")
_AFTER_TOWN = re.compile(r"(?<=\w{4})\.$|\s(?:Tel|Telefon|Fax|E-?Mail|Mo|Montags?)\b.*", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_POSTCODE_ONLY = re.compile(r"(?:DE?\s?[-–]\s?)?\d{5}")
_POSTCODE_LINE = re.compile(rf"^{_POSTCODE_ONLY.pattern}$", re.MULTILINE)
_TOWN_ONLY = re.compile(rf"{_WORD}(?:\s(?:{_SMALL}\s){{0,3}}{_WORD}){{0,3}}(?:\s\([^()]{{1,30}}\))?")
_POSTCODE = re.compile(r"\d{5}\s")
#: What stands right before a house number ends so: no street is without it, and looking for it is quick.
_LAST_LETTERS = frozenset(ending[-3:] for ending in _ENDINGS)
_SPACED_NUMBER = re.compile(r"\s\d")
_BEGINS = re.compile(rf"\b(?:{_LEAD}|Straße|Platz|[A-U])\s")
_FEWEST_WORDS = 6  # of a sentence about another place
_MOST_WORDS = 14  # an address in a longer sentence is the place of something else
#: Sentences that tell where the office itself is.
_OURS = re.compile(
    r"\b(?:finden\ssie|sie\sfinden|(?:unser|das)e?\s\w*(?:büro|stelle)\s(?:ist|liegt|befindet)|(?:unsere|die)\s(?:adresse|anschrift)\s(?:ist|lautet)"
    r"|wir\ssitzen|find\sus|our\soffice\sis|kommen\ssie)\b",
    re.IGNORECASE,
)
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

    def keep(last: int, town: re.Match[str] | None = None) -> None:
        if street:
            locality = _AFTER_TOWN.sub("", town["town"]).strip(" –-") if town else None
            address = Address(
                "postal" if street.po_box else kind,
                street.name,
                town["postcode"] if town else None,
                locality,
                street.po_box,
            )
            found.append(PrintedAddress(address, tuple(lines[street.number : last + 1])))

    everything = "\n".join(line.text for line in lines)
    if not _NUMBER.search(everything):
        return found
    if _POSTCODE_LINE.search(everything):
        lines = _with_towns(lines)
    has_box = _PO_BOX.is_likely(everything)
    for number, line in enumerate(lines):
        reading = _read(line.text)
        if reading is None:
            continue
        towns, label, may_hold_street = reading
        if line.level or label:
            if street and not towns:
                keep(street.number)
                street = None
            kind = "postal" if label == "postal" else "visitor"
            announced = label in ("postal", "visitor")
        start = 0
        for town in (*towns, None) if towns or may_hold_street or has_box else ():
            begun = _street_in(lines, number, start, town, alone=street is None, has_box=has_box)
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
                if len(towns) == 1:
                    street = _street_in(lines, number, start, None, alone=False, has_box=has_box)
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
        above = joined[-1].text if joined else ""
        if _POSTCODE_ONLY.fullmatch(above) and _TOWN_ONLY.fullmatch(line.text):
            joined[-1] = replace(joined[-1], text=f"{above} {line.text}")
        else:
            joined.append(line)
    return joined


class _Reading(NamedTuple):
    """What is in a line by itself: towns with their postcodes, the kind of its label, and perhaps a street."""

    towns: tuple[re.Match[str], ...]
    label: str
    may_hold_street: bool


@lru_cache(maxsize=KEPT)
def _read(text: str) -> _Reading | None:
    """What is in a line; None for a sentence in which an address is the place of something else."""
    has_number = _NUMBER.search(text) is not None
    if has_number and _is_prose(text):
        return None
    towns = tuple(_TOWN.finditer(text)) if has_number and _POSTCODE.search(text) else ()
    label = label_of(text) or split_label(text)[0]
    return _Reading(towns, label, has_number and _may_hold_street(text))


def _is_prose(text: str) -> bool:
    """A sentence in which an address is the place of something else."""
    if len(text) > _LONGEST_LINE:
        return True
    if not text.endswith((".", "!", "?")):
        return False
    if _OURS.search(text):
        return False
    words = text.split()
    return len(words) > _MOST_WORDS or (len(words) > _FEWEST_WORDS and names_place(text))


@lru_cache(maxsize=KEPT)
def _may_hold_street(text: str) -> bool:
    number = None
    for number in _SPACED_NUMBER.finditer(text):
        before = text[: number.start()].rstrip().lower()
        if before[-3:] in _LAST_LETTERS and before.endswith(_ENDINGS):
            return True
    return number is not None and _BEGINS.search(text) is not None


def _street_in(
    lines: Sequence[Line], number: int, start: int, town: re.Match[str] | None, *, alone: bool, has_box: bool
) -> _Street | None:
    """The street or PO box of a line before its town; with a town right below, any words with a number are a street."""
    before = lines[number].text[start : town.start()] if town else lines[number].text[start:]
    named = _STREET.search(before) if _may_hold_street(before) else None
    street = named or (_BEFORE_TOWN.search(before) if town else None)
    box = _PO_BOX.search(before) if has_box else None
    if street or box:
        return _Street(
            number,
            _SMALL_WORDS.sub("", street["street"].strip()) if street else None,
            box["box"].strip() if box else None,
        )
    if town and alone and number and not before.strip(" ,;|–-"):
        above = _BEFORE_TOWN.search(lines[number - 1].text)
        return _Street(number - 1, above["street"]) if above else None
    return None
