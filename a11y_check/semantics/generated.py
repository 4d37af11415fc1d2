"""Text that style sheets put before and after an element's own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import tinycss2

from a11y_check.page import Element, Page, is_html
from a11y_check.semantics.styles import styles


def generated(element: Element, page: Page) -> tuple[str, str]:
    """What ::before and ::after say to assistive technology; "" for pictures and the signs of icon fonts."""
    found = styles(page)
    if not found.cascade.pseudo or not is_html(element):  # a drawing has nothing before and after
        return "", ""
    return _said(element, page, "before"), _said(element, page, "after")


def _said(element: Element, page: Page, which: str) -> str:
    found = styles(page)
    declared = found.pseudo(element, which)
    if declared.get("display") == "none" or declared.get("visibility") == "hidden":
        return ""
    said = _words(declared.get("content", "none"))
    if said is None:
        return ""
    text = "".join(element.attr(word[1:]) or "" if word[:1] == "\0" else word for word in said)
    return f" {text} " if _is_apart(declared, found.text(element, "display")) else text


def _is_apart(declared: Mapping[str, str], around: str) -> bool:
    """The text is a line or a box of its own."""
    return (
        declared.get("display", "inline") not in ("inline", "contents")
        or declared.get("position") in ("absolute", "fixed")
        or declared.get("float", "none") != "none"
        or around.endswith(("flex", "grid"))
    )


@lru_cache(maxsize=1024)
def _words(content: str) -> tuple[str, ...] | None:
    """The strings of a content value; an attribute stands as its name after a zero character."""
    words: list[str] = []
    for part in tinycss2.parse_component_value_list(content, skip_comments=True):
        if part == "/":  # what follows is the alternative for what stands before
            words = []
        elif part.type == "string":
            words.append("".join(sign for sign in part.value if not _is_private(sign)))
        elif part.type == "function" and part.lower_name == "attr" and part.arguments:
            words.append("\0" + tinycss2.serialize(part.arguments[:1]).strip().lower())
        elif part.type == "error":
            return None
    return tuple(words)


def _is_private(sign: str) -> bool:
    """Icon fonts keep their pictures where Unicode has no signs: there is nothing to read out."""
    return "\ue000" <= sign <= "\uf8ff" or sign >= "\U000f0000"
