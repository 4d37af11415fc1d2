"""Texts that people have to read, and what contrast they need."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, is_html, outwards
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.idrefs import referred
from a11y_check.semantics.labels import labels
from a11y_check.semantics.painting import look, looking
from a11y_check.semantics.script_writes import writes
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, own_texts
from a11y_check.semantics.visibility import is_visible

#: The most that any rule asks for.
ENHANCED = 7.0
#: px from which text counts as large: 18 pt, or 14 pt in bold.
_LARGE, _LARGE_BOLD, _BOLD = 24.0, 18.66, 700
_NO_TEXT = "option, optgroup, script, style, noscript, template"
_FIELDS = "button, input, select, textarea"
_WORDY = re.compile(r"[^\W_][\W_]*[^\W_]")  # two letters or digits
_LOGO = re.compile(r"(?<![a-z])(?:logo|brand)(?![a-z])", re.IGNORECASE)
_SWITCHED_OFF = re.compile(r"(?<![a-z])disabled(?![\w:-])", re.IGNORECASE)
#: Ways of scripts to fill an element with text.
_FILLING = re.compile(r"\.(?:textContent|innerText|innerHTML)\s*=|\.append\(")
_WITHOUT_TEXT = frozenset(
    ("checkbox", "color", "date", "file", "hidden", "image", "password", "radio", "range", "time")
)


class Lack(NamedTuple):
    """What a text's contrast lacks: `kind` is low, varying, picture or script, `values` say how much."""

    kind: str
    values: Mapping[str, object]
    is_sure: bool


def lack_of_contrast(element: Element, page: Page, *, small: float, large: float) -> Lack | None:
    """The lack of a text that needs so much contrast by its size; None where there is none, or nothing to see."""
    seen = look(element, page)
    if seen is None:
        return None
    if seen.most == 1 and not seen.has_image:
        return None  # the colour of the background: not there to be read
    if seen.least >= small and not seen.has_image:
        return None
    needed = large if is_large(element, page) else small
    if element not in texts(page):
        lacking = {"ratio": told(seen.least), "needed": needed}
        return Lack("script", lacking, is_sure=False) if seen.least < needed else None
    text = excerpt(text_of(element, page))
    if seen.has_image:
        return Lack("picture", {"text": text}, is_sure=False)
    values = {"text": text, "ratio": told(seen.least), "needed": needed}
    if seen.most < needed:
        sure = seen.is_sure and not may_be_logo(element) and not may_be_switched_off(element)
        return Lack("low", {**values, "colour": seen.text.css, "background": seen.below.css}, sure)
    if seen.least < needed:
        return Lack("varying", {**values, "best": told(seen.most)}, is_sure=False)
    return None


@once_per_page
def texts(page: Page) -> dict[Element, str]:
    """The elements that directly hold text to be seen, in document order, and that text as it is written.

    Texts of what is switched off are left out.
    """
    fields = {field: _words(field) for field in page.select("input, select")}
    written = {element: write.text for element, write in writes(page).items() if not write.is_markup}
    said = own_texts(page) | fields | written
    left_out = _disabled(page).union(page.select(_NO_TEXT), page.drawn)
    return {
        element: text
        for element in is_visible.among(page.in_order(said), page)
        if element not in left_out and _WORDY.search(text := said[element])
    }


def text_of(element: Element, page: Page) -> str:
    """The text to be seen that is directly in the element, its white space folded; "" without any."""
    return " ".join(texts(page).get(element, "").split())


def _words(element: Element) -> str:
    """The text that a field shows."""
    if element.tag == "input":
        kind = (element.attr("type") or "").strip().lower()
        return "" if kind in _WITHOUT_TEXT else element.attr("value") or ""
    chosen = element.select_one("option[selected]") or element.select_one("option")
    return chosen.text if chosen is not None else ""


@once_per_page
def _filled(page: Page) -> frozenset[Element]:
    """Empty elements that a script in the page names by their id, and fills."""
    scripts = [script.text for script in page.select("script:not([src])") if _FILLING.search(script.text)]
    empty = page.select("body [id]:empty") if scripts else []
    return frozenset(
        element
        for element in empty
        if is_html(element)
        and not element.matches(_NO_TEXT)
        and any(f"{quote}{element.attr('id')}{quote}" in text for text in scripts for quote in "'\"`")
        and is_visible(element, page)
    )


@once_per_page
def with_text(page: Page) -> list[Element]:
    """The elements that hold text to be seen, or get it from a script, in document order."""
    return page.in_order({*texts(page), *_filled(page)}) if _filled(page) else list(texts(page))


@once_per_page
def faint_texts(page: Page) -> list[Element]:
    """Those that do not clearly stand out from all that may be behind them: no contrast rule asks for more."""
    return looking(with_text(page), page, lambda seen: seen.has_image or seen.least < ENHANCED)


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
        for around in outwards(element)
    )


def may_be_switched_off(element: Element) -> bool:
    """Its class, or that of something around it, says so; the mark-up does not."""
    return any(_SWITCHED_OFF.search(around.attr("class") or "") for around in outwards(element))


@once_per_page
def _disabled(page: Page) -> frozenset[Element]:
    """Everything in controls that are switched off, and in their labels, legends and descriptions."""
    off: set[Element] = set()
    controls = [e for e in page.select(f"{_FIELDS}, [role]") if is_disabled(e)]
    controls += page.select("[aria-disabled=true i], [inert]")
    controls += [e for e in page.select("fieldset[disabled] > legend:first-of-type") if not e.select(_FIELDS)]
    for control in controls:
        for part in (
            control,
            *labels(page).get(control, []),
            *referred(control, page, "aria-labelledby", "aria-describedby"),
        ):
            off.add(part)
            off.update(part.select("*"))
    return frozenset(off)
