"""What a style sheet or a style attribute sets for an element itself."""

from __future__ import annotations

from a11y_check.page import Element, Page, parent
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.styles import styles


def declares(element: Element, page: Page, name: str) -> bool:
    """The property is set for the element itself, not just inherited."""
    cascade = styles(page).cascade
    return name in cascade.names and name in cascade.of(element).values


def own_value(element: Element, page: Page, name: str) -> str:
    """What is set for the element itself, computed; "" where nothing is."""
    return styles(page).text(element, name) if declares(element, page, name) else ""


def is_cut_or_scrolls(element: Element, page: Page, screen: Screen) -> bool:
    """The element, or a box around it, cuts or scrolls what is too wide, so that the page itself stays narrow."""
    found = styles(page, screen)
    around: Element | None = element
    while around is not None and around.tag not in ("body", "html"):
        if found.overflow(around)[0] != "visible":
            return True
        around = parent(around)
    return False
