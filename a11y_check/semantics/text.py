"""Text as readers meet it: in blocks, and in lines inside a block."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import filterfalse

from a11y_check.conditions import AllBut
from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Node, Page, Text, parent
from a11y_check.semantics.visibility import hidden_elements, is_shown
from a11y_check.standards.html import EMBEDDED, FILMS_AND_FRAMES, INLINE

#: White space that HTML folds, no-break spaces not among it; single spaces stay as they are.
_FOLDED = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")

_CODE = "code, kbd, samp"
_VERBATIM = "pre, pre *, textarea, textarea *, code, code *, kbd, kbd *, samp, samp *"
_IN_LINE = INLINE | {"br"}
_FILMS_AND_FRAMES = ", ".join(sorted(FILMS_AND_FRAMES))


@once_per_page
def text_blocks(page: Page) -> list[Element]:
    """The shown elements that hold lines of text and no other block, in document order."""
    drawn = page.drawn
    elements = filterfalse(drawn.__contains__, page.select("body, body *"))
    blocks = [element for element in elements if element.tag not in _IN_LINE]
    verbatim = frozenset(page.select(_VERBATIM))
    outer: set[Node] = set()
    for block in blocks:
        parent = block.parent
        while parent is not None and parent not in outer:
            outer.add(parent)
            parent = parent.parent
    left_out = verbatim.union(page.select(_FILMS_AND_FRAMES))
    inner = [block for block in blocks if block not in outer and block not in left_out and block.children]
    return is_shown.among(inner, page)


@once_per_page
def block_texts(page: Page) -> dict[Element, str]:
    """The shown text of each text block that is not empty, in document order."""
    broken = broken_texts(page)
    return {
        block: text
        for block in text_blocks(page)
        if (text := shown_text(block, page) if block in broken else " ".join(block.text.split()))
    }


@once_per_page
def blocks_with_text(page: Page) -> list[Element]:
    """The text blocks that are not empty, in document order."""
    return list(block_texts(page))


@cache
def blocks_tagged(*tags: str) -> Callable[[Page], list[Element]]:
    """For a rule's `applies_to`: the text blocks with one of the tags."""

    wanted = frozenset(tags)

    def blocks(page: Page) -> list[Element]:
        return [block for block in text_blocks(page) if block.tag in wanted]

    blocks.__doc__ = f"The text blocks among {', '.join(tags)}."
    return blocks


@once_per_page
def own_texts(page: Page) -> dict[Element, str]:
    """The text that is directly in an element, a space between its parts; elements with nothing but spaces are missing."""
    found: dict[Element, str] = {}
    in_parts: dict[Element, list[str]] = {}  # few elements have several
    for node in page.document.descendants:
        if not isinstance(node, Text) or (text := node.data).isspace():
            continue
        around = node.parent
        if not isinstance(around, Element) and (around := parent(node)) is None:
            continue
        if around not in found:
            found[around] = text
        elif around in in_parts:
            in_parts[around].append(text)
        else:
            in_parts[around] = [found[around], text]
    found |= {element: " ".join(texts) for element, texts in in_parts.items()}
    for element in page.select(_FILMS_AND_FRAMES):
        found.pop(element, None)
    return found


@once_per_element
def lines(element: Element, page: Page) -> list[str]:
    """The lines of a block as `br` breaks it; white space folded, no-break spaces kept, empty lines too."""
    if element not in broken_texts(page):
        text = element.text.replace("\n", " ")
        return [(_FOLDED.sub(" ", text) if _has_folds(text) else text).strip(" ")]
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
    if element in broken_texts(page):
        return " ".join(" ".join(lines(element, page)).split())
    return _folded(element)


@once_per_element
def prose(element: Element, page: Page) -> str:
    """The shown text without code, keys and output of programs: they are quoted, not said."""
    quoted = {part for code in element.select(_CODE) for part in (code, *code.select("*"))}
    if not quoted:
        return shown_text(element, page)
    parts: list[str] = []
    for node in element.descendants:
        around = parent(node)
        if isinstance(node, Text) and around is not None and around not in quoted and is_shown(around, page):
            parts.append(node.data)
        elif node in quoted or (isinstance(node, Element) and node.tag == "br"):
            parts.append(" ")
    return " ".join("".join(parts).split())


def _folded(element: Element) -> str:
    return " ".join(element.text.split())


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
def broken_texts(page: Page) -> frozenset[Element]:
    """Elements with a line break or something hidden inside: their text is not simply what they hold."""
    found: set[Element] = set()
    for element in (*page.select("br"), *hidden_elements(page)):
        around = parent(element)
        while around is not None and around not in found:
            found.add(around)
            around = parent(around)
    return frozenset(found)


@once_per_page
def _empty_blocks(page: Page) -> frozenset[Element]:
    return frozenset(text_blocks(page)).difference(block_texts(page))


#: The text block is not empty.
is_filled = AllBut(_empty_blocks)


@once_per_page
def _block_set(page: Page) -> frozenset[Element]:
    return frozenset(text_blocks(page))


def _has_folds(text: str) -> bool:
    return "  " in text or "\t" in text or "\r" in text or "\f" in text
