"""Text as readers meet it: in blocks, and in lines inside a block."""

from __future__ import annotations

import re

from a11y_check.page import Element, Node, Page, Text, is_html, once_per_element, once_per_page
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.html import EMBEDDED, INLINE

#: White space that HTML folds, no-break spaces not among it; single spaces stay as they are.
_FOLDED = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")

_VERBATIM = "pre, textarea, code, kbd, samp"
_IN_LINE = INLINE | {"br"}


@once_per_page
def text_blocks(page: Page) -> list[Element]:
    """The shown elements that hold lines of text and no other block, in document order."""
    blocks = [e for e in page.select("body, body *") if is_html(e) and e.tag not in _IN_LINE]
    outer: set[Node] = set()
    for block in blocks:
        parent = block.parent
        while parent is not None and parent not in outer:
            outer.add(parent)
            parent = parent.parent
    return [
        block
        for block in blocks
        if block not in outer
        and block.children
        and is_shown(block, page)
        and block.closest(_VERBATIM) is None
    ]


@once_per_element
def lines(element: Element, page: Page) -> list[str]:
    """The lines of a block as `br` breaks it; white space folded, no-break spaces kept, empty lines too."""
    parts: list[str] = []
    stack = list(reversed(element.children))
    while stack:
        node = stack.pop()
        if isinstance(node, Text):
            parts.append(node.data.replace("\n", " "))
        elif isinstance(node, Element) and node.tag == "br":
            parts.append("\n")
        elif isinstance(node, Element) and is_shown(node, page):
            stack += reversed(node.children)
    return [_FOLDED.sub(" ", line).strip(" ") for line in "".join(parts).split("\n")]


@once_per_element
def shown_text(element: Element, page: Page) -> str:
    """The shown text of the element with all white space folded."""
    return " ".join(" ".join(lines(element, page)).split())


def has_content(element: Element, page: Page) -> bool:
    """Something shown is in the element: a character that is no space, a picture, or a control."""
    if shown_text(element, page):
        return True
    return any(is_shown(part, page) for part in element.select(EMBEDDED))


def is_text_block(element: Element, page: Page) -> bool:
    """The element is one of the page's text blocks."""
    return element in _block_set(page)


def excerpt(text: str, length: int = 60) -> str:
    """The beginning of a text, for a message."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


@once_per_page
def _block_set(page: Page) -> frozenset[Element]:
    return frozenset(text_blocks(page))
