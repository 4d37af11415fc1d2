"""The content of a page as pieces in reading order: headings, paragraphs, lists, tables, pictures, and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from a11y_check.contacts.plain_text import BULLET
from integration_blocks.importer.inline import Line, folded, lines_of, safe_address
from integration_blocks.importer.pictures import IMAGE, figure, picture
from integration_blocks.importer.piece import Piece
from integration_blocks.importer.tables import table

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address area article aside blockquote caption center dd details dialog div dl dt embed fieldset figcaption figure "
        "footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe img legend li main menu nav object video audio ol p "
        "picture pre section summary table tbody td tfoot th thead tr ul",
    )
)
_EMBEDDED = {"iframe", "object", "embed", "video", "audio"}


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
        pictures = [piece for image in tag.find_all("img") for piece in picture(image, base)]
        if lines:
            yield Piece("heading", lines, _HEADINGS[name])
        yield from pictures
    elif name == "area":
        link = safe_address(str(tag.get("href") or ""), base)
        text = folded(str(tag.get("alt") or "")) or link
        if link:
            yield Piece("paragraph", [Line(text, f'<a href="{escape(link)}">{escape(text)}</a>')])
    elif name == "a":
        yield from _linked(tag, base)
    elif name in ("ul", "ol", "menu"):
        yield from _list(tag, base)
    elif name == "dl":
        yield from _definitions(tag, base)
    elif name == "table":
        yield from table(tag, base, _read)
    elif name in ("img", "picture", "figure"):
        yield from figure(tag, base, _read)
    elif name == "blockquote":
        yield _quote(tag, base)
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


def _quote(tag: Tag, base: str) -> Piece:
    """A quotation; its source is what it holds as such."""
    facts = {"address": safe_address(str(tag.get("cite") or ""), base)}
    sources = [found for found in tag.find_all(["footer", "cite"]) if not found.find_parent("footer")]
    if len(sources) == 1 and sources[0].find("a") is None:
        facts["source"] = folded(sources[0].extract().get_text(" "))
    return Piece("quote", inner=list(_read(tag, base)), facts=facts)


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
    if address and not words and not (pieces and IMAGE.search(urlsplit(address).path)):
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
