"""The colours of texts while the mouse is on them, or while they have the focus."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from a11y_check.page import Element, Page, outwards, parent
from a11y_check.semantics.cascade import Declared, matching
from a11y_check.semantics.css.colours import Colour, contrast
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import inline
from a11y_check.semantics.legibility import texts
from a11y_check.semantics.painting import look
from a11y_check.semantics.style_sheets import Step, sheets
from a11y_check.semantics.styles import Styles, styles
from a11y_check.standards.css import INITIAL
from a11y_check.standards.words import words

MOUSE = re.compile(r":hover(?![\w-])", re.IGNORECASE)
FOCUS = re.compile(r":focus(?:-visible)?(?![\w-])", re.IGNORECASE)
_COLOURS = words("color background-color background-image")
#: They change what is behind the text in ways that are not worked out here.
_MORE = words(
    "animation-name background-position background-size box-shadow"
    " display filter mix-blend-mode opacity text-shadow visibility -webkit-text-fill-color"
)
#: Selectors that wait for another element than the text, or something around it; or for the opposite.
_OTHER = re.compile(r":not\([^)]*:(?:hover|focus)|:(?:hover|focus)[^\s>]*\s*[+~]", re.IGNORECASE)

Values = dict[Element, dict[str, str]]


class Seen(NamedTuple):
    """How a text looks in that state."""

    element: Element
    ratio: float
    text: Colour
    below: Colour


def changed_looks(page: Page, state: re.Pattern[str]) -> Iterator[Seen]:
    """The looks of the texts that change their colours in that state: the first of those that look alike."""
    changed, unknown = _changed(page, state) if sheets(page).are_complete else ({}, set())
    found, shown, known = styles(page), texts(page), set()
    for element, values in changed.items():
        key = (found.cascade.of(element), tuple(values.items()))
        if element not in shown or key in known or not unknown.isdisjoint(outwards(element)):
            continue
        known.add(key)
        around = parent(element)
        if not any(len(_COLOURS & changed.get(one, {}).keys() - {"color"}) for one in outwards(around)):
            seen = _look(element, values, page, found)
            if seen:
                yield seen


def _look(element: Element, values: Mapping[str, str], page: Page, found: Styles) -> Seen | None:
    declared = found.cascade.of(element)
    declared = Declared({**declared.values, **values}, declared.around)
    text, own = found.colour(declared, "color"), found.colour(declared, "background-color")
    image = values.get("background-image") or found.text(element, "background-image")
    if text is None or own is None or image != "none":
        return None
    if own.alpha == 1:
        below = own
    else:
        around = parent(element)
        is_same = own == found.colour(element, "background-color")
        usually = look(element if is_same or around is None else around, page)
        if usually is None or not usually.is_sure or usually.has_image or usually.most - usually.least > 0.01:
            return None
        below = usually.below if is_same else own.over(usually.below)
    text = text.over(below)
    return Seen(element, contrast(text, below), text, below)


def _changed(page: Page, state: re.Pattern[str]) -> tuple[Values, set[Element]]:
    """The colours that are declared for elements in that state, and the elements of which more is."""
    changed: Values = {}
    unknown: set[Element] = set()
    normal, important = styles(page).cascade.steps
    _apply(normal, state, page, changed, unknown)
    for element, values in changed.items():
        _update(values, inline(element.attr("style") or "").normal)
    _apply(important, state, page, changed, unknown)
    return changed, unknown


def _apply(
    steps: Iterable[Step], state: re.Pattern[str], page: Page, changed: Values, unknown: set[Element]
) -> None:
    for selector, declarations, is_known in steps:
        as_used = _as_used(selector, state)
        if as_used is None:
            if changed and not _COLOURS.isdisjoint(declarations) and not selector.pseudo:
                for element in matching(selector, page):
                    if element in changed:
                        _update(changed[element], declarations)
        elif selector.pseudo or not is_known or _says_more(declarations):
            unknown.update(matching(as_used, page))
        elif not _COLOURS.isdisjoint(declarations):
            for element in matching(as_used, page):
                _update(changed.setdefault(element, {}), declarations)


def _says_more(declarations: Mapping[str, str]) -> bool:
    """More than a shorthand sets back: pictures, shadows, variables."""
    more = _MORE & declarations.keys()
    return any(declarations[name] != INITIAL.get(name) for name in more) or any(
        name.startswith("--") for name in declarations
    )


def _update(values: dict[str, str], declarations: Mapping[str, str]) -> None:
    values.update({name: declarations[name] for name in _COLOURS if name in declarations})


@lru_cache(maxsize=16384)
def _as_used(selector: Selector, state: re.Pattern[str]) -> Selector | None:
    """The selector as if everything were in that state; None where it does not wait for the state."""
    if not state.search(selector.text) or _OTHER.search(selector.text):
        return None
    return replace(selector, text=state.sub(":is(*)", selector.text))
