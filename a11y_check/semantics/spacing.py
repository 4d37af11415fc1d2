"""Spacing that readers cannot change: declared as important in a style attribute."""

from __future__ import annotations

from collections.abc import Iterator

from a11y_check.page import Element, Page, Text, is_html
from a11y_check.semantics.css.declarations import WIDE
from a11y_check.semantics.css.sheet import inline
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible

#: The share of the font size that `line-height: normal` comes to in most fonts.
_NORMAL_LINE = 1.2
#: px of a narrow phone, where every longer text has more than one line.
_NARROW = 320
#: The width of an average sign, as a share of the font size.
_SIGN = 0.5


def has_fixed(element: Element, page: Page, name: str) -> bool:
    """The element's style attribute says what the property is, and no sheet of a reader can change it."""
    value = inline(element.attr("style") or "").important.get(name, "inherit")
    taken_over = value in WIDE and value != "initial"
    return is_html(element) and not taken_over and any(_texts(element, page, name))


def fixed_share(element: Element, page: Page, name: str) -> float:
    """The least that the fixed value comes to in one of the texts it applies to, as a share of their font size."""
    return min(_share(text, page, name) for text in _texts(element, page, name))


def _share(element: Element, page: Page, name: str) -> float:
    found = styles(page)
    value = found.line_height(element) if name == "line-height" else found.length(element, name)
    return _NORMAL_LINE if value is None else value / found.font_size(element)


def _texts(element: Element, page: Page, name: str) -> Iterator[Element]:
    """The element and those inside it that have a text with the fixed value."""
    found = styles(page)
    for part in (element, *element.select("*")):
        text = " ".join(" ".join(node.data for node in part.children if isinstance(node, Text)).split())
        if (
            len(text) > 1
            and is_html(part)
            and found.font_size(part) > 0
            and found.origin(part, name) == element
            and is_visible(part, page)
            and (name != "word-spacing" or " " in text)
            and (name != "line-height" or _has_lines(part, page, text))
        ):
            yield part


def _has_lines(element: Element, page: Page, text: str) -> bool:
    """The text has more than one line, at least on a narrow screen."""
    found = styles(page)
    widths = [found.length(element, "width"), found.length(element, "max-width")]
    room = min((width for width in widths if width is not None), default=_NARROW)
    return len(text) * _SIGN * found.font_size(element) > room
