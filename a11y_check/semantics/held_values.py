"""What a field holds: it is read as a word where the field stands in the label of another."""

from __future__ import annotations

from a11y_check.page import Element, Page
from a11y_check.semantics.roles import role

TEXT_FIELDS = ("textbox", "searchbox")
_FIELDS = (*TEXT_FIELDS, "combobox", "listbox", "slider", "spinbutton")


def holds_value(element: Element, page: Page) -> bool:
    """A person can write into the field, choose from it, or move it."""
    return role(element, page) in _FIELDS


def held_value(field: Element) -> str:
    """What stands in the field, or is chosen; "" for nothing."""
    if field.tag == "select":
        chosen = field.select("option[selected]") or field.select("option")[:1]
        return " ".join(option.text for option in chosen)
    if said := field.attr("aria-valuetext") or field.attr("aria-valuenow"):
        return said
    if field.tag == "input":
        return field.attr("value") or ""
    chosen = field.select("[aria-selected=true]")
    return " ".join(part.text for part in (chosen or [field]))
