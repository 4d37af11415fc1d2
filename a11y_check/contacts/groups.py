"""Lines that belong together: what stands under one heading, with the labels that only continue it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, takewhile
from typing import Any

from a11y_check.contacts.characters import one_line
from a11y_check.contacts.labels import label_of
from a11y_check.contacts.lines import Line
from a11y_check.contacts.people import names_office

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
        """The innermost section, article, list item or repeated div around the heading, with more in it than that."""
        if self.heading is None:
            return None
        title = self.heading.text
        return next(
            (
                box
                for box in reversed(self.heading.boxes)
                if box.tag in _CARDS or (box.tag == "div" and one_line(box.text).strip() != title)
            ),
            None,
        )


def group_lines(lines: Iterable[Line], holds_contact: Any) -> list[Group]:
    """The groups of the lines, in order. `holds_contact(line)` tells a line with a way to reach somebody."""
    group = Group()
    found = [group]
    stack: list[Line] = []
    for line in lines:
        if line.level:
            stack = [above for above in stack if above.level < line.level]
            label = label_of(line.text)
            if label in _CONTINUING and any(map(holds_contact, group.lines)) and _together(group, line):
                group.lines.append(line)
            else:
                group = Group(line, tuple(stack), [line], loose=label in _CONTINUING)
                found.append(group)
            stack.append(line)
        else:
            if not _together(group, line):
                group = Group(None, group.above)
                found.append(group)
            group.lines.append(line)
    return [group for group in found if group.lines]


def by_office(group: Group, holds_contact: Callable[[Line], bool]) -> list[Group]:
    """The group, cut where paragraphs or cards begin with an office and say how to reach it, if there are several."""
    if not any(map(holds_contact, group.lines)):
        return [group]
    starts: list[int] = []
    for number, line in enumerate(group.lines):
        if line.level or not names_office(line.text) or holds_contact(line):
            continue
        before = group.lines[number - 1] if number else None
        block = next(
            (box for box in (*line.boxes, line.element) if before is None or not _is_in(before, box)), None
        )
        if block is None or (before and before.element is line.element):
            continue
        inside = takewhile(lambda one: _is_in(one, block), group.lines[number:])  # noqa: B023 - used at once
        if any(map(holds_contact, inside)):
            starts.append(number)
    if len(starts) < 2:
        return [group]
    bounds = [*([0] if starts[0] else []), *starts, len(group.lines)]
    parts = [group.lines[start:end] for start, end in pairwise(bounds)]
    above = (*group.above, group.heading) if group.heading else group.above
    return [
        Group(group.heading, group.above, part, group.loose)
        if number == 0 and starts[0]
        else Group(None, above, part)
        for number, part in enumerate(parts)
    ]


def _is_in(line: Line, box: Any) -> bool:
    return line.element is box or any(one is box for one in line.boxes)


def _together(group: Group, line: Line) -> bool:
    """The line has not left the card that the group's heading stands in."""
    return group.card is None or group.card in line.boxes
