"""What style sheets within a page hide or print backwards: tricks against address harvesters, and what is closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_BRACE = re.compile(r"[{}]")
_NAME = re.compile(r"(?:^|[\s,>+~])[a-z]*([.#][\w-]+)\s*(?=,|$)", re.IGNORECASE)
_HIDES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|!|$)", re.IGNORECASE
)
_TURNS = re.compile(r"direction\s*:\s*rtl", re.IGNORECASE)
_OVERRIDES = re.compile(r"unicode-bidi\s*:\s*(?:bidi|isolate)-override", re.IGNORECASE)
_DESCRIBED = ", ".join(f"{field}[aria-describedby]" for field in ("input", "select", "textarea"))
#: Panels that a script opens: closed, yet part of what readers find.
_PANEL = re.compile(r"accordion|collapse|tab|panel|toggle", re.IGNORECASE)
_OPENERS = "[aria-expanded=false i][aria-controls]:not([aria-haspopup]), [role=tab i][aria-controls]"


@dataclass(frozen=True)
class Concealment:
    """The classes (".name") and ids ("#name") whose elements the page's own style sheets hide or turn around.

    `opened` are those of what a button or a tab says that it opens.
    """

    hidden: frozenset[str] = field(default_factory=frozenset)
    turned: frozenset[str] = field(default_factory=frozenset)
    opened: frozenset[str] = field(default_factory=frozenset)

    def hides(self, element: Any) -> bool:
        """The element is not shown, and no script opens it."""
        style = element.attr("style")
        is_hidden = (
            element.attr("hidden") is not None
            or bool(style and _HIDES.search(style))
            or bool(self.hidden and _is_one_of(element, self.hidden))
        )
        return is_hidden and not self._is_panel(element)

    def _is_panel(self, element: Any) -> bool:
        called = f"{element.attr('class') or ''} {element.attr('role') or ''}"
        return _PANEL.search(called) is not None or f"#{element.attr('id')}" in self.opened

    def turns(self, element: Any) -> bool:
        """The element prints its letters from the right to the left, whatever they are."""
        style = element.attr("style")
        if style and _TURNS.search(style) and _OVERRIDES.search(style):
            return True
        if element.tag == "bdo" and (element.attr("dir") or "").lower() == "rtl":
            return True
        return bool(self.turned) and _is_one_of(element, self.turned)


def read_concealment(root: Any) -> Concealment:
    """What the `style` elements under an element say. Hints and messages of fields are left out like their labels."""
    hidden = {
        f"#{hint}" for box in root.select(_DESCRIBED) for hint in (box.attr("aria-describedby") or "").split()
    }
    turned: set[str] = set()
    for sheet in _sheets(root):
        if "none" not in sheet and "rtl" not in sheet and "hidden" not in sheet:
            continue
        for selectors, style in _rules(sheet):
            if _HIDES.search(style):
                hidden.update(_NAME.findall(selectors))
            elif _TURNS.search(style) and _OVERRIDES.search(style):
                turned.update(_NAME.findall(selectors))
    opened = {
        f"#{panel}" for by in root.select(_OPENERS) for panel in (by.attr("aria-controls") or "").split()
    }
    return Concealment(frozenset(hidden), frozenset(turned), frozenset(opened))


def _sheets(element: Any) -> Iterator[str]:
    return (sheet.text for sheet in element.select("style"))


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules outside of `@media` and the like, which hold now and then."""
    depth = start = 0
    selectors = ""
    for brace in _BRACE.finditer(sheet):
        text = sheet[start : brace.start()]
        if brace.group() == "{":
            selectors = text if depth == 0 else ""
            depth += 1
        else:
            if depth == 1 and selectors:
                yield selectors.strip(), text
            depth, selectors = max(0, depth - 1), ""
        start = brace.end()


def _is_one_of(element: Any, names: frozenset[str]) -> bool:
    words = [f".{name}" for name in (element.attr("class") or "").split()]
    return f"#{element.attr('id')}" in names or not names.isdisjoint(words)
