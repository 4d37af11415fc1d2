"""Who gets an element: everyone, only those who see, or nobody."""

from __future__ import annotations

from a11y_check.page import Element, Page, is_html, once_per_page, parent
from a11y_check.semantics.concealment import is_concealed
from a11y_check.semantics.styles import styles
from a11y_check.standards.html import NEVER_RENDERED


def is_hidden(element: Element, page: Page) -> bool:
    """Nobody gets the element: it is not displayed, or invisible."""
    return element in _hidden(page)


def is_shown(element: Element, page: Page) -> bool:
    """The element is rendered, be it out of sight."""
    return element not in _hidden(page)


def is_visible(element: Element, page: Page) -> bool:
    """Those who see get the element: it is rendered, and neither transparent, clipped away nor off the screen."""
    return element not in _unseen(page)


def is_exposed(element: Element, page: Page) -> bool:
    """Assistive technology gets the element: it is rendered, and neither `aria-hidden` nor inert."""
    return element not in _unheard(page)


@once_per_page
def _hidden(page: Page) -> frozenset[Element]:
    hidden: set[Element] = set()
    undisplayed: set[Element] = set()
    found = styles(page)
    for element in page.select("*"):  # parents come before their children
        around = parent(element)
        declared = found.cascade.of(element)
        if (
            around in undisplayed
            or not _is_rendered(element)
            or ("display" in declared and found.text(element, "display") == "none")
        ):
            undisplayed.add(element)
            hidden.add(element)
        elif "visibility" in declared:
            if found.text(element, "visibility") in ("hidden", "collapse"):
                hidden.add(element)
        elif around in hidden:
            hidden.add(element)
        if "content-visibility" in declared and found.text(element, "content-visibility") == "hidden":
            undisplayed.update(child for child in element.children if isinstance(child, Element))
    return frozenset(hidden | undisplayed)


@once_per_page
def _concealed(page: Page) -> frozenset[Element]:
    concealed: set[Element] = set()
    found = styles(page)
    for element in page.select("*"):
        if parent(element) in concealed or is_concealed(element, found):
            concealed.add(element)
    return frozenset(concealed)


@once_per_page
def _unseen(page: Page) -> frozenset[Element]:
    return _hidden(page) | _concealed(page)


@once_per_page
def _unheard(page: Page) -> frozenset[Element]:
    withheld = page.select("[inert], [inert] *, [aria-hidden=true i], [aria-hidden=true i] *")
    return _hidden(page).union(withheld)


def _is_rendered(element: Element) -> bool:
    """False for elements that no style brings to the screen: a closed dialog, what folded details hold back."""
    if not is_html(element):
        return True
    if element.tag in NEVER_RENDERED:
        return False
    if element.tag == "dialog":
        return element.attr("open") is not None
    details = parent(element)
    return (
        details is None
        or details.tag != "details"
        or details.attr("open") is not None
        or element == details.select_one("summary")
    )
