"""The content of a page as pieces in reading order: headings, paragraphs, lists, tables, pictures, and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Any

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from a11y_check.contacts.plain_text import BULLET
from integration_blocks.importer.inline import Line, folded, lines_of, safe_address

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote caption center dd details dialog div dl dt embed fieldset figcaption figure "
        "footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe img legend li main menu nav object video audio ol p "
        "picture pre section summary table tbody td tfoot th thead tr ul",
    )
)
_EMBEDDED = {"iframe", "object", "embed", "video", "audio"}
_LARGEST_PIXEL = 3  # pictures of this size count visitors


@dataclass
class Piece:
    """`kind` is heading, paragraph, list, table, picture, quote, details or embedded.

    `lines` are those of a paragraph or the items of a list; `inner` is what a quote or an accordion holds.
    """

    kind: str
    lines: list[Line] = field(default_factory=list)
    level: int = 0
    ordered: bool = False
    inner: list[Piece] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def pieces_of(main: Tag, base: str) -> list[Piece]:
    return list(_read(main, base))


def _read(element: Tag, base: str) -> Iterator[Piece]:
    """Runs of inline content are paragraphs, wherever they stand."""
    run: list[PageElement] = []
    for child in [*element.children, None]:
        if isinstance(child, NavigableString) or (isinstance(child, Tag) and not _holds_blocks(child)):
            run.append(child)
            continue
        yield from _paragraphs(run, element, base)
        run = []
        if isinstance(child, Tag):
            yield from _block(child, base)


def _holds_blocks(tag: Tag) -> bool:
    return tag.name in _BLOCKS or tag.find(lambda inner: inner.name in _BLOCKS) is not None


def _paragraphs(run: list[PageElement], element: Tag, base: str) -> Iterator[Piece]:
    """A run of text; lines that begin with a typed dot or dash are the items of a list."""
    lines = lines_of(run, base, _place(element))
    start = 0
    while start < len(lines):
        typed = _is_typed(lines[start])
        end = start
        while end < len(lines) and _is_typed(lines[end]) == typed:
            end += 1
        part = lines[start:end]
        if typed and (len(part) > 1 or len(lines) == 1):
            items = [
                line._replace(
                    text=BULLET.sub("", line.text, count=1), html=BULLET.sub("", line.html, count=1)
                )
                for line in part
            ]
            yield Piece("list", items)
        else:
            yield Piece("paragraph", part)
        start = end


def _is_typed(line: Line) -> bool:
    return BULLET.match(line.text) is not None


def _place(element: Tag) -> int:
    """The id of the nearest element around a text that begins a new line."""
    while element.name not in _BLOCKS and element.parent is not None:
        element = element.parent
    return id(element)


def _block(tag: Tag, base: str) -> Iterator[Piece]:
    name = tag.name
    if name in _HEADINGS:
        lines = lines_of(tag.children, base, id(tag))
        pictures = [piece for image in tag.find_all("img") for piece in _picture(image, base)]
        if lines:
            yield Piece("heading", lines, _HEADINGS[name])
        yield from pictures
    elif name == "a":
        yield from _linked(tag, base)
    elif name in ("ul", "ol", "menu"):
        yield from _list(tag, base)
    elif name == "dl":
        yield from _definitions(tag, base)
    elif name == "table":
        yield from _table(tag, base)
    elif name in ("img", "picture", "figure"):
        yield from _figure(tag, base)
    elif name == "blockquote":
        yield Piece("quote", inner=list(_read(tag, base)))
    elif name == "details":
        summary = tag.find("summary")
        title = folded(summary.get_text(" ")) if isinstance(summary, Tag) else ""
        if isinstance(summary, Tag):
            summary.extract()
        yield Piece("details", [Line(title, title)], inner=list(_read(tag, base)))
    elif name in _EMBEDDED:
        address = safe_address(str(tag.get("src") or tag.get("data") or ""), base)
        yield Piece("embedded", facts={"address": address, "title": folded(str(tag.get("title") or ""))})
        yield from _read(tag, base)
    else:
        yield from _read(tag, base)


def _linked(tag: Tag, base: str) -> Iterator[Piece]:
    """A link around a picture or a whole card: its words are the link, else the picture's alternative is."""
    address = safe_address(str(tag.get("href") or ""), base)
    pieces = list(_read(tag, base))
    words = [piece for piece in pieces if piece.lines]
    for piece in words if address else []:
        piece.lines = [
            line._replace(html=f'<a href="{escape(address)}">{line.html}</a>') for line in piece.lines
        ]
    yield from pieces
    alt = next((piece.facts["alt"] for piece in pieces if piece.kind == "picture"), "")
    if address and not words:
        text = alt or address
        yield Piece("paragraph", [Line(text, f'<a href="{escape(address)}">{escape(text)}</a>')])


def _list(tag: Tag, base: str) -> Iterator[Piece]:
    """A list of lines stays a list; one whose items hold more than text is read item by item."""
    items = [child for child in tag.children if isinstance(child, Tag)]
    if any(isinstance(child, NavigableString) and child.strip() for child in tag.children):
        yield from _read(tag, base)  # words between the items: no list that anybody meant
        return
    lines: list[Line] = []
    for item in items:
        parts = list(_read(item, base))
        flat = [line for part in parts for line in part.lines]
        if any(part.kind not in ("paragraph", "list") for part in parts) or (
            len(flat) > 1 and _is_card(parts)
        ):
            yield from _items(lines, tag)
            lines = []
            yield from parts
        elif flat:
            lines.append(
                Line(
                    " ".join(line.text for line in flat),
                    "<br/>".join(line.html for line in flat),
                    flat[0].block,
                )
            )
    yield from _items(lines, tag)


def _is_card(parts: list[Piece]) -> bool:
    """An item of several short lines: an address, not a sentence."""
    return len(parts[0].lines) > 2


def _items(lines: list[Line], tag: Tag) -> Iterator[Piece]:
    if lines:
        yield Piece("list", lines, ordered=tag.name == "ol")


def _definitions(tag: Tag, base: str) -> Iterator[Piece]:
    for child in tag.find_all(["dt", "dd"]):
        for piece in _read(child, base):
            if child.name == "dt" and piece.kind == "paragraph":
                piece.lines = [line._replace(html=f"<b>{line.html}</b>") for line in piece.lines]
            yield piece


def _table(tag: Tag, base: str) -> Iterator[Piece]:
    """A table of facts stays one; a table that only lays out the page is read cell by cell."""
    rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
    cells = [list(row.find_all(["td", "th"], recursive=False)) for row in rows]
    cells = [row for row in cells if row]
    if any(map(_is_outside_cells, tag.find_all(string=True))):
        yield from _read(tag, base)  # words outside the cells
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
            yield from _read(cell, base)
    if isinstance(caption := tag.find("caption"), Tag):
        yield from _read(caption, base)


def _is_outside_cells(text: NavigableString) -> bool:
    around = text.find_parent(["td", "th", "caption", "table"])
    return bool(text.strip()) and around is not None and around.name == "table"


def _figure(tag: Tag, base: str) -> Iterator[Piece]:
    image = tag if tag.name == "img" else tag.find("img")
    caption = tag.find("figcaption")
    found = list(_picture(image, base)) if isinstance(image, Tag) else []
    for piece in found:
        piece.facts["caption"] = folded(caption.get_text(" ")) if isinstance(caption, Tag) else ""
        yield piece
    if not found:
        for child in tag.find_all(True, recursive=False):
            yield from _block(child, base) if child.name in _BLOCKS else _read(child, base)


def _picture(image: Tag, base: str) -> Iterator[Piece]:
    source = str(image.get("src") or image.get("data-src") or "")
    sizes = [str(image.get(side) or "") for side in ("width", "height")]
    counts = any(size.isdigit() and int(size) <= _LARGEST_PIXEL for size in sizes)
    if not source or counts or source.startswith("data:"):
        return
    alt = image.get("alt")
    yield Piece(
        "picture",
        facts={
            "source": source,
            "address": safe_address(source, base) or source,
            "alt": folded(str(alt or "")),
            "decorative": alt == "",
        },
    )
