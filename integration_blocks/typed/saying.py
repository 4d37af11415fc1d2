"""Whether a contact of the site says everything that a typed line says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from a11y_check.contacts import PrintedContact
from a11y_check.contacts.appointments import is_by_appointment, without_appointments
from a11y_check.contacts.hour_words import is_made_of_hours
from a11y_check.contacts.labels import split_label
from a11y_check.contacts.lines import Line
from integration_blocks.importer.inline import folded
from integration_blocks.importer.people import SALUTATION, WEBSITE, says_nothing
from integration_blocks.snippets import Contact
from integration_blocks.typed.known import channels

_WEB = re.compile(r"^(?:https?://)?(?:www\.)?|/$", re.IGNORECASE)
_WORDS = (
    *("name", "role", "organisation", "parent_organisation", "hours_note", "appointment_note"),
    *("visitor_street", "visitor_room", "visitor_postcode", "visitor_town", "step_free_note"),
    *("postal_po_box", "postal_street", "postal_postcode", "postal_town"),
)


class Sayings:
    """What a contact says, to compare lines with."""

    def __init__(self, contact: Contact) -> None:
        self.contact = contact
        self.channels = channels(contact)
        self.words = sorted(filter(None, map(folded, self._words())), key=len, reverse=True)
        self.website = _WEB.sub("", contact.website)

    def _words(self) -> Iterator[str]:
        for name in _WORDS:
            words = getattr(self.contact, name)
            yield words
            yield from words.split(", ")
        yield from self.contact.name.split()[-1:]  # "Frau Klein"

    def says_facts(self, printed: PrintedContact) -> bool:
        """Whether the contact has every number, address and time that belongs to what is typed."""
        typed = printed.contact
        numbers = [number.phone and number.phone.e164 for number in printed.phones]
        places = [
            part
            for address in typed.addresses
            for part in (address.street, address.postcode, address.locality, address.po_box)
        ]
        names = [typed.name] if typed.name else []
        return (
            all(number in self.channels for number in numbers)
            and all(email.lower() in self.channels for email in typed.emails)
            and all(self._has_words(part) for part in [*places, *names] if part)
            and (not typed.opening_hours or typed.opening_hours == self.contact.opening_hours)
            and (not typed.by_appointment or self.contact.by_appointment)
        )

    def _has_words(self, words: str) -> bool:
        return any(folded(words) in known for known in self.words)

    def says(self, line: Line, printed: PrintedContact) -> bool:
        """Whether nothing is lost without the line."""
        text = rest = folded(line.text)
        hours = any(line in some.lines for some in printed.hours)
        if hours and printed.contact.opening_hours == self.contact.opening_hours:
            if is_made_of_hours(split_label(text)[1]):
                return True
        elif hours:
            return False
        for number in printed.phones:
            if number.line is line:
                if not number.phone or number.phone.e164 not in self.channels:
                    return False
                rest = rest.replace(folded(number.text), " ", 1)
        for email in printed.emails:
            if email.line is line:
                if email.address.lower() not in self.channels:
                    return False
                rest = rest.replace(folded(email.text), " ", 1)
        if (website := WEBSITE.search(rest)) and self.website:
            shown = website.group().rstrip(".,;)")
            rest = rest.replace(shown, " ") if _WEB.sub("", shown) == self.website else rest
        for words in self.words:
            rest = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", " ", rest)
        if self.contact.by_appointment and is_by_appointment(rest):
            rest = without_appointments(rest)
        return says_nothing(SALUTATION.sub(" ", rest))
