"""What a line of print says of an address by itself: towns with their postcodes, streets, PO boxes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.elsewhere import names_place
from a11y_check.contacts.labels import leading_label
from a11y_check.wording import Wording

_WORD = r"[A-ZÄÖÜ][\wäöüß.'’]*(?:-[\wäöüß.'’]+)*"
_SMALL = r"(?:am|an|auf|bei|der|dem|den|im|in|ob|vor|unter|zur|zum|über|a\.|b\.|d\.|i\.|v\.|d\.\s?[A-Z]\.)"
_HOUSE = r"\d{1,4}\s?(?:[a-zA-Z]\b(?!\.))?(?:\s?[-–/+]\s?(?:\d{1,4}\s?[a-zA-Z]?|[a-z])\b)?"
_ENDINGS = (
    *("str", "str.", "straße", "strasse", "weg", "platz", "allee", "gasse", "gäßchen", "gässchen", "ring"),
    *("damm", "ufer", "markt", "hof", "berg", "graben", "wall", "tor", "steig", "stieg", "pfad", "chaussee"),
    *("promenade", "park", "brücke", "kamp", "feld", "wiese", "garten", "gärten", "hain", "burg", "schloss"),
    *("kai", "zeile", "höhe", "winkel", "anger", "bogen", "rain", "stiege", "terrasse", "twiete", "deich"),
    *("freiheit", "plan", "rathaus"),
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
_DIGIT = re.compile(r"\d")
_POSTCODE_ONLY = re.compile(r"(?:DE?\s?[-–]\s?)?\d{5}")
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


class Reading(NamedTuple):
    """The kind of a line's label, its towns, whether it is a postcode, and whether it may tell any part of an address."""

    label: str
    towns: tuple[re.Match[str], ...] = ()
    is_postcode: bool = False
    tells: bool = False


@lru_cache(maxsize=KEPT)
def read_line(text: str) -> Reading | None:
    """What is in a line; None for a sentence in which an address is the place of something else."""
    has_number = _DIGIT.search(text) is not None
    if has_number and _is_prose(text):
        return None
    label = leading_label(text)
    if not has_number:
        return Reading(label)
    towns = tuple(_TOWN.finditer(text)) if _POSTCODE.search(text) else ()
    is_postcode = _POSTCODE_ONLY.fullmatch(text) is not None
    tells = bool(towns) or is_postcode or _may_hold_street(text) or _PO_BOX.is_likely(text)
    return Reading(label, towns, is_postcode, tells)


def may_hold_address(text: str) -> bool:
    """False for a line that certainly holds no part of an address."""
    reading = read_line(text)
    return reading is not None and reading.tells


def is_town(text: str) -> bool:
    """Whether a line is the town of a postcode in the line above it."""
    return _TOWN_ONLY.fullmatch(text) is not None


def locality(town: re.Match[str]) -> str:
    """The name of one of the towns of a line."""
    return _AFTER_TOWN.sub("", town["town"]).strip(" –-")


@lru_cache(maxsize=KEPT)
def street_and_box(text: str, *, before_town: bool) -> tuple[str | None, str | None]:
    """The street and the PO box in a part of a line; right before a town, any words with a number are a street."""
    street = _STREET.search(text) if _may_hold_street(text) else None
    street = street or (_BEFORE_TOWN.search(text) if before_town else None)
    box = _PO_BOX.search(text)
    return (
        _SMALL_WORDS.sub("", street["street"].strip()) if street else None,
        box["box"].strip() if box else None,
    )


def street_above_town(text: str) -> str | None:
    """The street at the end of a line with a town right below it."""
    street = _BEFORE_TOWN.search(text)
    return street["street"] if street else None


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


def _may_hold_street(text: str) -> bool:
    number = None
    for number in _SPACED_NUMBER.finditer(text):
        before = text[: number.start()].rstrip().lower()
        if before[-3:] in _LAST_LETTERS and before.endswith(_ENDINGS):
            return True
    return number is not None and _BEGINS.search(text) is not None
