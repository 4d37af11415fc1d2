"""The contacts of a page, put together from the facts in its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import Any

from a11y_check.contacts.address_patterns import may_hold_address
from a11y_check.contacts.addresses import find_addresses
from a11y_check.contacts.appointments import is_by_appointment
from a11y_check.contacts.composition import Composer, joined
from a11y_check.contacts.elsewhere import heads_events, names_place, tells_event
from a11y_check.contacts.facts import PageFacts, PrintedContact
from a11y_check.contacts.groups import Group, by_office, group_lines
from a11y_check.contacts.hour_lines import may_hold_hours
from a11y_check.contacts.labels import label_of, leading_label
from a11y_check.contacts.line_reader import read_lines
from a11y_check.contacts.lines import Line, filled
from a11y_check.contacts.named_lines import find_people
from a11y_check.contacts.offices import is_office
from a11y_check.contacts.people import Person, find_person
from a11y_check.contacts.printed_emails import find_offered_emails
from a11y_check.contacts.printed_hours import find_hours
from a11y_check.contacts.printed_phones import find_phones
from a11y_check.contacts.segments import pieces

#: How much of the first line under a heading tells whether it is about another place.
_BEGINNING = 40
_SHARED = frozenset({"hours", "visitor", "postal"})
_LEADS_TO_US = re.compile(
    r"anschrift|adresse|anfahrt|finden\ssie|so\serreichen|hier\ssind|besuch|vorbeikommen|schreiben|post|wo\s(?:ist|sind|finden)|standort|kommen"
    r"|address|find\sus|visit|zeiten|wann|عنوان",
    re.IGNORECASE,
)


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
        self.phones = _by_line(find_phones(lines))
        self.emails = _by_line(find_offered_emails(lines))
        parts = {line: pieces(line, self._channels(line)) for line in self.phones.keys() | self.emails.keys()}
        if any(len(part) > 1 for part in parts.values()):
            lines = [part for line in lines for part in parts.get(line, (line,))]
            self.phones = _by_line(find_phones(lines))
            self.emails = _by_line(find_offered_emails(lines))
        self.lines = lines
        self.title = next((line.text for line in lines if line.level == 1), "")
        self._loose: list[Group] = []  # with an address or hours of a contact elsewhere
        self._channel_lines = self.phones.keys() | self.emails.keys()
        self._composer = Composer(self.phones, self.emails, self.title)

    def contacts(self) -> list[PrintedContact]:
        found: list[PrintedContact] = []
        alone: list[Group] = []  # "Postal address" or "Opening hours" of an office, and no way to reach it
        groups = filter(self._may_offer, group_lines(self.lines, self._is_channel))
        for group in chain.from_iterable(by_office(one, self._is_channel) for one in groups):
            people = find_people(filled(group.lines), self._is_channel)
            if self._is_elsewhere(group, people):
                continue
            if self._is_offered(group, people):
                if group.loose and not people and not self._has_channel(group.lines):
                    alone.append(group)
                else:
                    found += self._of_group(group, people)
            elif group.loose or self._tells_more(group):
                self._loose.append(group)
        if found and alone:
            position = {line: number for number, line in enumerate(self.lines)}
            self._loose = sorted([*self._loose, *alone], key=lambda group: position[group.lines[0]])
        elif alone:
            found = [one for group in alone for one in self._of_group(group, {})]
        return self._with_title(self._with_loose(found, self._loose))

    def _may_offer(self, group: Group) -> bool:
        """False for a group that certainly tells nothing of a contact, as most do."""
        return (
            self._has_channel(group.lines)
            or group.loose
            or _is_announced(group)
            or any(may_hold_address(line.text) or may_hold_hours(line.text) for line in group.lines)
        )

    def _with_title(self, found: list[PrintedContact]) -> list[PrintedContact]:
        """The only contact of a page whose title is a person's name has that name."""
        title = next((line for line in self.lines if line.level == 1), None)
        person = find_person(title.text) if title else None
        if len(found) != 1 or person is None or found[0].contact.name:
            return found
        contact = replace(
            found[0].contact, name=person.name, role=found[0].contact.role or person.role or None
        )
        return [replace(found[0], contact=contact, name_line=title)]

    def _is_elsewhere(self, group: Group, people: dict[Line, tuple[Person, ...]]) -> bool:
        """The group tells of events, news or another place, and names nobody to ask."""
        headings = [line.text for line in (group.heading, *group.above) if line and line.level > 1]
        first = next((line.text for line in group.lines if line.text and not line.level), "")
        if any(names_place(text) for text in [*headings[:1], first[:_BEGINNING]]) and not names_place(
            self.title
        ):
            return not people
        return any(map(heads_events, headings)) and not people

    def _tells_more(self, group: Group) -> bool:
        """The group has an address or hours and no more, for a contact that stands elsewhere on the page."""
        lines = filled(group.lines)
        if any(tells_event(line.text) or names_place(line.text) for line in lines):
            return False
        heading = group.heading.text if group.heading else ""
        return bool(
            find_hours(lines)
            or (
                find_addresses(lines)
                and (_LEADS_TO_US.search(heading) or any(is_office(x.text) for x in lines))
            )
        )

    def _is_channel(self, line: Line) -> bool:
        return line in self._channel_lines

    def _has_channel(self, lines: Iterable[Line]) -> bool:
        return not self._channel_lines.isdisjoint(lines)

    def _is_offered(self, group: Group, people: dict[Line, tuple[Person, ...]]) -> bool:
        """A way to reach somebody, or a person or office with an address or hours."""
        if self._has_channel(group.lines):
            return True
        announced = _is_announced(group)
        if people and announced:
            return True
        lines = filled(group.lines)
        someone = people or announced or any(is_office(line.text) for line in lines[:2])
        labelled = announced or any(
            leading_label(line.text) in ("visitor", "postal", "hours") for line in lines
        )
        return bool(
            someone and labelled and (find_addresses(lines) or any(hours.osm for hours in find_hours(lines)))
        )

    def _channels(self, line: Line) -> list[tuple[int, int]]:
        """Where the line prints phone numbers and addresses."""
        printed = [*self.phones.get(line, ()), *self.emails.get(line, ())]
        return sorted((one.start, one.end) for one in printed)

    def _of_group(self, group: Group, people: dict[Line, tuple[Person, ...]]) -> list[PrintedContact]:
        lines = group.lines
        starts = [number for number, line in enumerate(lines) if line in people]
        if len(starts) < 2:
            if not starts:
                return [self._composer.contact(group, lines, None, None)]
            line = lines[starts[0]]
            return [self._composer.contact(group, lines, line, person) for person in people[line]]
        found = []
        if self._has_channel(lines[: starts[0]]) or find_addresses(filled(lines[: starts[0]])):
            found.append(self._composer.contact(group, lines[: starts[0]], None, None))
        end = len(lines)
        for position, start in enumerate(starts):
            end = self._end(lines, starts, position)
            part = lines[start:end]
            found += [
                self._composer.contact(group, part, lines[start], person) for person in people[lines[start]]
            ]
        if self._has_channel(lines[end:]):
            found.append(self._composer.contact(group, lines[end:], None, None))
        elif self._tells_more(rest := Group(None, group.above, lines[end:])) or any(
            is_by_appointment(line.text) for line in lines[end:]
        ):
            self._loose.append(rest)
        return found

    def _end(self, lines: list[Line], starts: list[int], position: int) -> int:
        """Where the lines of a person end: with the row or card, or before the next one who can be reached apart."""
        first = lines[starts[position]]
        others = {id(box) for start in starts if start != starts[position] for box in lines[start].boxes}
        own = next((box for box in first.boxes if id(box) not in others), None)
        if own is not None:
            inside = range(starts[position], len(lines))
            end = next((number for number in inside if own not in lines[number].boxes), len(lines))
            if self._has_channel(lines[starts[position] : end]):
                return end
        for end in starts[position + 1 :]:
            if self._has_channel(lines[starts[position] : end]) or self._is_channel(lines[end]):
                return end
        shared = range(
            starts[position] + 1, len(lines)
        )  # what stands under a heading of its own is everybody's
        return next(
            (n for n in shared if lines[n].level and leading_label(lines[n].text) in _SHARED), len(lines)
        )

    def _with_loose(self, found: list[PrintedContact], loose: list[Group]) -> list[PrintedContact]:
        """The contacts with the hours and the addresses that stand elsewhere on the page.

        They are those of the only contact, else of the office, else of a contact of their own.
        """
        if not found or not loose:
            return found
        lines = [line for group in loose for line in group.lines]
        office = next(
            (n for n, one in enumerate(found) if not one.contact.name), 0 if len(found) == 1 else None
        )
        if office is None:
            return [*found, self._composer.contact(loose[0], lines, None, None)]
        return [joined(one, lines) if n == office else one for n, one in enumerate(found)]


def _is_announced(group: Group) -> bool:
    return group.heading is not None and label_of(group.heading.text) == "contact"


def _by_line(facts: Iterable[Any]) -> dict[Line, list[Any]]:
    found: dict[Line, list[Any]] = {}
    for fact in facts:
        found.setdefault(fact.line, []).append(fact)
    return found
