"""Where an event is, in the words that announce it: values for venue, street, postcode and town."""

from __future__ import annotations

import re

from a11y_check.contacts.addresses import find_addresses
from a11y_check.contacts.lines import Line

_WHERE = re.compile(
    r"^(?:Wo|Ort|Veranstaltungsort|Treffpunkt|Where|Place|Venue)\s?:\s*(?P<place>.+)$",
    re.IGNORECASE | re.MULTILINE,
)
_PLACE_WORDS = r"[A-ZÄÖÜ][\w.-]*(?:\s(?:(?:am|an\sder|der|des|und|zum|zur)\s)?[A-ZÄÖÜ][\w.-]*)*(?:\s\d+\w?)?"
_IN = re.compile(
    rf"\b(?P<in>im|in\s(?:der|dem|den)|auf\s(?:dem|der)|beim|bei\sder|am|in)\s(?P<place>{_PLACE_WORDS})"
)
_NO_PLACE = re.compile(
    r"(?:Rahmen|Anschluss|Jahr\w*|Monat\w*|Alter|Zusammenarbeit|Kooperation|Auftrag|Deutschland|Aufruf|Vorfeld|"
    r"Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|"
    r"August|September|Oktober|November|Dezember|Nachmittag|Abend|Vormittag|Wochenende)\b"
)


def place_in(text: str) -> dict[str, str]:
    """The place that a text names after a label such as "Wo:"."""
    found = _WHERE.search(text)
    return _place_of(found["place"]) if found else {}


def split_place(text: str, after: str) -> tuple[dict[str, str], str]:
    """The place that a text names, and the text without its name."""
    if found := _WHERE.search(text):
        return _place_of(found["place"]), text.replace(found.group(), "\n")
    for where in (text, after):
        for found in _IN.finditer(where):
            if _NO_PLACE.match(found["place"]):
                continue
            town = found["in"] == "in"
            if found["in"] == "am" and not re.search(r"\d|[Pp]latz|markt|ufer|see\b", found["place"]):
                continue
            place = {"town": found["place"][:80]} if town else _place_of(found["place"])
            return place, where.replace(found.group(), " ", 1) if where is text else text
    return {}, text


def address_in(text: str) -> dict[str, str]:
    """The place behind a title, if it has an address: anything else may be said there, too."""
    fields = _place_of(text.replace("\x00", " ").replace("\n", ", ").strip(" ,;:|–-"))
    return fields if "street" in fields or "postcode" in fields else {}


def _place_of(text: str) -> dict[str, str]:
    """A place in its own words: venue, street, postcode and town."""
    printed = find_addresses([Line(text.strip(), None)])
    if not printed:
        return {"venue": text.strip(" .,")[:200]} if text.strip(" .,") else {}
    address = printed[0].address
    venue = text
    for part in (address.street, address.postcode, address.locality):
        venue = venue.replace(part or "", " ", 1)
    fields = {
        "venue": " ".join(venue.split()).strip(" .,;|–-()")[:200],
        "street": address.street or "",
        "postcode": address.postcode or "",
        "town": address.locality or "",
    }
    return {name: value for name, value in fields.items() if value}
