"""What people see on a control, and whether its name says the same words.

Follows the "label in name algorithm" of the W3C's accessibility conformance testing rules,
https://www.w3.org/WAI/standards-guidelines/act/rules/2ee8b8/proposed/, as of November 2026.
"""

from __future__ import annotations

import re
import unicodedata

from a11y_check.page import Element, Node, Page, Text, parent
from a11y_check.semantics.concealment import is_concealed
from a11y_check.semantics.gaps import is_apart
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.phrases import CALENDAR_NAMES

_HIDING_CLASS = re.compile(
    r"sr-only|sronly|visually-?hidden|visuallyhidden|screen-?reader|hide-?text|assistive|off-?screen|\bhidden\b",
    re.IGNORECASE,
)
#: A style sheet that sets one of these speaks of where the element is.
_PLACING = ("position", "clip", "clip-path")
_ICON_CLASS = re.compile(r"icon|glyph|symbol|material|\bfa\b|\bfa-|\bbi-", re.IGNORECASE)
#: Fonts that draw a picture in place of a word.
ICON_WORDS = "body :is([class*=material-icons i], [class*=material-symbols i])"
_ICON_FONT = re.compile(r"icon|symbols|font-?awesome|glyph", re.IGNORECASE)
_LIGATURE = re.compile(r"[a-z]+(_[a-z0-9]+)*")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
#: They choose between the coloured and the plain form of a sign.
_VARIATIONS = re.compile("[\ufe00-\ufe0f]")
_HYPHENS = re.compile(r"[-\u00ad\u2010\u2011]")
#: "Tel.", "p.m.", "Ave.": letters before a full stop that does not end the text, and none of an address of the web.
_SHORTENED = re.compile(r"(?<![\w./@-])(?:[^\W\d_]\.[^\W\d_]|[^\W\d_]{1,5}\.(?!\w))")
#: Digits of the shortest telephone number with its area; a year has fewer.
_LEAST_PHONE = 6
_WRITTEN_TOGETHER = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]")


def named_otherwise(page: Page) -> list[Element]:
    """Controls with a name of their own, or with a text between their words that may be hidden."""
    between = (
        part.closest("a[href], button")
        for part in page.select("a > span, button > span")
        if _is_between(part)
    )
    return page.in_order({*page.select("[aria-label], [aria-labelledby]"), *filter(None, between)}, among="*")


def _is_between(part: Element) -> bool:
    sides = (part.previous_sibling, part.next_sibling)
    return all(isinstance(side, Text) and side.data.strip() for side in sides)


def visible_text(control: Element, page: Page, *, with_gaps: bool = False) -> str:
    """The text on the control as it is seen: blocks and line breaks part words, inline elements do not.

    `with_gaps` takes every element for a word of its own, as it is where margins part them.
    """
    parts: list[str] = []
    stack: list[Node | str] = list(reversed(control.children))
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Text):
            if styles(page).font_size(parent(node) or control):
                parts.append(node.data)
        elif isinstance(node, Element) and is_shown(node, page):
            if not _is_drawn(node, page) or _is_icon_word(node):
                parts.append(" ")
                continue
            gap = " " if with_gaps or is_apart(node, page) else ""
            stack += [gap, *reversed(node.children), gap]
    return " ".join("".join(parts).split())


def is_in_name(label: str, name: str) -> bool:
    """The words of the label are in the name, next to each other and in their order."""
    if _WRITTEN_TOGETHER.search(label):
        return "".join(words(label)) in "".join(words(name))
    return any(
        _is_run(words(change(label)), said)
        for change in (str, lambda text: _HYPHENS.sub("", text))
        for said in (words(change(name)), _words(change(name)))
    )


def words(text: str) -> list[str]:
    """The words of a label, without what is in brackets, without signs, and in small letters."""
    return _words(_IN_BRACKETS.sub(" ", text))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", _VARIATIONS.sub("", text).casefold())
    return "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in plain).split()


def may_be_shortened(label: str, name: str) -> bool:
    """The one or the other abbreviates, so that both may be spoken alike."""
    if _SHORTENED.search(label.rstrip(".")) or _SHORTENED.search(name.rstrip(".")):
        return True
    shown, said = words(label), words(name)
    digits = "".join(shown)
    if digits.isdecimal() and len(digits) >= _LEAST_PHONE:  # read digit by digit, or in pairs
        return digits in "".join(word for word in said if word.isdecimal())
    if label.isupper() and any(_is_compressed(word, other) for word in shown for other in said):
        return True
    if label.endswith(".") and any(word.startswith(shown[-1]) for word in said):
        return True
    if any(_is_day_or_month(word, other) for word in shown for other in said):
        return True
    return _has_initials(shown, said) or (len(min(shown, key=len)) > 1 and _has_initials(said, shown))


def is_sign(label: str) -> bool:
    """Nothing but signs, or a single letter that stands for something: “X” closes."""
    plain = "".join(words(label))
    return not plain or (len(plain) == 1 and plain.isalpha())


def may_be_icon(label: str, control: Element, page: Page) -> bool:
    """An icon font may turn the word into a picture."""
    if _LIGATURE.fullmatch(label) is None:
        return False
    parts = [control, *control.select("*")]
    if any(_ICON_CLASS.search(" ".join((part.attr("class") or "").split())) for part in parts):
        return True
    sheets = [link.attr("href") or "" for link in page.select("link[rel~=stylesheet i]")]
    fonts = [line for s in page.select("style") for line in s.text.splitlines() if "font-family" in line]
    return any(_ICON_FONT.search(source) for source in [*sheets, *fonts])


def _is_drawn(node: Element, page: Page) -> bool:
    """Not taken out of sight by style sheets, by a usual class name where none is known, and no field with a text or key to press."""
    if node.tag in ("script", "style", "select", "textarea", "title", "desc", "kbd"):
        return False
    found = styles(page)
    if is_concealed(node, found):
        return False
    is_styled = not found.declared(node).keys().isdisjoint(_PLACING)
    return is_styled or _HIDING_CLASS.search(node.attr("class") or "") is None


def _is_icon_word(node: Element) -> bool:
    return node.matches(ICON_WORDS) and _LIGATURE.fullmatch(node.text.strip()) is not None


def _is_run(part: list[str], whole: list[str]) -> bool:
    return any(whole[i : i + len(part)] == part for i in range(len(whole) - len(part) + 1))


def _is_compressed(short: str, long: str) -> bool:
    """Letters of the long word in their order, the first among them: PLZ for Postleitzahl."""
    letters = iter(long)
    return 1 < len(short) < 6 < len(long) and short[0] == long[0] and all(c in letters for c in short)


def _is_day_or_month(short: str, long: str) -> bool:
    return long in CALENDAR_NAMES and 1 < len(short) < len(long) and long.startswith(short)


def _has_initials(short: list[str], long: list[str]) -> bool:
    """A word on the one side is made of first letters of the other's words."""
    initials = "".join(word[0] for word in long)
    return any(word.isalpha() and 1 < len(word) < 7 and word in initials for word in short)
