"""Texts that people have to read, and what contrast they need."""

from __future__ import annotations

import re
from typing import NamedTuple

from a11y_check.page import Element, Page, Text, is_html, once_per_page
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import labels
from a11y_check.semantics.painting import look
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible

#: px from which text counts as large: 18 pt, or 14 pt in bold.
_LARGE, _LARGE_BOLD, _BOLD = 24.0, 18.66, 700
_NO_TEXT = frozenset(("option", "optgroup", "script", "style", "noscript", "template"))
_LOGO = re.compile(r"logo|brand", re.IGNORECASE)


class Lack(NamedTuple):
    """What a text's contrast lacks: `kind` is low, varying or picture, `values` say how much."""

    kind: str
    values: dict[str, object]
    is_sure: bool


def lack_of_contrast(element: Element, page: Page, *, small: float, large: float) -> Lack | None:
    """The lack of a text that needs so much contrast by its size; None where there is none, or nothing to see."""
    seen = look(element, page)
    if seen is None:
        return None
    if seen.most == 1:
        return None  # the colour of the background: not there to be read
    if seen.least >= small and not seen.has_image:
        return None
    needed = large if is_large(element, page) else small
    text = excerpt(texts(page).get(element, ""))
    if seen.has_image:
        return Lack("picture", {"text": text}, is_sure=False)
    values = {"text": text, "ratio": _down(seen.least), "needed": f"{needed:g}"}
    if seen.most < needed:
        sure = seen.is_sure and not may_be_logo(element)
        return Lack("low", {**values, "colour": seen.text.css, "background": seen.below.css}, sure)
    if seen.least < needed:
        return Lack("varying", {**values, "best": _down(seen.most)}, is_sure=False)
    return None


def _down(ratio: float) -> str:
    """Never rounded up to what would be enough."""
    return f"{int(ratio * 100) / 100:g}"


@once_per_page
def texts(page: Page) -> dict[Element, str]:
    """The elements that directly hold text to be seen, in document order; texts of what is switched off left out."""
    off = _disabled(page)
    found = {}
    for element in page.select("body, body *"):
        if not is_html(element) or element.tag in _NO_TEXT or element in off:
            continue
        text = " ".join(" ".join(node.data for node in element.children if isinstance(node, Text)).split())
        if sum(map(str.isalnum, text)) > 1 and is_visible(element, page):
            found[element] = text
    return found


def holds_text(element: Element, page: Page) -> bool:
    """The element is among the page's texts."""
    return element in texts(page)


def is_large(element: Element, page: Page) -> bool:
    found = styles(page)
    size = found.font_size(element)
    return size >= _LARGE or (size >= _LARGE_BOLD and found.font_weight(element) >= _BOLD)


def may_be_logo(element: Element) -> bool:
    """The mark-up speaks of a logo: its lettering needs no contrast."""
    return any(
        _LOGO.search(f"{around.attr('class') or ''} {around.attr('id') or ''}")
        for around in (element, *element.ancestors)
        if isinstance(around, Element)
    )


@once_per_page
def _disabled(page: Page) -> frozenset[Element]:
    """Everything in controls that are switched off, and in their labels."""
    off: set[Element] = set()
    controls = [e for e in page.select("button, input, select, textarea, [role]") if is_disabled(e)]
    controls += page.select("[aria-disabled=true i]")
    for control in controls:
        named_by = (control.attr("aria-labelledby") or "").split()
        for part in (
            control,
            *labels(page).get(control, []),
            *(page.ids[i][0] for i in named_by if i in page.ids),
        ):
            off.add(part)
            off.update(part.select("*"))
    return frozenset(off)
