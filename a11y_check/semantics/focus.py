"""What the keyboard reaches."""

from __future__ import annotations

import re

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.words import words

_FORM_CONTROLS = words("button input select textarea")
#: Browsers read no more than what fits into 32 bits.
_INTEGER = re.compile(r"\s*([+-]?\d{1,10})(?!\d)")


def tab_index(element: Element) -> int | None:
    """The number in `tabindex`; None where there is none, or no number."""
    written = element.attr("tabindex")
    number = _INTEGER.match(written) if written else None
    return int(number[1]) if number else None


@once_per_element
def is_focusable(element: Element, page: Page) -> bool:
    """The element can have the focus, be it by script alone."""
    return _may_focus(element) and is_shown(element, page) and element.closest("[inert]") is None


def is_in_tab_order(element: Element, page: Page) -> bool:
    """The tab key stops at the element."""
    index = tab_index(element)
    return is_focusable(element, page) and (index is None or index >= 0)


def is_disabled(element: Element) -> bool:
    """A form control that is switched off, by itself or by its fieldset."""
    if element.tag not in _FORM_CONTROLS:
        return False
    if element.attr("disabled") is not None:
        return True
    fieldset = element.closest("fieldset[disabled]")
    if fieldset is None:
        return False
    legend = element.closest("legend")
    return legend is None or legend.parent != fieldset


def _may_focus(element: Element) -> bool:
    if is_disabled(element):
        return False
    if tab_index(element) is not None or element.tag in _FORM_CONTROLS or element.tag == "iframe":
        return True
    if element.tag in ("a", "area"):
        return element.attr("href") is not None or element.attr("xlink:href") is not None
    if element.tag in ("audio", "video"):
        return element.attr("controls") is not None
    if element.tag == "summary":
        return element.matches("details > summary:first-of-type")
    editable = element.attr("contenteditable")
    return editable is not None and editable.strip().lower() != "false"
