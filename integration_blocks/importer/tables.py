"""Tables of facts, and those that only lay out a page."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from integration_blocks.importer.inline import folded, lines_of
from integration_blocks.importer.piece import Piece, Reader


def table(tag: Tag, base: str, read: Reader) -> Iterator[Piece]:
    """A table of facts stays one; a table that only lays out the page is read cell by cell."""
    rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
    cells = [list(row.find_all(["td", "th"], recursive=False)) for row in rows]
    cells = [row for row in cells if row]
    if any(map(_is_outside_cells, tag.find_all(string=True))):
        yield from read(tag, base)  # words outside the cells
        return
    even = len({len(row) for row in cells}) == 1 and not any(
        cell.get("colspan") or cell.get("rowspan") for row in cells for cell in row
    )
    simple = all(
        not cell.find(["table", "ul", "ol", "img", "h2", "h3", "p"]) for row in cells for cell in row
    )
    heads = bool(cells) and (all(cell.name == "th" for cell in cells[0]) or tag.find("thead") is not None)
    if even and simple and heads and len(cells) > 1 and len(cells[0]) > 1:
        caption = tag.find("caption")
        yield Piece(
            "table",
            facts={
                "caption": folded(caption.get_text(" ")) if isinstance(caption, Tag) else "",
                "rows": [[folded(cell.get_text(" ")) for cell in row] for row in cells],
                "rich": [
                    ["<br/>".join(line.html for line in lines_of(cell.children, base, 0)) for cell in row]
                    for row in cells
                ],
                "row_headers": all(row[0].name == "th" for row in cells[1:]),
                "places": [id(cell) for row in cells for cell in row],
            },
        )
        return
    for row in cells:
        for cell in row:
            yield from read(cell, base)
    if isinstance(caption := tag.find("caption"), Tag):
        yield from read(caption, base)


def _is_outside_cells(text: NavigableString) -> bool:
    around = text.find_parent(["td", "th", "caption", "table"])
    return bool(text.strip()) and around is not None and around.name == "table"
