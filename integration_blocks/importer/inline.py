"""Words within a paragraph, as the rich text of the editor: bold, italic, links; nothing else gets through."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from bs4 import Tag
from bs4.element import NavigableString, PageElement

_BOLD = {"b", "strong"}
_ITALIC = {"i", "em", "cite", "dfn", "var"}
_SAFE = {"http", "https", "mailto", "tel"}
#: An address that is printed but not linked.
_BARE = re.compile(
    r"(?<![\w@/.])(?:https?://|www\.)[\w.-]+\.[a-z]{2,}(?:/[^\s<>\"]*)?(?<![.,;:!?)])", re.IGNORECASE
)


class Line(NamedTuple):
    """A line as plain text and as rich text; `block` is the id of the element that it stands in."""

    text: str
    html: str
    block: int = 0


def lines_of(nodes: Iterable[PageElement], base: str, block: int) -> list[Line]:
    """The filled lines of a paragraph; lines end at `br`."""
    collected: list[list[tuple[str, str]]] = [[]]
    for node in nodes:
        _collect(node, base, collected)
    lines = []
    for pieces in collected:
        text = folded("".join(text for text, _ in pieces))
        if text:
            lines.append(Line(text, folded("".join(html for _, html in pieces)), block))
    return lines


def folded(text: str) -> str:
    """The text with runs of white space as one space."""
    return " ".join(text.split())


def safe_address(href: str, base: str) -> str:
    """Where a link leads, in full; "" for what must not be kept, such as javascript:."""
    if not href.strip():
        return ""
    try:
        address = urljoin(base, href.strip()) if base else href.strip()
        scheme = urlsplit(address).scheme.lower()
    except ValueError:
        return ""
    return address if scheme in _SAFE else ""


def _collect(node: PageElement, base: str, lines: list[list[tuple[str, str]]]) -> None:
    if isinstance(node, NavigableString):
        html = escape(str(node), quote=False)
        linked = node.find_parent("a") is not None
        lines[-1].append((str(node), html if linked else _BARE.sub(_as_link, html)))
        return
    if not isinstance(node, Tag):
        return
    if node.name == "br":
        lines.append([])
        return
    start, end = _marks(node, base)
    first = len(lines) - 1, len(lines[-1])
    for child in node.children:
        _collect(child, base, lines)
    if not start:
        return
    # What is marked over several lines is marked in each of them.
    for number in range(first[0], len(lines)):
        begin = first[1] if number == first[0] else 0
        if any(text.strip() for text, _ in lines[number][begin:]):
            lines[number].insert(begin, ("", start))
            lines[number].append(("", end))


def _as_link(printed: re.Match[str]) -> str:
    address = printed.group() if "://" in printed.group() else f"https://{printed.group()}"
    return f'<a href="{address}">{printed.group()}</a>'


def _marks(node: Tag, base: str) -> tuple[str, str]:
    if node.name in _BOLD:
        return "<b>", "</b>"
    if node.name in _ITALIC:
        return "<i>", "</i>"
    address = safe_address(str(node.get("href") or ""), base) if node.name == "a" else ""
    return (f'<a href="{escape(address)}">', "</a>") if address else ("", "")
