"""Where words are parted although no space is written between them."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, is_html
from a11y_check.semantics.cascade import Declared
from a11y_check.semantics.styles import styles
from a11y_check.standards.html import EMBEDDED
from a11y_check.standards.words import words

#: How things are displayed that run on in a line of text, or not at all.
_RUNNING_ON = words("inline contents none ruby ruby-text")
#: Pictures and controls stand for themselves, even in a line.
_APART = frozenset({"br", *EMBEDDED.split(", ")})


def is_apart(element: Element, page: Page) -> bool:
    """The element breaks the line, or is a box, a picture or a control in it: its words touch no others."""
    if element.tag in _APART:
        return True
    if not is_html(element):
        return False
    declared = styles(page).cascade.of(element)
    known = _known(page)
    if declared not in known:
        known[declared] = styles(page).display(declared) not in _RUNNING_ON
    return known[declared]


@once_per_page
def _known(_page: Page) -> dict[Declared, bool]:
    return {}
