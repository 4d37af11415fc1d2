"""The contacts of a page, put together from the facts in its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from a11y_check.contacts.addresses import find_addresses
from a11y_check.contacts.facts import Contact, PageFacts, PrintedContact
from a11y_check.contacts.groups import Group, group_lines
from a11y_check.contacts.labels import label_of, split_label
from a11y_check.contacts.lines import Line, filled, read_lines
from a11y_check.contacts.people import (
    Person,
    find_person,
    is_office,
    is_office_title,
    is_role,
)
from a11y_check.contacts.printed_emails import find_offered_emails
from a11y_check.contacts.printed_hours import find_hours, is_by_appointment
from a11y_check.contacts.printed_phones import find_phones

#: How many lines before its first fact a bare name may stand, and how many before a name its office.
_NEAR = 4


def find_contacts(root: Any) -> PageFacts:
    """The contact facts under an element of a parsed page, usually `html`.

    Reads visible text and the targets of links; never raises for odd content.
    """
    lines = read_lines(root)
    content = [line for line in lines if not line.site]
    offered = _Reader(content).contacts()
    site = _Reader([line for line in lines if line.site]).contacts()
    return PageFacts(tuple(offered), tuple(printed.contact for printed in site), tuple(content))


class _Reader:
    """Contacts out of the lines of one part of a page."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.phones = _by_line(find_phones(lines))
        self.emails = _by_line(find_offered_emails(lines))
        self.title = next((line.text for line in lines if line.level == 1), "")

    def contacts(self) -> list[PrintedContact]:
        found: list[PrintedContact] = []
        loose: list[Line] = []
        for group in group_lines(self.lines, self._is_channel):
            people = self._people(group)
            if self._is_offered(group, people):
                found += self._of_group(group, people)
            elif group.loose:
                loose += group.lines
        return [self._with_loose(found[0], loose)] if len(found) == 1 and loose else found

    def _is_channel(self, line: Line) -> bool:
        return line in self.phones or line in self.emails

    def _is_offered(self, group: Group, people: dict[Line, Person]) -> bool:
        """A way to reach somebody, or a person or office with an address or hours."""
        if any(map(self._is_channel, group.lines)):
            return True
        announced = group.heading is not None and label_of(group.heading.text) == "contact"
        if people and announced:
            return True
        lines = list(filled(group.lines))
        someone = people or announced or any(is_office(line.text) for line in lines[:2])
        labelled = announced or any(_label(line) in ("visitor", "postal", "hours") for line in lines)
        return bool(
            someone and labelled and (find_addresses(lines) or any(hours.osm for hours in find_hours(lines)))
        )

    def _people(self, group: Group) -> dict[Line, Person]:
        """The lines that name a person, and whom."""
        lines = list(filled(group.lines))
        found: dict[Line, Person] = {}
        for number, line in enumerate(lines):
            person = find_person(line.text)
            if person and (person.saluted or person.role or self._is_introduced(lines, number)):
                found[line] = person
        return found

    def _is_introduced(self, lines: list[Line], number: int) -> bool:
        """A bare name counts beside its role or office, and right above a way to reach the person."""
        before = lines[number - 1].text if number else ""
        after = next((line.text for line in lines[number + 1 : number + 2] if not line.level), "")
        if label_of(before) == "contact" or any(is_role(text) or is_office(text) for text in (before, after)):
            return True
        return any(self._is_channel(line) for line in lines[number : number + _NEAR + 1])

    def _of_group(self, group: Group, people: dict[Line, Person]) -> list[PrintedContact]:
        lines = group.lines
        if len(people) < 2:
            line, person = next(iter(people.items()), (None, None))
            return [self._contact(group, lines, line, person)]
        starts = [number for number, line in enumerate(lines) if line in people]
        found = []
        if any(map(self._is_channel, lines[: starts[0]])) or find_addresses(list(filled(lines[: starts[0]]))):
            found.append(self._contact(group, lines[: starts[0]], None, None))
        for position, start in enumerate(starts):
            end = next(
                (e for e in starts[position + 1 :] if any(map(self._is_channel, lines[start:e]))), len(lines)
            )
            found.append(self._contact(group, lines[start:end], lines[start], people[lines[start]]))
        return found

    def _contact(
        self, group: Group, lines: list[Line], name_line: Line | None, person: Person | None
    ) -> PrintedContact:
        texts = list(filled(lines))
        phones = [number for line in lines for number in self.phones.get(line, [])]
        emails = [email for line in lines for email in self.emails.get(line, [])]
        addresses, hours = find_addresses(texts), find_hours(texts)
        sets = {printed.osm for printed in hours}
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
            opening_hours=(sets.pop() or None) if len(sets) == 1 else None,
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
        lines = list(filled(group.lines))
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
        lines = list(filled(group.lines))
        number = lines.index(name_line) if name_line else 0
        before = lines[max(0, number - _NEAR) : number]
        after = lines[number + 1 : number + 1 + _NEAR] if name_line else []
        facts = next(
            (i for i, line in enumerate(after) if self._is_channel(line) or _label(line)), len(after)
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
        if self._is_channel(line) or _label(line) or line is name_line or find_person(line.text):
            return False
        if self._is_title(line):
            return True
        beside_name = name_line is not None and abs(lines.index(line) - lines.index(name_line)) == 1
        return not (is_role(line.text) and (beside_name or line.level))

    def _is_title(self, line: Line) -> bool:
        return line.text == self.title

    def _with_loose(self, printed: PrintedContact, lines: list[Line]) -> PrintedContact:
        """The only contact of the page with the hours and the address that stand elsewhere on it."""
        texts = list(filled(lines))
        hours = (*printed.hours, *find_hours(texts))
        addresses = (*printed.addresses, *find_addresses(texts))
        sets = {one.osm for one in hours}
        contact = replace(
            printed.contact,
            addresses=_unique(one.address for one in addresses),
            opening_hours=(sets.pop() or None) if len(sets) == 1 else None,
            by_appointment=printed.contact.by_appointment
            or any(is_by_appointment(line.text) for line in texts),
        )
        return replace(
            printed, contact=contact, lines=(*printed.lines, *lines), addresses=addresses, hours=hours
        )


def _label(line: Line) -> str:
    return label_of(line.text) or split_label(line.text)[0]


def _by_line(facts: Iterable[Any]) -> dict[Line, list[Any]]:
    found: dict[Line, list[Any]] = {}
    for fact in facts:
        found.setdefault(fact.line, []).append(fact)
    return found


def _unique(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))
