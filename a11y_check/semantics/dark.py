"""How texts look where people prefer dark pages, as far as the colours of style sheets tell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from a11y_check.page import Element, Page, parent
from a11y_check.semantics.css.colours import WHITE, Colour, contrast
from a11y_check.semantics.css.media import DARK
from a11y_check.semantics.css.sheet import Entry, StyleRule
from a11y_check.semantics.legibility import texts
from a11y_check.semantics.open_colours import knows_dark
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import Styles, styles

#: What makes of a colour another.
_MORE = {"background-image": "none", "filter": "none", "mix-blend-mode": "normal", "opacity": "1"}
_PLACED = ("absolute", "fixed", "sticky")


class Dark(NamedTuple):
    """A text in the dark: its contrast, its colour and the one behind it."""

    element: Element
    ratio: float
    text: Colour
    below: Colour


def dark_looks(page: Page) -> Iterator[Dark]:
    """The looks of texts that have other colours then, or others behind them: one of those that look alike."""
    complete, entries = sheets(page).are_complete, sheets(page).entries
    if not complete or not _ask_for_scheme(entries):
        return
    usual, dark = styles(page), styles(page, DARK)
    known = set[tuple[Colour, Colour, str]]()
    for element in texts(page):
        text, below = dark.colour(element, "color"), _below(element, dark, page)
        if text is None or below is None or (text, below, element.tag) in known:
            continue
        known.add((text, below, element.tag))
        is_other = text != usual.colour(element, "color") or below != _below(element, usual, page)
        if is_other and not _is_browsers(element, dark, page):
            over = text.over(below)
            yield Dark(element, contrast(over, below), over, below)


@lru_cache(maxsize=64)
def _ask_for_scheme(entries: tuple[Entry, ...]) -> bool:
    return any(
        isinstance(entry, StyleRule) and any("prefers-color-scheme" in query for query in entry.context.media)
        for entry in entries
    )


def _is_browsers(element: Element, found: Styles, page: Page) -> bool:
    """The browser chooses the colour of the text, and turns it light by itself."""
    return knows_dark(page) and found.text(element, "color").endswith("text")


def _below(element: Element, found: Styles, page: Page) -> Colour | None:
    """The colour behind the element's text; None where it is more than a colour."""
    layers: list[Colour] = []
    around: Element | None = element
    while around is not None and not (layers and layers[-1].alpha == 1):
        colour = found.colour(around, "background-color")
        is_plain = all(found.text(around, name) == usual for name, usual in _MORE.items())
        if colour is None or not is_plain or found.text(around, "position") in _PLACED:
            return None
        layers.append(colour)
        around = parent(around)
    if layers[-1].alpha < 1:
        if knows_dark(page):
            return None
        layers.append(WHITE)
    below = layers.pop()
    while layers:
        below = layers.pop().over(below)
    return below
