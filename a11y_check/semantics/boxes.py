"""Boxes that look like the rows and cells of a table: by style sheets, or by the names of their classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import shown_text

_LONGEST = 60  # characters of a cell; what is longer is a column of the page
_FEWEST = 2  # rows, and cells in each
_PAIR = 2  # cells of a list item that are said one after the other, such as a task and its state
_ROW = "[class*=row i], [class*=zeile i]"
_CELL = ":is(div, span, li, p):is([class*=cell i], [class*=zelle i])"
_MORE = "a > img, button, input, select, textarea, h1, h2, h3, h4, h5, h6, table, ul"
#: Boxes beside each other are often columns of the page: a table they are where they are many, alike and hold numbers.
_FEWEST_BESIDE, _LONGEST_BESIDE = 3, 40
_NUMBER = re.compile(r"\d")


def tables_of_boxes(page: Page) -> list[Element]:
    """What has at least two rows of two short cells, or three of three that stand beside each other, with numbers."""
    tables: dict[Element, int] = {}
    for row, cells in _rows(page).items():
        is_pair = row.tag == "li" and len(cells) == _PAIR
        if (
            len(cells) >= _FEWEST
            and not is_pair
            and _is_row(row, cells, page)
            and (table := parent(row)) is not None
        ):
            tables[table] = tables.get(table, 0) + 1
    found = [table for table, count in tables.items() if count >= _FEWEST]
    return page.in_order([*found, *_beside(page)])


def _rows(page: Page) -> dict[Element, list[Element]]:
    found = styles(page)
    cells = page.select(f":is({_ROW}) > {_CELL}")
    for declared, elements in found.declaring("display"):
        cells += elements if found.text(declared, "display") == "table-cell" else ()
    rows: dict[Element, list[Element]] = {}
    for cell in dict.fromkeys(cells):
        if not cell.matches("td, th") and (row := parent(cell)) is not None:
            rows.setdefault(row, []).append(cell)
    return rows


def _is_row(row: Element, cells: list[Element], page: Page) -> bool:
    return all(0 < len(shown_text(cell, page)) <= _LONGEST for cell in cells) and not row.select_one(_MORE)


def _beside(page: Page) -> Iterator[Element]:
    """What holds three or more rows of as many boxes, which flex or grid puts beside each other."""
    found = styles(page)
    tables: dict[Element, list[list[str]]] = {}
    for declared, elements in found.declaring("display"):
        if found.text(declared, "display") not in ("flex", "grid") or len(elements) < _FEWEST_BESIDE:
            continue
        for row in elements:
            cells = [cell for cell in row.children if isinstance(cell, Element)]
            is_line = len(cells) >= _FEWEST_BESIDE and all(cell.matches("div, span, p") for cell in cells)
            around = parent(row)
            if is_line and around is not None and _is_row(row, cells, page):
                tables.setdefault(around, []).append([shown_text(cell, page) for cell in cells])
    for table, rows in tables.items():
        body = [text for texts in rows[1:] for text in texts[1:]]
        is_even = len({len(texts) for texts in rows}) == 1
        is_short = all(len(text) <= _LONGEST_BESIDE for text in body)
        if (
            len(rows) >= _FEWEST_BESIDE
            and is_even
            and is_short
            and sum(map(_has_number, body)) * 2 > len(body)
        ):
            yield table


def _has_number(text: str) -> bool:
    return _NUMBER.search(text) is not None
