"""Tables that are read down their columns, and the headings of columns that say what a cell holds."""

from __future__ import annotations

import re
from typing import Any

from a11y_check.contacts.characters import one_line
from a11y_check.contacts.labels import label_of
from a11y_check.contacts.people import find_person
from a11y_check.contacts.weekdays import NAME_PATTERN

_DAY = rf"(?:{NAME_PATTERN})\.?"
_DAYS = re.compile(rf"{_DAY}(?:\s?(?:[-–,/&+]|bis|und|u\.)\s?{_DAY})*", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:Name|Ansprechpartner|Ansprechperson|Mitarbeite|Sachbearbeite|Kontaktperson)\S{0,12}", re.IGNORECASE
)
_MOST_CELLS = 400  # of a table of data; what is larger is laid out as one


def cells_in_order(table: Any) -> list[tuple[Any, str]] | None:
    """The cells in the order in which their facts belong together, with the headings of their columns.

    None for a table that is simply read from cell to cell.
    """
    rows = [row for part in _parts(table) for row in _children(part, "tr")]
    cells = [_children(row, "td", "th") for row in rows]
    if len(rows) < 2 or not len(cells[0]) >= 2 or sum(map(len, cells)) > _MOST_CELLS:
        return None
    top = [one_line(cell.text).strip() for cell in cells[0]]
    if any(len(row) != len(top) for row in cells) or table.select("table"):
        return None
    captions = [(caption, "") for caption in _children(table, "caption")]
    heads = top[1:] if not top[0] or label_of(top[0]) else top
    if len(heads) > 1 and (all(map(_DAYS.fullmatch, heads)) or all(map(find_person, heads))):
        first = len(top) - len(heads)
        corner = [(row[0], "") for row in cells] if first else []
        return captions + [
            pair
            for column in range(first, len(top))
            for number in range(len(rows))
            for pair in ([corner[number]] if first and number else []) + [(cells[number][column], "")]
        ]
    if sum(bool(label_of(head) or _PERSON.fullmatch(head)) for head in top) > 1:
        return captions + [(cell, head) for row in cells for cell, head in zip(row, top, strict=True)]
    return None


def is_person_column(heading: str) -> bool:
    """The cells of a column with this heading name persons."""
    return bool(_PERSON.fullmatch(heading))


def _parts(table: Any) -> list[Any]:
    return [table, *_children(table, "thead", "tbody", "tfoot")]


def _children(element: Any, *tags: str) -> list[Any]:
    return [child for child in element.children if getattr(child, "tag", None) in tags]
