"""Who gets an element: everyone, or only those who see, or nobody.

Mark-up and inline styles are looked at; style sheets are not.
"""

from __future__ import annotations

import re

from a11y_check.page import Element, Page, is_html, once_per_page, parent
from a11y_check.standards.html import NEVER_RENDERED

_DISPLAY = re.compile(r"(?:^|;)\s*display\s*:\s*([a-z-]+)", re.IGNORECASE)
_VISIBILITY = re.compile(r"(?:^|;)\s*visibility\s*:\s*([a-z-]+)", re.IGNORECASE)


def is_hidden(element: Element, page: Page) -> bool:
    """Nobody gets the element: it is not displayed, or invisible."""
    return element in _hidden(page)


def is_shown(element: Element, page: Page) -> bool:
    """Those who see get the element."""
    return element not in _hidden(page)


def is_exposed(element: Element, page: Page) -> bool:
    """Assistive technology gets the element: it is shown, and neither `aria-hidden` nor inert."""
    return element not in _hidden(page) and element not in _withheld(page)


@once_per_page
def _hidden(page: Page) -> frozenset[Element]:
    hidden: set[Element] = set()
    undisplayed: set[Element] = set()
    for element in page.select("*"):  # parents come before their children
        around = parent(element)
        if around in undisplayed or not _is_displayed(element):
            undisplayed.add(element)
            hidden.add(element)
            continue
        visibility = _declared(_VISIBILITY, element)
        if visibility in ("hidden", "collapse") or (around in hidden and visibility != "visible"):
            hidden.add(element)
    return frozenset(hidden)


@once_per_page
def _withheld(page: Page) -> frozenset[Element]:
    return frozenset(page.select("[inert], [inert] *, [aria-hidden=true i], [aria-hidden=true i] *"))


def _is_displayed(element: Element) -> bool:
    if is_html(element) and (element.tag in NEVER_RENDERED or _is_closed(element)):
        return False
    display = _declared(_DISPLAY, element)
    return display != "none" and (element.attr("hidden") is None or bool(display))


def _is_closed(element: Element) -> bool:
    """A dialog that is not open, a hidden field, or what folded details hold back."""
    if element.tag == "dialog":
        return element.attr("open") is None
    if element.tag == "input":
        return (element.attr("type") or "").strip().lower() == "hidden"
    details = parent(element)
    return (
        details is not None
        and details.tag == "details"
        and details.attr("open") is None
        and element != details.select_one("summary")
    )


def _declared(pattern: re.Pattern[str], element: Element) -> str:
    found = pattern.findall(element.attr("style") or "")
    return found[-1].lower() if found else ""
