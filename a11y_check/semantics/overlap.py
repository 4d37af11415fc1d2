"""Elements that style sheets move away from their place, or put on top of others."""

from __future__ import annotations

import re
from collections.abc import Mapping

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.semantics.styles import Styled, Styles, styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.words import words

_MOVING = words(
    "position transform grid-area grid-row grid-column margin-top margin-left margin-right margin-bottom"
)
_PLACES = ("top", "left", "right", "bottom")
#: px of negative margins that pull an element over another; a few to the sides belong to any grid of columns.
_PULLS = {"top": -8, "bottom": -8, "left": -50, "right": -50}
_PULLING = re.compile(r"-|.*\(")
_PICTURES = "img, picture, video, canvas, svg, iframe, object"


def may_be_displaced(declared: Mapping[str, str]) -> bool:
    """Something is declared that can move an element."""
    return any(
        name in _MOVING and (name[:6] != "margin" or _PULLING.match(text)) for name, text in declared.items()
    )


def is_displaced(element: Styled, found: Styles) -> bool:
    """What is behind the element need not be what is around it in the mark-up."""
    if not may_be_displaced(found.declared(element)):
        return False
    position = found.text(element, "position")
    if position in ("absolute", "fixed"):
        return True
    if position == "relative" and any(found.length(element, place) for place in _PLACES):
        return True
    if any(found.text(element, name) != "auto" for name in ("grid-area", "grid-row", "grid-column")):
        return True
    if any((found.length(element, f"margin-{side}") or 0) < least for side, least in _PULLS.items()):
        return True
    return found.text(element, "transform") != "none"


@once_per_page
def overlaid(page: Page) -> frozenset[Element]:
    """Elements inside which something painted is placed freely, so that it may cover the rest, or lie behind it."""
    found = styles(page)
    covered: set[Element] = set()
    for element, declared in found.cascade.own.items():
        if (
            "position" in declared
            and found.text(element, "position") in ("absolute", "fixed")
            and is_visible(element, page)
            and (_paints(found, element) or element.matches(_PICTURES) or element.select_one(_PICTURES))
        ):
            around = _container(element, found)
            if parent(around) is not None or _fills(element, found):
                covered.add(around)
    for element, which in found.cascade.pseudo:
        drawn = found.pseudo(element, which)
        if (
            which in ("before", "after")
            and drawn.get("position") in ("absolute", "fixed")
            and "content" in drawn
            and (drawn.get("background-color", "transparent") != "transparent" or "background-image" in drawn)
        ):
            inside = found.text(element, "position") == "static"
            covered.add(_container(element, found) if inside else element)
    return frozenset(covered)


def _paints(found: Styles, element: Element) -> bool:
    colour = found.colour(element, "background-color")
    return colour is None or colour.alpha > 0 or found.text(element, "background-image") != "none"


def _container(element: Element, found: Styles) -> Element:
    """The element whose box the placed one is measured from."""
    around = parent(element)
    while around is not None:
        if found.text(around, "position") != "static" or found.text(around, "transform") != "none":
            return around
        last, around = around, parent(around)
        if around is None:
            return last
    return element


def _fills(element: Element, found: Styles) -> bool:
    """As high as what it is placed in."""
    if found.text(element, "height") in ("100%", "100vh"):
        return True
    return found.length(element, "top") == 0 and found.length(element, "bottom") == 0
