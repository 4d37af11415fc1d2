"""Lines that belong together: what stands under one heading, with the labels that only continue it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from a11y_check.contacts.labels import label_of
from a11y_check.contacts.lines import Line

_CARDS = frozenset({"section", "article", "aside", "li", "details"})
#: Headings that announce a fact of the contact above them, not a contact of their own.
_CONTINUING = frozenset(
    {"phone", "mobile", "fax", "email", "hours", "hotline_hours", "postal", "visitor", "website"}
)


@dataclass(eq=False)
class Group:
    """A heading (None before the first one) and the lines under it; `above` are the headings it stands under.

    `loose` marks a group that begins with the label of a fact, such as "Opening hours".
    """

    heading: Line | None = None
    above: tuple[Line, ...] = ()
    lines: list[Line] = field(default_factory=list)
    loose: bool = False

    @cached_property
    def card(self) -> Any:
        """The innermost section, article or list item around the heading."""
        boxes = self.heading.boxes if self.heading else ()
        return next((box for box in reversed(boxes) if box.tag in _CARDS), None)


def group_lines(lines: Iterable[Line], holds_contact: Any) -> list[Group]:
    """The groups of the lines, in order. `holds_contact(line)` tells a line with a way to reach somebody."""
    found = [Group()]
    stack: list[Line] = []
    for line in lines:
        group = found[-1]
        if line.level:
            stack = [above for above in stack if above.level < line.level]
            label = label_of(line.text)
            if label in _CONTINUING and any(map(holds_contact, group.lines)) and _together(group, line):
                group.lines.append(line)
            else:
                found.append(Group(line, tuple(stack), [line], loose=label in _CONTINUING))
            stack.append(line)
        else:
            if not _together(group, line):
                group = Group(None, group.above)
                found.append(group)
            group.lines.append(line)
    return [group for group in found if group.lines]


def _together(group: Group, line: Line) -> bool:
    """The line has not left the card that the group's heading stands in."""
    return group.card is None or group.card in line.boxes
