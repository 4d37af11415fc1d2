"""The lines of a group that name persons, and whom: alone, beside a role, or with a way to reach them."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from a11y_check.contacts.labels import label_of
from a11y_check.contacts.lines import Line
from a11y_check.contacts.offices import is_office, is_role
from a11y_check.contacts.people import (
    Person,
    find_person,
    find_turned_name,
    is_label_of_person,
    may_be_a_name,
    names_in,
    offers_person,
    only_names,
)
from a11y_check.contacts.tables import is_person_column

#: How many lines before its first fact a bare name may stand.
_NEAR = 4
_ROOM = re.compile(r"(?:Zimmer|Zi\.|Raum|Büro|Room)\b", re.IGNORECASE)


def find_people(lines: list[Line], is_channel: Callable[[Line], bool]) -> dict[Line, tuple[Person, ...]]:
    """The filled lines of a group that name persons, and whom. `is_channel` tells a line with a way to reach somebody."""
    found: dict[Line, tuple[Person, ...]] = {}
    known: set[str] = set()
    for number, line in enumerate(lines):
        if not (may_be_a_name(line.text) or is_channel(line)) or line.element.tag == "figcaption":
            continue
        people = _people_of(lines, number, is_channel)
        names = {person.name for person in people}
        # "E-Mail an Petra Klein" below her name says nothing new.
        if any(not any(_is_same(name, other) for other in known) for name in names):
            found[line] = people
        known |= names
    return found or _named_in_prose(lines, is_channel)


def _people_of(lines: list[Line], number: int, is_channel: Callable[[Line], bool]) -> tuple[Person, ...]:
    line = lines[number]
    several = only_names(line.text)
    if several and _is_introduced(lines, number, is_channel):
        return several
    person = find_person(line.text) or _turned_name(lines, number, is_channel)
    if person and (person.saluted or person.role or _is_introduced(lines, number, is_channel)):
        return (person,)
    if is_channel(line) and not line.level:
        return tuple(name.person for name in names_in(line.text))
    return ()


def _turned_name(lines: list[Line], number: int, is_channel: Callable[[Line], bool]) -> Person | None:
    """A name with the surname first, in a column of names or right above a room or a way to reach the person."""
    person = find_turned_name(lines[number].text)
    if person is None or is_person_column(lines[number].column):
        return person
    before = lines[number - 1].text if number else ""
    after = next(iter(lines[number + 1 : number + 2]), None)
    beside = after is not None and (is_channel(after) or _ROOM.match(after.text) is not None)
    return person if beside or is_label_of_person(before) else None


def _named_in_prose(lines: list[Line], is_channel: Callable[[Line], bool]) -> dict[Line, tuple[Person, ...]]:
    """The first line that tells in a sentence whom to ask: "Frau Klein hilft Ihnen."."""
    offering = [line for line in lines if offers_person(line.text)]
    if offering and any(map(is_channel, lines)):
        for line in offering:
            if names := names_in(line.text):
                return {line: (names[0].person,)}
    return {}


def _is_introduced(lines: list[Line], number: int, is_channel: Callable[[Line], bool]) -> bool:
    """A bare name counts beside its role or office, and right above a way to reach the person."""
    before = lines[number - 1].text if number else ""
    after = next((line.text for line in lines[number + 1 : number + 2] if not line.level), "")
    if is_label_of_person(before) or any(is_role(text) or is_office(text) for text in (before, after)):
        return True
    following = (
        line for line in islice(lines, number, None) if line is lines[number] or not label_of(line.text)
    )
    return any(is_channel(line) for line in islice(following, _NEAR + 1))


def _is_same(name: str, other: str) -> bool:
    """The name says no more than the other one: "Klein" after "Petra Klein"."""
    return f" {other}".endswith(f" {name}")
