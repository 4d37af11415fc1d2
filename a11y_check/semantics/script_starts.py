"""What a script does as soon as it is met, or the page is there: not what it has done later, by a handler. No script is run."""

from __future__ import annotations

import re

from a11y_check.page import Element, Page
from a11y_check.semantics.script_code import on_load, without_functions
from a11y_check.semantics.script_writes import statements

#: `$(function () {`, `$(document).ready(`, `(() => {`.
_AT_ONCE = re.compile(
    r"(?:\$|jQuery)\(\s*(?:document\s*\)\s*\.\s*ready\(|function\b|\(\)\s*=>)|[(!]\s*(?:function\b|\(\)\s*=>)"
)


def at_once(script: Element, page: Page) -> str:
    """The code that runs without anybody's doing, as far as the script says so."""
    parts = [_started(statement) for statement in statements(script.text)]
    return "\n".join((*parts, without_functions(on_load(script, page))))


def _started(statement: str) -> str:
    if _AT_ONCE.match(statement) is None:
        return without_functions(statement)
    start, end = statement.find("{"), statement.rfind("}")
    return without_functions(statement[start + 1 : end]) if 0 <= start < end else ""
