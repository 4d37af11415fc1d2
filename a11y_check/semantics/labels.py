"""Which labels belong to which control."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.standards.html import LABELABLE


@once_per_page
def labels(page: Page) -> dict[Element, list[Element]]:
    """The `label` elements of each control, in document order."""
    found: dict[Element, list[Element]] = {}
    for label in page.select("label"):
        target = label.attr("for")
        if target is not None:
            controls = page.ids.get(target, [])[:1] if target else []
        else:
            controls = [e for e in label.select(", ".join(LABELABLE)) if input_type(e) != "hidden"][:1]
        for control in controls:
            if control.tag in LABELABLE:
                found.setdefault(control, []).append(label)
    return found


def input_type(element: Element) -> str:
    """The `type` of an `input`, in small letters; "" for none, and for all other elements."""
    return (element.attr("type") or "").strip().lower() if element.tag == "input" else ""
