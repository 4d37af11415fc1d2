"""The contacts of a foreign page: what each is made of, and which printed lines say nothing more."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup, Tag

from a11y_check.contacts import PrintedContact, find_contacts
from a11y_check.contacts.appointments import is_by_appointment
from a11y_check.contacts.hour_words import is_made_of_hours
from a11y_check.contacts.labels import label_of, split_label
from a11y_check.contacts.lines import Line
from integration_blocks.importer.inline import folded
from integration_blocks.importer.tree import Node

SALUTATION = re.compile(r"\b(?P<ms>Frau|Ms\.?|Mrs\.?)|\b(?P<mr>Herrn?|Mr\.?)\b")
_ROOM = re.compile(
    r"\b(?:Zimmer|Raum|Etage|Stock(?:werk)?|Gebäude|Haus|Eingang|EG|\d\.\s?OG|Zi\.)(?:\b|\s)", re.IGNORECASE
)
WEBSITE = re.compile(r"(?:https?://|www\.)\S+\.\S+", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\be\.\s?V\b|\bg?GmbH\b|Caritas|Diakonie|AWO\b|DRK\b|Verein|Stiftung|Verband", re.IGNORECASE
)
_SIGNS = re.compile(r"[^\w]+")
#: The models hold at most so many characters of a note.
LONGEST_NOTE = 200


@dataclass(eq=False)
class FoundContact:
    """A contact of the page: the fields of a Contact, the heading it stands under, the lines that it replaces.

    `phones` are (kind, E.164, extension). `lines` are its printed lines, each the id of the element around it and its text; `understood` are
    those that the fields replace.
    """

    fields: dict[str, Any]
    phones: list[tuple[str, str, str]]
    emails: list[str]
    heading: str = ""
    understood: set[tuple[int, str]] = field(default_factory=set)
    lines: list[tuple[int, str]] = field(default_factory=list)

    @property
    def name(self) -> str:
        return ", ".join(filter(None, [self.fields["name"], self.fields["organisation"]]))


def find_people(soup: BeautifulSoup) -> list[FoundContact]:
    """The contacts that the page offers, in its order; those of the site's header and footer are not the page's."""
    root = soup.find("html")
    if not isinstance(root, Tag):
        return []
    offered = find_contacts(Node(root)).offered
    found = [described(printed, offered) for printed in offered]
    # An address in the middle of a sentence stays there: nobody is named whose contact it could be.
    return [contact for contact in found if contact.understood or contact.name]


def described(printed: PrintedContact, offered: tuple[PrintedContact, ...]) -> FoundContact:
    """A printed contact as the fields of a Contact; `offered` are all that the page offers."""
    contact = printed.contact
    found = FoundContact(
        fields={
            "name": contact.name or "",
            "role": (contact.role or "")[:LONGEST_NOTE],
            "organisation": (contact.organization or "")[:LONGEST_NOTE],
            "by_appointment": contact.by_appointment,
            "opening_hours": contact.opening_hours or "",
            **_addresses(printed),
        },
        phones=_phones(printed),
        emails=list(contact.emails),
    )
    found.fields["kind"] = _kind(found.fields)
    for line in printed.lines:
        _read_line(line, printed, offered, found)
    return found


def _kind(fields: dict[str, Any]) -> str:
    if fields["name"]:
        return "person"
    return "organisation" if _ORGANISATION.search(fields["organisation"]) else "team"


def _phones(printed: PrintedContact) -> list[tuple[str, str, str]]:
    usable = [(number.kind, number.phone) for number in printed.phones if number.phone]
    return list(dict.fromkeys((kind, phone.e164, phone.extension) for kind, phone in usable))


def _addresses(printed: PrintedContact) -> dict[str, str]:
    fields: dict[str, str] = {}
    for address in printed.contact.addresses:
        kind = "visitor" if address.kind == "visitor" else "postal"
        if f"{kind}_town" in fields or f"{kind}_street" in fields:
            continue  # the model has one of each; the other stays in the text
        fields |= {
            f"{kind}_street": address.street or "",
            f"{kind}_postcode": address.postcode or "",
            f"{kind}_town": address.locality or "",
        }
        if address.po_box:
            fields["postal_po_box"] = address.po_box
    return fields


def _read_line(
    line: Line, printed: PrintedContact, offered: tuple[PrintedContact, ...], found: FoundContact
) -> None:
    """Take from a line what the facts leave over: salutation, room, website, a note. Then nothing is lost without it."""
    text = folded(line.text)
    if not text:
        return
    found.lines.append((id(line.element.source), text))
    rest = text
    for other in (printed, *(one for one in offered if one is not printed and line in one.lines)):
        rest = _without_facts(rest, line, other)
    if saluted := SALUTATION.search(text):
        if found.fields["name"] and found.fields["name"] in text:
            found.fields["salutation"] = "ms" if saluted["ms"] else "mr"
        rest = SALUTATION.sub(" ", rest)
    understood = says_nothing(rest) or _is_kept(text, rest, line, printed, found)
    if understood:
        found.understood.add((id(line.element.source), text))
        if line.level and line is printed.lines[0] and label_of(text) in ("", "contact"):
            found.heading = (
                "" if text in (found.fields["name"], found.fields["organisation"]) else text.rstrip(": ")
            )


def _without_facts(rest: str, line: Line, printed: PrintedContact) -> str:
    contact = printed.contact
    texts = [number.text for number in printed.phones if number.line is line and number.phone]
    texts += [email.text for email in printed.emails if email.line is line]
    texts += _addresses(printed).values()  # a second visitor address has no field: it stays in the text
    texts += [
        contact.name or "",
        contact.role or "",
        *(contact.organization or "").split(", "),
        contact.organization or "",
    ]
    for text in sorted(filter(None, map(folded, texts)), key=len, reverse=True):
        rest = rest.replace(text, " ")
    return rest


def says_nothing(rest: str) -> bool:
    """Whether what is left of a line without its facts is but labels and signs."""
    words = rest.strip(" \t:;,.|/–-()")
    parts = [part for part in re.split(r"[:,;|/()]| und | oder ", words) if part.strip()]
    return not _SIGNS.sub("", words) or all(
        label_of(part) or part.strip().lower() in ("postfach", "pf", "d", "und", "oder") for part in parts
    )


def _is_kept(text: str, rest: str, line: Line, printed: PrintedContact, found: FoundContact) -> bool:
    """Whether a field of the contact holds what the line says beyond the facts."""
    fields = found.fields
    if any(line in hours.lines for hours in printed.hours):
        if not fields["opening_hours"]:
            return False
        if is_made_of_hours(split_label(text)[1]):
            return True
        return _note(fields, "hours_note", text)
    if website := WEBSITE.search(rest):
        if says_nothing(rest.replace(website.group(), " ")) and "website" not in fields:
            address = website.group().rstrip(".,;)")
            fields["website"] = address if "://" in address else f"https://{address}"
            return True
        return False
    if is_by_appointment(text) and not line.level:
        return _note(fields, "appointment_note", text)
    if _ROOM.search(rest) and len(rest) <= 60 and not line.level and "visitor_room" not in fields:
        fields["visitor_room"] = rest.strip(" ,;|–-")
        return True
    return False


def _note(fields: dict[str, Any], name: str, text: str) -> bool:
    if len(text) > LONGEST_NOTE or name in fields:
        return False
    fields[name] = text
    return True
