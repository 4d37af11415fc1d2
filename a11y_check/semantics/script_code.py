"""What a handler does, as far as the page's own scripts show: its code, and that of the functions it calls. No script is run."""

from __future__ import annotations

import re

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page

_CALL = re.compile(r"(?<![\w$.])([A-Za-z_$][\w$]*)\s*\(")
_FUNCTION = re.compile(
    r"\bfunction\s+([A-Za-z_$][\w$]*)\s*\([^()]*\)\s*\{"
    r"|\b([A-Za-z_$][\w$]*)\s*=\s*(?:async\s+)?(?:function\s*\w*\s*\([^()]*\)|(?:\([^()]*\)|[\w$]+)\s*=>)\s*\{"
)
_LOAD = re.compile(
    r"\bonload\s*=\s*(?=(function\b|\(|[A-Za-z_$]))"
    r"|\b(?:addEventListener|attachEvent)\s*\(\s*[\"'](?:on)?(?:load|DOMContentLoaded)[\"']\s*,\s*(?=(function\b|\(|[A-Za-z_$]))"
)
_NAME = re.compile(r"(?!function\b)[A-Za-z_$][\w$]*(?!\s*=>|[\w$(])")


def code(handler: str, page: Page) -> str:
    """The handler, and the bodies of those functions of the page that it calls by name."""
    if not handler:
        return ""
    known = functions(page)
    return "\n".join([handler, *(known[name] for name in _CALL.findall(handler) if name in known)])


@once_per_page
def functions(page: Page) -> dict[str, str]:
    """The bodies of named functions in scripts of the page, by name."""
    found: dict[str, str] = {}
    for script in scripts(page):
        for match in _FUNCTION.finditer(script.text):
            found.setdefault(match[1] or match[2], block(script.text, match.end() - 1))
    return found


@once_per_page
def scripts(page: Page) -> list[Element]:
    """The scripts that are written in the page."""
    return [script for script in page.select("script:not([src], template *)") if "(" in script.text]


def on_load(script: Element, page: Page) -> str:
    """What the script does as soon as the page is there, where it says so."""
    parts = []
    for match in _LOAD.finditer(script.text):
        named = _NAME.match(script.text, match.end())
        start = script.text.find("{", match.end())
        parts.append(functions(page).get(named[0], "") if named else block(script.text, start))
    return "\n".join(parts)


def block(text: str, start: int) -> str:
    """From the brace at `start` to the one that closes it."""
    depth = 0
    for index in range(max(start, 0), len(text) if start >= 0 else 0):
        depth += (text[index] == "{") - (text[index] == "}")
        if depth == 0:
            return text[start : index + 1]
    return text[start:] if start >= 0 else ""
