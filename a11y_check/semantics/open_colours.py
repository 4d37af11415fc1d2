"""Which colours a page leaves to the browser, where people may have set their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from a11y_check.page import Element, Page, parent
from a11y_check.semantics.css.sheet import StyleRule
from a11y_check.semantics.legibility import texts
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible

_OPEN = ("", "canvas", "canvastext", "buttonface", "buttontext", "field", "fieldtext", "revert", "unset")
_FIELDS = (
    "input:not([type=hidden i], [type=checkbox i], [type=radio i], [type=range i], [type=color i], [type=file i],"
    " [type=image i], [type=submit i], [type=button i], [type=reset i]), textarea, select"
)
#: They have colours of their own in every browser.
_CONTROLS = "a[href], a[href] *, button, button *, input, select, textarea, mark"

Half = Literal["background", "text"]


def page_and_field(page: Page) -> list[Element]:
    """The page, and the first of its fields."""
    fields = (field for field in page.select(_FIELDS) if is_visible(field, page))
    return [*page.select("body"), *[field for field in [next(fields, None)] if field is not None]]


def only_half(element: Element, page: Page) -> Half | None:
    """The one colour that is set for a page or a field, where the other is open and that may harm.

    It harms a page where some of its text has nothing around it that sets the other colour, and a field where
    browsers may show it light on dark: by itself it is dark on light.
    """
    if element.tag == "body":
        text = any(_is_written(part, page) for part in (element, page.root))
        ground = any(_is_painted(part, page) for part in (element, page.root))
        harms = text != ground and _is_left_open(page, _is_painted if text else _is_written)
    else:
        text = _is_written(element, page)
        ground = _is_set(element, page, "background-color") or _has_picture(element, page)
        harms = text != ground and knows_dark(page)
    return None if not harms else "text" if text else "background"


def _is_left_open(page: Page, sets: Callable[[Element, Page], bool]) -> bool:
    """Some text of the page is in nothing that sets the colour."""
    covered: dict[Element, bool] = {}
    for text in texts(page):
        chain: list[Element] = []
        around: Element | None = text
        while around is not None and around not in covered:
            chain.append(around)
            around = parent(around)
        is_covered = around is not None and covered[around]
        for one in reversed(chain):
            covered[one] = is_covered = is_covered or sets(one, page)
        if not is_covered and not text.matches(_CONTROLS):
            return True
    return False


def knows_dark(page: Page) -> bool:
    """The page leaves it to the browser to turn its own colours dark."""
    said = [meta.attr("content") or "" for meta in page.select("meta[name=color-scheme i]")]
    rules = (entry.declarations.others for entry in sheets(page).entries if isinstance(entry, StyleRule))
    return any("dark" in scheme for scheme in (*said, *(others.get("color-scheme", "") for others in rules)))


def _is_written(element: Element, page: Page) -> bool:
    return _is_set(element, page, "color")


def _is_painted(element: Element, page: Page) -> bool:
    """Its background is set; a clear one leaves open what is behind it."""
    is_clear = styles(page).text(element, "background-color") == "transparent"
    return _has_picture(element, page) or (_is_set(element, page, "background-color") and not is_clear)


def _has_picture(element: Element, page: Page) -> bool:
    declared = styles(page).declared(element)
    return "background-image" in declared and "url(" in styles(page).text(element, "background-image")


def _is_set(element: Element, page: Page, name: str) -> bool:
    return styles(page).declared(element).get(name, "").lower() not in _OPEN
