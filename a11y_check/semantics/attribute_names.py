"""Names that attributes of HTML give (HTML-AAM)."""

from __future__ import annotations

from a11y_check.page import Element, Page
from a11y_check.semantics.held_values import TEXT_FIELDS
from a11y_check.semantics.labels import input_type
from a11y_check.semantics.roles import role

#: The elements that have an attribute for it.
BY_ATTRIBUTE = ("area", "img", "input", "optgroup", "option")
_BUTTONS = {"submit": "Submit", "reset": "Reset", "button": ""}
_WITH_PLACEHOLDER = (*TEXT_FIELDS, "spinbutton", "combobox")


def by_attribute(element: Element) -> str:
    """What `alt`, `value` or `label` says; what browsers write on a button without a value; "" for nothing."""
    if element.tag in ("optgroup", "option"):
        return element.attr("label") or ""
    kind = input_type(element)
    if kind in _BUTTONS:
        value = element.attr("value")
        return _BUTTONS[kind] if value is None else value
    has_alt = element.tag != "input" or kind == "image"
    return element.attr("alt") or "" if has_alt else ""


def title(element: Element) -> str:
    """The title, as far as it names: a picture with an `alt`, be it empty, has said what it has to say."""
    if element.tag in ("img", "area") and element.attr("alt") is not None:
        return ""
    return element.attr("title") or ""


def placeholder(element: Element, page: Page) -> str:
    """What a text field shows while it is empty."""
    if element.tag not in ("input", "textarea") or role(element, page) not in _WITH_PLACEHOLDER:
        return ""
    return element.attr("placeholder") or element.attr("aria-placeholder") or ""
