"""Buttons that the tab key may pass by: in the field that they are for, arrow keys do the same."""

from __future__ import annotations

from a11y_check.page import Element, Page, parent
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.idrefs import referred

_WORKED_BY_ARROWS = (
    "[role=combobox], [role=spinbutton], input[type=number i], input[type=date i], input[type=time i]"
)


def serves_a_field(button: Element, page: Page) -> bool:
    """The button stands beside a field that arrow keys work, or says that it is for a field."""
    return _stands_beside(button) or _names(button, page)


def _stands_beside(button: Element) -> bool:
    around = parent(button) if button.tag == "button" else None
    box = parent(around) if around is not None else None  # it often stands in a box of its own
    boxes = [one for one in (around, box) if one is not None and one.tag in ("div", "span")]
    return any(one.select_one(_WORKED_BY_ARROWS) is not None for one in boxes)


def _names(button: Element, page: Page) -> bool:
    fields = (part for part in referred(button, page, "aria-controls") if part.tag == "input")
    return any(is_in_tab_order(field, page) for field in fields)
