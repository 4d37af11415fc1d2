"""Icons that alone show what a control does, and how they look where that is known."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.cascade import matching
from a11y_check.semantics.css.sheet import StyleRule
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.painting import Look, look
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.semantics.visible_labels import visible_text

_CONTROLS = "a[href], button, summary, [role=button i], [role=link i]"
_PAINT = ("fill", "stroke")
#: Icon fonts keep their signs where Unicode has no letters.
_FIRST_SIGN, _LAST_SIGN = "\ue000", "\uf8ff"


@once_per_page
def icons(page: Page) -> dict[Element, Element]:
    """The icons in the colour of the text, by the control on which there is nothing else to be seen."""
    inside: dict[Element, list[Element]] = {}
    for icon in page.select("svg, i:empty, span:empty, b:empty" if styles(page).cascade.pseudo else "svg"):
        control = icon.closest(_CONTROLS)
        if control is not None and is_visible(icon, page) and (icon.tag == "svg" or _is_sign(icon, page)):
            inside.setdefault(control, []).append(icon)
    return {
        control: found[0]
        for control, found in inside.items()
        if all(icon.tag != "svg" or _takes_text_colour(icon) for icon in found)
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
    return None if icon.tag == "svg" and icon in _painted(page) else seen


def _is_sign(icon: Element, page: Page) -> bool:
    """An icon font writes the sign before it, in the colour of the text."""
    before = styles(page).pseudo(icon, "before")
    sign = before.get("content", "").strip("\"'")
    return len(sign) == 1 and _FIRST_SIGN <= sign <= _LAST_SIGN and "color" not in before


def _takes_text_colour(drawing: Element) -> bool:
    """All that the drawing paints is `currentColor`."""
    parts = [drawing, *drawing.select("*")]
    paints = {(part.attr(name) or "").strip().lower() for part in parts for name in _PAINT} - {"", "none"}
    return paints == {"currentcolor"} and not any("fill" in (part.attr("style") or "") for part in parts)


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
