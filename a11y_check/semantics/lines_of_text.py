"""What runs on in the same lines as a link: of a block that holds other blocks, the text between two of them."""

from __future__ import annotations

from collections.abc import Iterable

from a11y_check.page import Element, Node, Page, Text, parent
from a11y_check.semantics.styles import computed
from a11y_check.semantics.text import is_text_block, shown_text
from a11y_check.semantics.visibility import is_shown

_BLOCKS = ("block", "flow-root", "list-item", "table-cell")
_INLINE = ("inline", "inline-block", "inline-flex", "inline-grid", "contents")


def is_block(element: Element, page: Page) -> bool:
    """Its text has lines of its own."""
    return computed(element, page, "display") in _BLOCKS


def passage(link: Element, block: Element, page: Page) -> tuple[str, list[Element]]:
    """The text in whose lines the link stands, and the links in it."""
    if is_text_block(block, page):
        return shown_text(block, page), block.select("a[href]")
    own = link
    while (around := parent(own)) is not None and around != block:
        own = around
    before, after = _until_a_block(own.previous_siblings, page), _until_a_block(own.next_siblings, page)
    nodes = [*reversed(before), own, *after]
    links = [one for node in nodes if isinstance(node, Element) for one in _links(node)]
    return " ".join("".join(_text(node, page) for node in nodes).split()), links


def _until_a_block(nodes: Iterable[Node], page: Page) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        if isinstance(node, Element) and is_shown(node, page):
            if node.tag in ("br", "hr") or computed(node, page, "display") not in _INLINE:
                break
            found.append(node)
        elif isinstance(node, Text):
            found.append(node)
    return found


def _text(node: Node, page: Page) -> str:
    return (
        node.data if isinstance(node, Text) else shown_text(node, page) if isinstance(node, Element) else ""
    )


def _links(element: Element) -> list[Element]:
    return [element] if element.matches("a[href]") else element.select("a[href]")
