"""What style sheets show only while the mouse is over something."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, outwards, parent
from a11y_check.semantics.cascade import matching
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import Entry, StyleRule
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible

_HOVER = re.compile(r":hover(?![\w-])", re.IGNORECASE)
#: By the keyboard, or by a finger: a control that opens what is hidden.
_OTHERWISE = re.compile(r":(?:focus(?:-visible|-within)?|checked|target|active)(?![\w-])", re.IGNORECASE)
_SHOWING = ("display", "visibility", "opacity", "clip", "clip-path", "max-height", "height", "left", "top")
_HIDING = frozenset(("none", "hidden", "collapse", "0"))


@once_per_page
def shown_on_hover_only(page: Page) -> frozenset[Element]:
    """Hidden elements that a selector with :hover shows, and none with :focus or the like."""
    hovered = _shown_by(page, _HOVER)
    if not hovered:
        return frozenset()
    reached = _shown_by(page, _OTHERWISE)
    hidden = {element for element in hovered if _is_hidden_itself(element, page)}
    return frozenset(element for element in hidden if reached.isdisjoint(outwards(element)))


def _is_hidden_itself(element: Element, page: Page) -> bool:
    """The mouse over it shows nothing where something around it is hidden as well."""
    around = parent(element)
    return not is_visible(element, page) and (around is None or is_visible(around, page))


def out_of_reach(page: Page) -> frozenset[Element]:
    """What appears under the mouse and lets the mouse through: it is gone as soon as the mouse goes there."""
    found = styles(page)
    passing = {
        e
        for declared, es in found.declaring("pointer-events")
        for e in es
        if found.text(declared, "pointer-events") == "none"
    }
    if not passing:
        return frozenset()
    return frozenset(e for e in _shown_by(page, _HOVER) if e in passing and not is_visible(e, page))


def _shown_by(page: Page, state: re.Pattern[str]) -> set[Element]:
    selectors = _showing(sheets(page).entries, state)
    return {element for selector in selectors for element in matching(selector, page)}


@lru_cache(maxsize=64)
def _showing(entries: tuple[Entry, ...], state: re.Pattern[str]) -> tuple[Selector, ...]:
    """The selectors that show something in that state, as if it always were."""
    found: list[Selector] = []
    for entry in entries:
        if not isinstance(entry, StyleRule) or entry.selector.pseudo or not state.search(entry.selector.text):
            continue
        declared = {**entry.declarations.normal, **entry.declarations.important}
        if any(declared.get(name, "none") not in _HIDING for name in _SHOWING):
            found.append(replace(entry.selector, text=state.sub(":is(*)", entry.selector.text)))
    return tuple(found)
