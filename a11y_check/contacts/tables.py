"""Tables that are read down their columns, and the headings of columns that say what a cell holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from a11y_check.contacts.characters import KEPT, one_line
from a11y_check.contacts.labels import label_of
from a11y_check.contacts.offices import is_office
from a11y_check.contacts.people import find_person
from a11y_check.contacts.weekdays import NAME_PATTERN

_DAY = rf"(?:{NAME_PATTERN})\.?"
_DAYS = re.compile(rf"{_DAY}(?:\s?(?:[-–,/&+]|bis|und|u\.)\s?{_DAY})*", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:Familienn|Nachn|Vor- und Nachn|N)ame(?:,? ?(?:und )?Vorname)?|Vorname,? (?:und )?(?:Nachn|N)ame|(?:Ansprechpartner|Ansprechperson|Mitarbeite|Sachbearbeite|Kontaktperson)\S{0,12}",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?:vor|nach)mittags?|morgens|abends|mornings?|afternoons?", re.IGNORECASE)
_BLANK = re.compile(r"[-–—/.*\s]*")
_OFFICE_LEVEL = 6  # of the heading that an office is to its column
_MOST_CELLS = 400  # of a table of data; what is larger is laid out as one


@dataclass(eq=False, slots=True)
class Cell:
    """A cell, the heading of its column where the cell is read by it, and the level of the heading that it is, or 0."""

    element: Any
    column: str = ""
    level: int = 0


def cells_in_order(table: Any) -> list[Cell] | None:
    """The cells in the order in which their facts belong together.

    None for a table that is simply read from cell to cell.
    """
    rows = [row for part in _parts(table) for row in _children(part, "tr")]
    cells = [_children(row, "td", "th") for row in rows]
    if len(rows) < 2 or not len(cells[0]) >= 2 or sum(map(len, cells)) > _MOST_CELLS:
        return None
    if table.select("table"):
        return None
    top = [one_line(cell.text).strip() for cell in cells[0]]
    captions = [Cell(caption) for caption in _children(table, "caption")]
    week = _week_by_rows(cells, top)
    if week is not None:
        return captions + week
    if any(len(row) != len(top) for row in cells):
        return None
    heads = top[1:] if not top[0] or label_of(top[0]) else top
    offices = sum(bool(label_of(one_line(row[0].text).strip())) for row in cells) > 1 and all(
        map(is_office, heads)
    )
    if len(heads) > 1 and (offices or all(map(_names_days, heads)) or all(map(find_person, heads))):
        level = _OFFICE_LEVEL if offices else 0
        first = len(top) - len(heads)
        corner = [Cell(row[0]) for row in cells] if first else []
        return captions + [
            pair
            for column in range(first, len(top))
            if not all(_is_blank(row[column]) for row in cells[1:])
            for number in range(len(rows))
            if not _is_blank(cells[number][column])
            for pair in ([corner[number]] if first and number else [])
            + [Cell(cells[number][column], level=0 if number else level)]
        ]
    if sum(bool(label_of(head) or _PERSON.fullmatch(head)) for head in top) > 1:
        return captions + [Cell(cell, head) for row in cells for cell, head in zip(row, top, strict=True)]
    return None


def _week_by_rows(cells: list[list[Any]], top: list[str]) -> list[Cell] | None:
    """A week with a row for each day. A day without times is left out; mornings and afternoons are said before each time."""
    days = [bool(row) and _names_days(one_line(row[0].text).strip(" :")) for row in cells]
    begin = 0 if days[0] else 1
    if sum(days) < 2 or not all(days[begin:]) or (begin and any(map(label_of, top[1:]))):
        return None
    halves = begin == 1 and len(top) > 1 and all(map(_HALF.fullmatch, top[1:]))
    ordered = [Cell(cells[0][0])] if halves else [Cell(cell) for row in cells[:begin] for cell in row]
    for row in cells[begin:]:
        if all(map(_is_blank, row[1:])):
            continue
        if not halves:
            ordered += map(Cell, row)
            continue
        ordered.append(Cell(row[0]))
        for column, cell in enumerate(row[1:], 1):
            if column < len(top) and not _is_blank(cell):
                ordered.append(Cell(cells[0][column]))
            ordered.append(Cell(cell))
    return ordered


@lru_cache(maxsize=KEPT)
def _names_days(text: str) -> bool:
    return _DAYS.fullmatch(text) is not None


def _is_blank(cell: Any) -> bool:
    return _BLANK.fullmatch(cell.text) is not None and not cell.select("img")


def is_person_column(heading: str) -> bool:
    """The cells of a column with this heading name persons."""
    return bool(_PERSON.fullmatch(heading))


def _parts(table: Any) -> list[Any]:
    return [table, *_children(table, "thead", "tbody", "tfoot")]


def _children(element: Any, *tags: str) -> list[Any]:
    return [child for child in element.children if getattr(child, "tag", None) in tags]
