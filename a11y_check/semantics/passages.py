"""Longer texts that a style applies to."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import shown_text, text_blocks
from a11y_check.semantics.visibility import is_visible

#: From so many signs on a text has several lines on most screens.
_LONG = 80


def has_passage(element: Element, page: Page, name: str, value: str) -> bool:
    """The element declares that value of an inherited property, and a longer text gets it from there."""
    found = styles(page)
    if name not in found.declared(element) or found.text(element, name) != value:
        return False
    return any(found.origin(block, name) == element for block in _passages(page))


@once_per_page
def _passages(page: Page) -> list[Element]:
    return [b for b in text_blocks(page) if len(shown_text(b, page)) > _LONG and is_visible(b, page)]
