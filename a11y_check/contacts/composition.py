"""One contact, composed of the facts in its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from a11y_check.contacts.addresses import find_addresses
from a11y_check.contacts.appointments import is_by_appointment
from a11y_check.contacts.facts import Contact, PrintedContact
from a11y_check.contacts.groups import Group
from a11y_check.contacts.labels import label_of, leading_label, split_label
from a11y_check.contacts.lines import Line, filled
from a11y_check.contacts.offices import is_office, is_office_title, is_role
from a11y_check.contacts.people import Person, find_person
from a11y_check.contacts.printed_emails import OfferedEmail
from a11y_check.contacts.printed_hours import find_hours, together
from a11y_check.contacts.printed_phones import PrintedPhone

#: How many lines before a name its office may stand, and how many after it.
_NEAR = 4


class Composer:
    """Knows the ways to reach somebody, line by line, and the title of the page."""

    def __init__(
        self, phones: dict[Line, list[PrintedPhone]], emails: dict[Line, list[OfferedEmail]], title: str
    ) -> None:
        self.phones = phones
        self.emails = emails
        self.title = title

    def is_channel(self, line: Line) -> bool:
        """The line prints a phone number or an e-mail address."""
        return line in self.phones or line in self.emails

    def contact(
        self, group: Group, lines: list[Line], name_line: Line | None, person: Person | None
    ) -> PrintedContact:
        texts = filled(lines)
        phones = [number for line in lines for number in self.phones.get(line, [])]
        emails = [email for line in lines for email in self.emails.get(line, [])]
        addresses, hours = find_addresses(texts), find_hours(texts)
        calls = [number for number in phones if number.kind != "fax" and number.phone]
        contact = Contact(
            name=person.name if person else None,
            role=self._role(group, name_line, person),
            organization=self._organization(group, name_line),
            phones=_unique(number.phone.e164 for number in calls if number.phone),
            faxes=_unique(number.phone.e164 for number in phones if number.kind == "fax" and number.phone),
            mobiles=_unique(n.phone.e164 for n in calls if n.phone and n.phone.kind == "mobile"),
            emails=_unique(email.address for email in emails),
            addresses=_unique(printed.address for printed in addresses),
            opening_hours=together(hours),
            by_appointment=any(is_by_appointment(line.text) for line in texts),
        )
        surname_only = bool(person and person.saluted and " " not in person.name)
        return PrintedContact(
            contact,
            tuple(lines),
            name_line,
            surname_only,
            tuple(phones),
            tuple(emails),
            tuple(addresses),
            tuple(hours),
        )

    def _role(self, group: Group, name_line: Line | None, person: Person | None) -> str | None:
        """What is printed as the function beside the name, above it, below it, or in the heading."""
        if person is None or name_line is None:
            return None
        if person.role:
            return person.role
        lines = filled(group.lines)
        number = lines.index(name_line)
        around = [lines[number - 1]] if number else []
        around += lines[number + 1 : number + 2]
        headings = [group.heading] if group.heading else []
        if group.heading is name_line:
            headings = list(group.above[-1:])
        for line in [*around, *headings]:
            if is_role(line.text) and not self._is_title(line) and split_label(line.text)[0] != "contact":
                return line.text.rstrip(": ")
            if line in around and is_role(line.text) and label_of(line.text) == "contact":
                return line.text.rstrip(": ")
        return None

    def _organization(self, group: Group, name_line: Line | None) -> str | None:
        """The offices printed around the name or first in the group; else the page's title, if it is an office."""
        lines = filled(group.lines)
        number = lines.index(name_line) if name_line else 0
        before = lines[max(0, number - _NEAR) : number]
        after = lines[number + 1 : number + 1 + _NEAR] if name_line else []
        facts = next(
            (i for i, line in enumerate(after) if self.is_channel(line) or leading_label(line.text)),
            len(after),
        )
        for part in (before, after[:facts], lines[:_NEAR]):
            candidates = [line for line in part if self._may_name_office(line, name_line, lines)]
            offices = [
                line
                for line in candidates
                if is_office(line.text) or (self._is_title(line) and not line.level)
            ]
            if offices and part == after[:facts]:
                # Below a name stand its role and its units; an address has a number.
                offices = [line for line in candidates if not re.search(r"\d|www\.", line.text)]
            if offices:
                return ", ".join(dict.fromkeys(line.text.rstrip(": ") for line in offices))
        titles = [line.text for line in reversed(group.above)] + [self.title]
        return next((title for title in titles if is_office_title(title)), None)

    def _may_name_office(self, line: Line, name_line: Line | None, lines: list[Line]) -> bool:
        if self.is_channel(line) or leading_label(line.text) or line is name_line or find_person(line.text):
            return False
        if self._is_title(line):
            return True
        beside_name = name_line is not None and abs(lines.index(line) - lines.index(name_line)) == 1
        return not (is_role(line.text) and (beside_name or line.level))

    def _is_title(self, line: Line) -> bool:
        return line.text == self.title


def joined(printed: PrintedContact, lines: list[Line]) -> PrintedContact:
    """The contact with the facts of further lines."""
    texts = filled(lines)
    hours = (*printed.hours, *find_hours(texts))
    addresses = (*printed.addresses, *find_addresses(texts))
    contact = replace(
        printed.contact,
        addresses=_unique(one.address for one in addresses),
        opening_hours=together(hours),
        by_appointment=printed.contact.by_appointment or any(is_by_appointment(line.text) for line in texts),
    )
    return replace(printed, contact=contact, lines=(*printed.lines, *lines), addresses=addresses, hours=hours)


def _unique(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))
