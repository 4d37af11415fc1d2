"""vCard 4.0: contacts for address books. The contact comes in the shape that the API gives it.

Source: RFC 6350, section 6 for the properties; X-ABLABEL, the label of a number, is Apple's.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from integration_blocks.formats.text import all_on_one_line, clean, uri

LINE_OCTETS = 75
PRODUCT = "-//integration-blocks//vCard//EN"
PHONE_TYPES = {"phone": "voice", "mobile": "cell", "fax": "fax"}

_TITLES = frozenset(
    (
        "dr",
        "h.c",
        "hc",
        "ing",
        "jur",
        "mag",
        "med",
        "nat",
        "phil",
        "pd",
        "pol",
        "prof",
        "professor",
        "professorin",
        "rer",
    )
)
# Words that belong to the family name that follows them.
_PARTICLES = frozenset(
    (
        "al",
        "bin",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "dos",
        "el",
        "ibn",
        "la",
        "le",
        "ten",
        "van",
        "vom",
        "von",
        "zu",
        "zum",
        "zur",
    )
)


def vcard(
    contact: Mapping[str, Any],
    *,
    uid: str,
    changed: datetime.datetime | None = None,
    source: str = "",
    note: str = "",
    country: str = "",
) -> str:
    """One card with CRLF line ends.

    `uid` is a URI that stays the same for ever, `source` the address of the card, `note` what no property
    holds, such as opening hours, and `country` the name of the country in addresses.
    """
    facts = all_on_one_line(contact)
    lines = _lines(facts, uid=uid, changed=changed, source=source, note=clean(note).strip(), country=country)
    return "".join(f"{fold(line)}\r\n" for line in lines)


def _lines(
    contact: Mapping[str, Any],
    *,
    uid: str,
    changed: datetime.datetime | None,
    source: str,
    note: str,
    country: str,
) -> Iterator[str]:
    name = contact["name"] or contact["organisation"] or contact["role"]
    is_person = contact["kind"] == "person" and bool(contact["name"])
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"PRODID:{PRODUCT}", f"UID:{uri(uid)}")
    yield f"KIND:{'individual' if is_person else 'org'}"
    yield f"FN:{escape(name)}"
    if is_person:
        yield f"N:{structured(*name_parts(name))}"
    units = [unit for unit in (contact["parent_organisation"], contact["organisation"]) if unit]
    if units:
        yield f"ORG:{structured(*units)}"
    if contact["role"]:
        yield f"TITLE:{escape(contact['role'])}"
    yield from _reach(contact)
    yield from _addresses(contact, country)
    yield from (f"LANG:{code}" for code in contact["languages_spoken"])
    yield f"TZ:{contact['opening_hours']['timezone']}"
    if contact["place"] and contact["place"]["exact"]:
        yield f"GEO:geo:{contact['place']['latitude']},{contact['place']['longitude']}"
    if note:
        yield f"NOTE:{escape(note)}"
    if contact["photo"]:
        yield f"PHOTO:{uri(contact['photo']['url'])}"
    if source:
        yield f"SOURCE:{uri(source)}"
    if changed:
        yield f"REV:{changed.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def _reach(contact: Mapping[str, Any]) -> Iterator[str]:
    """Numbers, e-mail addresses, of which the first is the preferred one, and the website."""
    for place, phone in enumerate(contact["phones"], start=1):
        number, kind = phone["number"], PHONE_TYPES.get(phone["kind"], "voice")
        if re.fullmatch(r"\+\d+", number):
            value, form = f"tel:{number}", ";VALUE=uri"
        else:  # 115 is no number outside Germany, and a draft holds what was typed
            value, form = escape(phone["display"] or number), ";VALUE=text"
        yield from _labelled(f"TEL{form};TYPE=work,{kind}:{value}", phone["label"], f"tel{place}")
    for place, email in enumerate(contact["emails"], start=1):
        first = ";PREF=1" if place == 1 else ""
        line = f"EMAIL;TYPE=work{first}:{escape(email['address'])}"
        yield from _labelled(line, email["label"], f"email{place}")
    if contact["website"]:
        yield f"URL:{uri(contact['website'])}"


def _labelled(line: str, label: str, group: str) -> Iterator[str]:
    if label:
        yield f"{group}.{line}"
        yield f"{group}.X-ABLABEL:{escape(label)}"
    else:
        yield line


def _addresses(contact: Mapping[str, Any], country: str) -> Iterator[str]:
    """Where visitors come to, and where letters go to; the first two parts stay empty, as section 6.3.1 advises."""
    visitor, postal = contact["visitor_address"], contact["postal_address"]
    visited = ", ".join(filter(None, [visitor["street"], visitor["room"]]))
    box = f"Postfach {postal['po_box']}" if postal["po_box"] else ""
    for street, address in ((visited, visitor), (box or postal["street"], postal)):
        parts = (street, address["town"], "", address["postcode"])
        if any(parts):
            yield f"ADR;TYPE=work:;;{structured(*parts, country)}"


def name_parts(name: str) -> tuple[str, str, str, str, str]:
    """(family, given, additional, prefix, suffix) of a name as it is written: "Dr. Maria von Muster"."""
    words = name.split()
    titles = []
    while len(words) > 1 and _is_title(words[0]):
        titles.append(words.pop(0))
    family = words[-1:]
    given = words[:-1]
    while given and given[-1].casefold() in _PARTICLES:
        family.insert(0, given.pop())
    return " ".join(family), " ".join(given), "", " ".join(titles), ""


def _is_title(word: str) -> bool:
    known = word.casefold().rstrip(".")
    return known in _TITLES or known.startswith("dipl.-")


def escape(text: str) -> str:
    """A text value: section 3.4. Not semicolons, which ical.js (Thunderbird) would show with the backslash."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace("\n", "\\n")


def structured(*parts: str) -> str:
    """A value of several parts, which semicolons divide."""
    return ";".join(escape(part).replace(";", "\\;") for part in parts)


def fold(line: str) -> str:
    """The line in pieces of at most 75 octets, none of which ends inside a character: section 3.2."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE_OCTETS:
            pieces.append(piece)
            piece, size = "", 1  # the space that starts it
        piece += character
        size += octets
    return "\r\n ".join([*pieces, piece])
