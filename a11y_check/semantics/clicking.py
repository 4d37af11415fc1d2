"""What people click: what looks so, whether it is there to be clicked, and whether the keyboard reaches it."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, outwards
from a11y_check.semantics.cascade import matching
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import Entry, StyleRule
from a11y_check.semantics.focus import is_disabled, is_focusable
from a11y_check.semantics.handlers import is_written
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import computed, styles
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_exposed, is_hidden

#: The pointer over links.
HANDS = ("pointer", "hand")
_TURNED_BUTTON = ":is(div, span, p, li, i, b, em, svg, img, a:not([href], [name]))"
#: Names of buttons, of crosses that close something, of bars that open a menu, and of what turns to another part.
_BUTTON_CLASSES = (
    ".btn, .button, .close, .close-btn, .close-button, .close-icon, .btn-close, .closebtn, [class$='__close'],"
    " .burger, .hamburger, .burger-menu, .hamburger-menu, .nav-toggle, .menu-toggle, .navbar-toggle,"
    " .navbar-toggler, .nav-btn, .menu-btn, .nav-button, .menu-button, .modal-close, .dropdown-toggle,"
    " .accordion-header, .accordion-toggle, .back-to-top, .scroll-to-top"
)
_BUTTON_ATTRIBUTES = ("data-dismiss", "data-bs-dismiss", "data-slide-to", "data-bs-slide-to", "data-tab")
CALLED_BUTTON = (
    f"{_TURNED_BUTTON}:is({_BUTTON_CLASSES}, {', '.join(f'[{name}]' for name in _BUTTON_ATTRIBUTES)})"
)
#: The font of the icons may be out of reach.
_ICON = ":is([class^='icon' i], [class*=' icon' i], [class*='fa-' i], [class*='bi-' i], [class*=glyphicon i])"
#: Points below a slider, one for each picture.
_DOT = ":is([class*=bullet i], [class*=dot i], [class*=indicator i], [class*=pager i])"
_HOVER = re.compile(r":hover(?![\w-])", re.IGNORECASE)
_PICTURES = ("img", "svg")
_FIELDS = "input:not([type=hidden i], [type=submit i]), textarea, select"
_CONTROLS = "a[href], button, input, label, select, summary, textarea, iframe, [tabindex], [contenteditable], [disabled]"


def is_there(element: Element, page: Page) -> bool:
    """People see or hear what they could click."""
    return is_exposed(element, page) and (element.tag in _PICTURES or has_content(element, page))


def may_be_there(element: Element, page: Page) -> bool:
    """Three bars, a box with the hand of a link; or words that are not shown yet."""
    if is_exposed(element, page):
        is_veil = computed(element, page, "position") == "fixed"
        looks_so = computed(element, page, "cursor") == "pointer" or element.matches(f"{_ICON}, {_DOT}")
        return not is_veil and (looks_so or element.select_one("*") is not None)
    if not is_hidden(element, page) or not is_written(element, "click") or not element.text.strip():
        return False
    others = element.closest(f"{_CONTROLS}, [aria-hidden=true i], template, noscript")
    return others is None and element.select_one(_CONTROLS) is None


def is_drawn(element: Element, page: Page) -> bool:
    """It has no text but something to be seen: a picture, an icon, bars, or what a style sheet puts there."""
    found = styles(page)
    return (
        element.tag in _PICTURES
        or element.matches(_ICON)
        or element.select_one("*") is not None
        or any(found.length(element, side) for side in ("width", "height"))
        or any("content" in found.pseudo(element, which) for which in ("before", "after"))
    )


def is_to_be_moved(element: Element, page: Page) -> bool:
    """It has content, or is drawn to be dragged or drawn upon, with nothing else to fill in there."""
    if has_content(element, page):
        return True
    around = element.closest("form, section, fieldset") or element
    return is_drawn(element, page) and not around.select(_FIELDS)


def is_reachable(element: Element, page: Page) -> bool:
    """Itself, by something around it, or by something inside; a switched-off control need not be."""
    if is_disabled(element) or element.attr("aria-disabled") == "true":
        return True
    return any(
        part.tag == "label" or is_focusable(part, page) for part in (*outwards(element), *element.select("*"))
    )


@once_per_page
def clickable(page: Page) -> list[Element]:
    """Elements that a style sheet gives the hand, at once or under the mouse, or whose class calls them buttons."""
    found = styles(page)
    groups = [
        group for declared, group in found.declaring("cursor") if found.text(declared, "cursor") in HANDS
    ]
    groups.append(page.select(f"{_TURNED_BUTTON}:is({_BUTTON_CLASSES})"))
    groups += [
        [element for element in page.by_attribute.get(name, ()) if element.matches(_TURNED_BUTTON)]
        for name in _BUTTON_ATTRIBUTES
    ]
    groups += [matching(selector, page) for selector in _hovered(sheets(page).entries)]
    return page.in_order({element for group in groups for element in group}, "body *") if any(groups) else []


def is_part_of_clickable(element: Element, page: Page) -> bool:
    """What is around it can be clicked as well."""
    return not _clickable(page).isdisjoint(element.ancestors)


@once_per_page
def _clickable(page: Page) -> frozenset[Element]:
    return frozenset(clickable(page))


@lru_cache(maxsize=64)
def _hovered(entries: tuple[Entry, ...]) -> tuple[Selector, ...]:
    """The selectors that show the hand under the mouse, as if it always were there."""
    return tuple(
        Selector(_HOVER.sub("", entry.selector.text), entry.selector.specificity)
        for entry in entries
        if isinstance(entry, StyleRule)
        and _HOVER.search(entry.selector.text)
        and entry.declarations.normal.get("cursor") in HANDS
    )
