"""How much room a text takes at least, without a browser: estimates that stay on the small side."""

from __future__ import annotations

import math

from a11y_check.page import Element, Node, Page, Text, outwards, parent
from a11y_check.semantics.concealment import is_concealed
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.styles import Styles, styles
from a11y_check.semantics.visibility import is_shown

#: The width of a narrow sign and the height of a low line, as shares of the font size.
_SIGN, _LINE = 0.4, 1.1
_SPACED_SIGN, _SPACED_LINE = _SIGN + 0.12 + 0.16 / 6, 1.5
_UNBROKEN = ("nowrap", "pre")


def height_at_least(element: Element, page: Page, screen: Screen, *, is_spaced: bool = False) -> float:
    """px that the texts inside the element take down the screen; what is placed freely is left out.

    A spaced text has what readers may set: lines 1.5 apart, letters by 0.12 and words by 0.16 of the font size.
    """
    found = styles(page, screen)
    width = room(element, found)
    height, run, line = 0.0, 0.0, 0.0
    for part, text in _texts(element, page, found):
        size = found.font_size(part)
        line = max(line, found.line_height(part) or size * _LINE, size * _SPACED_LINE if is_spaced else 0.0)
        if text == "\n":
            height += line * max(1, math.ceil(run / width))
            run = 0.0
        elif found.text(part, "white-space") in _UNBROKEN:
            run = max(run, 1.0)
        else:
            run += len(text) * (_SPACED_SIGN if is_spaced else _SIGN) * size
    return height + line * math.ceil(run / width)


def width_at_least(element: Element, page: Page, screen: Screen) -> float:
    """px that the longest line of an element takes whose lines are not broken."""
    found = styles(page, screen)
    if found.text(element, "white-space") == "pre":
        longest = max(map(len, element.text.splitlines()), default=0)
        return longest * _SIGN * found.font_size(element)
    pictures = (found.length(part, "width") or 0.0 for part in element.select("img, svg, video"))
    widest, line = 0.0, sum(pictures)
    for part, text in _texts(element, page, found):
        line = 0.0 if text == "\n" else line + len(text) * _SIGN * found.font_size(part)
        widest = max(widest, line)
    return max(widest, line)


def room(element: Element, found: Styles) -> float:
    """px across the screen that the element may have at most."""
    share = 1.0
    for around in outwards(element):
        sizes = [found.length(around, "width"), found.length(around, "max-width")]
        known = [size for size in sizes if size is not None and size > 0]
        if known:
            return max(min(known) * share, 1.0)
        percent = found.length(around, "width", percent=1.0)
        share *= percent if percent else 1.0
    return max(found.screen.width * share, 1.0)


def _texts(element: Element, page: Page, found: Styles) -> list[tuple[Element, str]]:
    """The texts inside the element with the elements that hold them; "\\n" where a line ends for certain."""
    parts: list[tuple[Element, str]] = []
    stack: list[tuple[Element, Node | None]] = [(element, child) for child in reversed(element.children)]
    while stack:
        part, child = stack.pop()
        if isinstance(child, Text):
            text = " ".join(child.data.split())
            if text and found.font_size(part):
                parts.append((part, text))
        elif child is None or (isinstance(child, Element) and child.tag == "br"):
            if child is not None or (parts and parts[-1][1] != "\n"):
                parts.append((part, "\n"))
        elif isinstance(child, Element) and _takes_room(child, page, found):
            ends: list[tuple[Element, Node | None]] = [(part, None)] if _stands_alone(child, found) else []
            stack += [*ends, *((child, inner) for inner in reversed(child.children)), *ends]
    return parts


def _takes_room(element: Element, page: Page, found: Styles) -> bool:
    return (
        is_shown(element, page)
        and not is_concealed(element, found)
        and found.text(element, "position") not in ("absolute", "fixed")
    )


def _stands_alone(element: Element, found: Styles) -> bool:
    """A block below the one before: not afloat, and not placed beside it by what is around."""
    around = parent(element)
    return (
        found.text(element, "display") in ("block", "list-item")
        and found.text(element, "float") == "none"
        and (around is None or found.text(around, "display") in ("block", "list-item"))
    )
