"""Icons that alone show what a control does, and how they look where that is known."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.cascade import matching
from a11y_check.semantics.css.colours import colour, contrast
from a11y_check.semantics.css.sheet import StyleRule
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.painting import Look, look
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.semantics.visible_labels import visible_text

_CONTROLS = "a[href], button, summary, [role=button i], [role=link i]"
_PAINT = ("fill", "stroke")
_SHAPES = "path, circle, ellipse, line, polygon, polyline, rect, text, use"
_TEXT_COLOUR = "currentcolor"
#: By how much contrasts may differ on one ground.
_SAME = 0.01
#: Icon fonts keep their signs where Unicode has no letters.
_FIRST_SIGN, _LAST_SIGN = "\ue000", "\uf8ff"


@once_per_page
def icons(page: Page) -> dict[Element, Element]:
    """The icons of one colour, by the control on which there is nothing else to be seen."""
    inside: dict[Element, list[Element]] = {}
    for icon in page.select("svg, i:empty, span:empty, b:empty" if styles(page).cascade.pseudo else "svg"):
        control = icon.closest(_CONTROLS)
        if control is not None and is_visible(icon, page) and (icon.tag == "svg" or _is_sign(icon, page)):
            inside.setdefault(control, []).append(icon)
    return {
        control: found[0]
        for control, found in inside.items()
        if all(icon.tag != "svg" or _paint(icon) for icon in found)
        and not is_disabled(control)
        and (control.attr("aria-disabled") or "").lower() != "true"
        and control.select_one("img, picture, canvas") is None
        and not visible_text(control, page)
    }


def look_of_icon(icon: Element, page: Page) -> Look | None:
    """The look of an icon; None where style sheets paint it, or something else is behind it than colours."""
    seen = look(icon, page)
    if seen is None or seen.has_image or not seen.is_sure:
        return None
    if icon.tag != "svg":
        return seen
    if icon in _painted(page):
        return None
    paint = _paint(icon)
    return seen if paint == _TEXT_COLOUR else _painted_look(paint, seen)


def _painted_look(paint: str, seen: Look) -> Look | None:
    """The look in a colour of its own; None where several colours are behind it."""
    own = colour(paint)
    if own is None or seen.most - seen.least > _SAME:
        return None
    over = own.over(seen.below)
    ratio = contrast(over, seen.below)
    return Look(ratio, ratio, over, seen.below, has_image=False, is_sure=False)


def _is_sign(icon: Element, page: Page) -> bool:
    """An icon font writes the sign before it, in the colour of the text."""
    before = styles(page).pseudo(icon, "before")
    sign = before.get("content", "").strip("\"'")
    return len(sign) == 1 and _FIRST_SIGN <= sign <= _LAST_SIGN and "color" not in before


def _paint(drawing: Element) -> str:
    """The one colour in which the drawing paints everything; "" where there are more, or none is told."""
    parts = [drawing, *drawing.select("*")]
    paints = {(part.attr(name) or "").strip().lower() for part in parts for name in _PAINT} - {"", "none"}
    is_styled = any("fill" in (part.attr("style") or "") or "opacity" in part.attrs for part in parts)
    is_all = all(_is_told(shape) for shape in drawing.select(_SHAPES))
    return paints.pop() if len(paints) == 1 and is_all and not is_styled else ""


def _is_told(shape: Element) -> bool:
    """The shape, or a group around it, names its paint: what does not is black."""
    group = shape.closest("[fill], [stroke]")
    return group is not None and shape.closest("svg") in (group, group.closest("svg"))


@once_per_page
def _painted(page: Page) -> frozenset[Element]:
    """Drawings that style sheets paint, in whole or in part."""
    painting = (
        entry.selector
        for entry in sheets(page).entries
        if isinstance(entry, StyleRule) and not entry.declarations.others.keys().isdisjoint(_PAINT)
    )
    return frozenset(
        drawing
        for selector in painting
        for element in matching(selector, page)
        for drawing in (element.closest("svg"), *element.select("svg"))
        if drawing is not None
    )
