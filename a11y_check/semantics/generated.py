"""Text that style sheets put before and after an element's own."""

from __future__ import annotations

from functools import lru_cache

import tinycss2

from a11y_check.page import Element, Page
from a11y_check.semantics.styles import styles


def generated(element: Element, page: Page) -> tuple[str, str]:
    """What ::before and ::after say to assistive technology; "" for pictures and the signs of icon fonts."""
    found = styles(page)
    if not found.cascade.pseudo:
        return "", ""
    return _said(element, page, "before"), _said(element, page, "after")


def _said(element: Element, page: Page, which: str) -> str:
    declared = styles(page).pseudo(element, which)
    if declared.get("display") == "none" or declared.get("visibility") == "hidden":
        return ""
    said = _words(declared.get("content", "none"))
    if said is None:
        return ""
    text = "".join(element.attr(word[1:]) or "" if word[:1] == "\0" else word for word in said)
    return f" {text} " if declared.get("display", "inline").startswith(("block", "table", "flex")) else text


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
