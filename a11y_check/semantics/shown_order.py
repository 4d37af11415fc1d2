"""In which order parts that stand side by side are shown, as far as style sheets alone say so."""

from __future__ import annotations

import re
from itertools import combinations

from a11y_check.page import Element, Page
from a11y_check.semantics.styles import Styles
from a11y_check.semantics.text import shown_text

_MOST = 60
_LINE = 60  # characters, such as a topic or a date


def float_in_a_row(parts: list[Element], found: Styles) -> bool:
    """Three parts, one after another, float to the right: the first of them is the outermost."""
    sides = "".join("r" if found.text(part, "float") == "right" else "-" for part in parts)
    return "rrr" in sides


def order(element: Element, found: Styles) -> int:
    """Its place among the items of a flex box or grid."""
    text = found.text(element, "order")
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else 0


def placed_before(parts: list[Element], found: Styles) -> Element | None:
    """The first part that is placed above, or left in the line of, one that comes before it in the page."""
    placed = []
    for part in parts[:_MOST]:
        if found.text(part, "position") == "absolute":
            top, left = found.length(part, "top"), found.length(part, "left")
            if top is not None and left is not None:
                placed.append((part, top, left))
    for (_a, top, left), (later, higher, further) in combinations(placed, 2):
        if (left == further and higher < top) or (top == higher and further < left):
            return later
    return None


def leads_with_heading(parts: list[Element], page: Page) -> bool:
    """A heading and one short line, shown above it or below: who jumps to the heading hears both."""
    heading, line = parts[0], parts[-1]
    is_short = len(shown_text(line, page)) <= _LINE and line.select_one("a[href], button, input") is None
    return len(parts) == 2 and heading.matches("h1, h2, h3, h4, h5, h6") and is_short
