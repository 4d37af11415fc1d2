"""Boxes that cut off what does not fit into them."""

from __future__ import annotations

from a11y_check.page import Element, Page
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.styles import Styles, styles
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_visible

CUTTING = ("hidden", "clip")
_SCROLLING = ("auto", "scroll")
#: One pixel is what is left of a text that is for screen readers alone.
_NOTHING = 1


def cuts_text(element: Element, page: Page, screen: Screen) -> bool:
    """The element cuts its text at its edges, without an ellipsis of lines or a box inside that scrolls."""
    found = styles(page, screen)
    declared = found.declared(element)
    if ("overflow-x" not in declared and "overflow-y" not in declared) or element.tag in ("input", "select"):
        return False
    size = least_length(element, found, "height", "max-height", "width", "max-width")
    return (
        not set(CUTTING).isdisjoint(found.overflow(element))
        and (size is None or size > _NOTHING)
        and found.text(element, "-webkit-line-clamp") == "none"
        and is_visible(element, page)
        and bool(shown_text(element, page))
        and not any(way in _SCROLLING for part in element.select("*") for way in found.overflow(part))
    )


def least_length(element: Element, found: Styles, *names: str) -> float | None:
    """The smallest of these properties in px; None where none of them is a length."""
    sizes = (found.length(element, name) for name in names)
    return min((size for size in sizes if size is not None), default=None)
