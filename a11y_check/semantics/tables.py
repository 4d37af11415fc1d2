"""Tables of data: their rows, their cells, and which cells are headers."""

from __future__ import annotations

from a11y_check.page import Element, Page
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.visibility import is_exposed

_HEADER_ROLES = ("columnheader", "rowheader")


def rows(table: Element) -> list[list[Element]]:
    """The cells of each row, those of tables inside left out."""
    found = [row for row in table.select("tr") if row.closest("table") == table]
    return [[c for c in row.children if isinstance(c, Element) and c.tag in ("td", "th")] for row in found]


def cells(table: Element) -> list[Element]:
    return [cell for row in rows(table) for cell in row]


def is_header(cell: Element) -> bool:
    """The cell heads others, by its tag or by its role."""
    role = explicit_role(cell)
    return role in _HEADER_ROLES if role else cell.tag == "th"


def is_data_table(table: Element, page: Page) -> bool:
    """The table is one for readers: at least two rows and two columns, and not marked as mere layout."""
    if not is_exposed(table, page) or explicit_role(table) not in ("", "table", "grid", "treegrid"):
        return False
    filled = [row for row in rows(table) if row]
    return len(filled) > 1 and max(map(len, filled)) > 1
