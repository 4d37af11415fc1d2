"""What is around a field: a box whose edge stands for its own, and the colour that its edge has to stand out from."""

from __future__ import annotations

from a11y_check.page import Element, Page, outwards, parent
from a11y_check.semantics.css.colours import WHITE, Colour, contrast
from a11y_check.semantics.declaring import declares
from a11y_check.semantics.styles import styles

_FIELDS = "input, textarea, select"


def is_in_a_frame(element: Element, page: Page) -> bool:
    """A box around this field alone has an edge instead of it: the next one, or one with no text in it."""
    found, around = styles(page), parent(element)
    if found.text(element, "border-bottom-style") != "none":
        return False
    while around is not None and around.tag != "body" and len(around.select(_FIELDS)) == 1:
        if found.text(around, "border-bottom-style") != "none" or found.text(around, "box-shadow") != "none":
            return True
        if around.text.strip():
            return False
        around = parent(around)
    return False


def behind(element: Element, page: Page) -> Colour | None:
    """The first opaque colour around the field; None where a picture is in between."""
    found = styles(page)
    for around in outwards(parent(element)):
        painted = found.colour(around, "background-color")
        if found.text(around, "background-image") != "none" or painted is None:
            return None
        if painted.alpha == 1:
            return painted
    return WHITE


def edge_contrast(element: Element, page: Page) -> float | None:
    """The contrast of the edge, or of the field, to what is around it; None where something else shows the field."""
    found = styles(page)
    if not declares(element, page, "border-bottom-style") or found.text(element, "box-shadow") != "none":
        return None
    if is_in_a_frame(element, page):
        return None
    inner, outer = found.colour(element, "background-color"), behind(element, page)
    has_edge = (
        found.text(element, "border-bottom-style") != "none"
        and found.length(element, "border-bottom-width") != 0
    )
    edge = found.colour(element, "border-bottom-color") if has_edge else inner
    if (
        edge is None
        or inner is None
        or outer is None
        or inner.alpha < 1
        or found.text(element, "background-image") != "none"
    ):
        return None
    return max(contrast(edge.over(outer), outer), contrast(inner, outer))
