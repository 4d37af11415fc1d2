"""Tables of data: their rows, their cells, which cells are headers, and of what.

Where a cell stands, and which headers it has: HTML Standard, section "Processing model" of tables.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page
from a11y_check.semantics.roles import explicit_role, role
from a11y_check.semantics.tree import tree_parent
from a11y_check.semantics.visibility import is_exposed

HEADER_ROLES = ("columnheader", "rowheader")
_CELL_ROLES = ("cell", "gridcell", *HEADER_ROLES)
_TABLE_ROLES = ("table", "grid", "treegrid")
#: How many columns and rows a cell may span; HTML allows 65,534 rows, but no table has them.
_MOST_COLUMNS, _MOST_ROWS = 1000, 1000


class Place(NamedTuple):
    """Where a cell stands, counted from 0: its rows and its columns."""

    rows: range
    columns: range


@dataclass
class Grid:
    """A table as readers see it: the places of its cells, plain ones left out.

    `last_row` and `last_column` say how far cells without `headers` go.
    """

    places: dict[Element, Place] = field(default_factory=dict)
    data_rows: set[int] = field(default_factory=set)
    data_columns: set[int] = field(default_factory=set)
    last_row: dict[int, int] = field(default_factory=dict)
    last_column: dict[int, int] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)

    def add(self, cell: Element, place: Place) -> None:
        rows, columns = self.places[cell] = place
        if not is_header(cell):
            self.data_rows.update(rows)
            self.data_columns.update(columns)
        named = cell.attr("headers") if cell.attrs else None
        if named and (identifiers := named.split()):
            self.named.update(identifiers)
            return
        for column in columns:
            self.last_row[column] = rows.start  # rows come one after another
        for row in rows:
            self.last_column[row] = max(columns.start, self.last_column.get(row, 0))

    def add_plain(self, row: int, column: int) -> None:
        """A cell without attributes that heads nothing."""
        self.data_rows.add(row)
        self.data_columns.add(column)
        self.last_row[column] = row
        self.last_column[row] = max(column, self.last_column.get(row, 0))

    def has_cells(self, header: Element) -> bool:
        """The header heads at least one cell, be it another header."""
        place = self.places[header]
        below = any(self.last_row.get(column, 0) >= place.rows.stop for column in place.columns)
        beside = any(self.last_column.get(row, 0) >= place.columns.stop for row in place.rows)
        by_column, by_row = self._directions(header)
        return (below and by_column) or (beside and by_row) or header.attr("id") in self.named

    def _directions(self, header: Element) -> tuple[bool, bool]:
        """Whether it heads what is below it, and what is to the right."""
        scope, kind = (header.attr("scope") or "").strip().lower(), explicit_role(header)
        if scope in ("col", "colgroup") or (not scope and kind == "columnheader"):
            return True, False
        if scope == "row" or (not scope and kind == "rowheader"):
            return False, True
        if scope == "rowgroup":
            return True, True
        place = self.places[header]
        if self.data_rows.isdisjoint(place.rows):
            return True, False
        if self.data_columns.isdisjoint(place.columns):
            return False, True
        return True, True  # browsers differ here: either may be meant


@once_per_element
def rows(table: Element, _page: Page) -> list[list[Element]]:
    """The cells of each row, those of tables inside left out."""
    found = table.select("tr")
    if table.select_one("table") is not None:
        found = [row for row in found if row.closest("table") == table]
    return [[c for c in row.children if isinstance(c, Element) and c.tag in ("td", "th")] for row in found]


def cells(table: Element, page: Page) -> list[Element]:
    return [cell for row in rows(table, page) for cell in row]


def is_header(cell: Element) -> bool:
    """The cell heads others, by its tag or by its role."""
    role = explicit_role(cell) if cell.attrs else ""
    return role in HEADER_ROLES if role else cell.tag == "th"


@once_per_element
def is_data_table(table: Element, page: Page) -> bool:
    """The table is one for readers: at least two rows and two columns, and not marked as mere layout."""
    if not is_exposed(table, page) or explicit_role(table) not in ("", *_TABLE_ROLES):
        return False
    filled = [row for row in rows(table, page) if row]
    return len(filled) > 1 and max(map(len, filled)) > 1


def is_in_data_table(element: Element, page: Page) -> bool:
    """The element stands in a table for readers, not in one that just arranges the page."""
    table = element.closest("table")
    return table is not None and is_data_table(table, page)


def table_of(cell: Element, page: Page) -> Element | None:
    """The table, by tag or by role, that the cell is a part of."""
    around = tree_parent(cell, page)
    return _table_around(around, page) if around is not None else None


@once_per_element
def _table_around(row: Element, page: Page) -> Element | None:
    """The table that the element is, or is a row or a group of rows of."""
    around: Element | None = row
    while around is not None and role(around, page) in ("row", "rowgroup"):
        around = tree_parent(around, page)
    return around if around is not None and role(around, page) in _TABLE_ROLES else None


@once_per_element
def grid(table: Element, page: Page) -> Grid:
    """The cells of the table in their places, by the algorithm of HTML; in rows by role one after another."""
    if table.tag == "table":
        return _laid_out(rows(table, page))
    by_role = [row for row in table.select("*") if role(row, page) == "row" and table_of(row, page) == table]
    return _laid_out([[c for c in row.select("*") if role(c, page) in _CELL_ROLES] for row in by_role])


def _laid_out(all_rows: list[list[Element]]) -> Grid:
    found = Grid()
    free_from: dict[int, int] = {}  # the first row of each column that no cell from above takes up
    for number, row in enumerate(all_rows):
        column = 0
        for cell in row:
            while free_from.get(column, 0) > number:
                column += 1
            if not cell.attrs and cell.tag == "td":  # most cells
                found.add_plain(number, column)
                free_from[column] = number + 1
                column += 1
                continue
            width = max(1, min(_span(cell, "colspan"), _MOST_COLUMNS))
            height = min(_span(cell, "rowspan") or _MOST_ROWS, _MOST_ROWS, len(all_rows) - number)
            place = Place(range(number, number + height), range(column, column + width))
            found.add(cell, place)
            for taken in place.columns:
                free_from[taken] = number + height
            column += width
    return found


def _span(cell: Element, attribute: str) -> int:
    value = cell.attr(attribute) or cell.attr(f"aria-{attribute}")
    if not value:
        return 1
    written = value.strip()
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 1
