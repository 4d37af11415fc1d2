"""The page's own scripts, and what is called there by name. No script is run."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from urllib.parse import urlsplit

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page

_CALL = re.compile(r"(?<![\w$.])([A-Za-z_$][\w$]*)\s*\(")
_FUNCTION = re.compile(
    r"\bfunction\s+([A-Za-z_$][\w$]*)\s*\([^()]*\)\s*\{"
    r"|(?<![\w$])([A-Za-z_$][\w$]*)\s*=\s*(?:async\s+)?(?:function\s*\w*\s*\([^()]*\)|(?:\([^()]*\)|[\w$]+)\s*=>)\s*\{"
)
_LOAD = re.compile(
    r"\bonload\s*=\s*(?=(function\b|\(|[A-Za-z_$]))"
    r"|\b(?:addEventListener|attachEvent)\s*\(\s*[\"'](?:on)?(?:load|DOMContentLoaded)[\"']\s*,\s*(?=(function\b|\(|[A-Za-z_$]))"
)
_NAME = re.compile(r"(?!(?:function|async)\b)[A-Za-z_$][\w$]*(?!\s*=>|[\w$(])")
_HEAD = re.compile(
    r"(?:async\s+)?(?:function\b\s*[\w$]*\s*\([^()]*\)|\([^()]*\)\s*=>|(?!function\b|async\b)[\w$]+\s*=>)\s*"
)
_INNER = re.compile(r"\bfunction\b(?:\s+[\w$]+)?\s*\([^()]*\)\s*|=>\s*")
_EXPRESSION = re.compile(r"[^\n;]*")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|(?<![:\\\"'`/])//[^\n]*", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_LONGEST = 2_000  # characters of a function
_MOST = 10  # handlers of one event
#: Characters; what is larger is a library or a bundle of a whole site.
_LARGEST = 40_000
#: What browsers run; the rest is data and templates.
SCRIPTS = "script:not(template *, [type*=json i], [type*=template i])"


def code(handler: str, page: Page) -> str:
    """The handler, and the bodies of those functions of the page that it calls by name."""
    if not handler:
        return ""
    known = functions(page)
    called = dict.fromkeys(_CALL.findall(handler))  # each once, however often
    return "\n".join([handler, *(known[name] for name in called if name in known)])


@once_per_page
def functions(page: Page) -> dict[str, str]:
    """The bodies of named functions in scripts of the page, by name."""
    found: dict[str, str] = {}
    for script in texts(page):
        for name, block in _functions(script):
            found.setdefault(name, block)
    return found


@lru_cache(maxsize=256)
def _functions(script: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (match[1] or match[2], block(script, match.end() - 1)) for match in _FUNCTION.finditer(script)
    )


@once_per_page
def scripts(page: Page) -> list[Element]:
    """The scripts that are written in the page."""
    return [script for script in page.select("script:not([src], template *)") if "(" in script.text]


@once_per_page
def texts(page: Page) -> list[str]:
    """The scripts in the page, and the small ones of the same site that it links, without their comments."""
    found: list[str] = []
    for script in page.select(SCRIPTS):
        address = script.attr("src")
        text = script.text if address is None else _loaded(address.strip(), page)
        if text and len(text) <= _LARGEST:
            found.append(_COMMENT.sub("", text))
    return found


@once_per_page
def are_all_read(page: Page) -> bool:
    """No script is out of reach, or too large to be read."""
    return len(texts(page)) == sum(
        1 for script in page.select(SCRIPTS) if script.attr("src") is not None or script.text
    )


def _loaded(address: str, page: Page) -> str:
    is_here = urlsplit(page.absolute(address)).netloc == urlsplit(page.url).netloc
    return (page.load(address) or "") if address and is_here else ""


def on_load(script: Element, page: Page) -> str:
    """What the script does as soon as the page is there, where it says so."""
    parts = []
    for match in islice(_LOAD.finditer(script.text), _MOST):
        named = _NAME.match(script.text, match.end())
        start = script.text.find("{", match.end())
        parts.append(functions(page).get(named[0], "") if named else block(script.text, start))
    return "\n".join(parts)


def without_functions(text: str) -> str:
    """The code without what the functions in it do."""
    closing, parts, start = _closing(text), list[str](), 0
    for head in _INNER.finditer(text):
        if head.start() >= start:
            parts.append(text[start : head.start()])
            opens = text.startswith("{", head.end())
            start = closing.get(head.end(), len(text)) + 1 if opens else _end_of_expression(text, head.end())
    return "".join((*parts, text[start:]))


def _end_of_expression(text: str, start: int) -> int:
    found = _EXPRESSION.match(text, start)
    return found.end() if found else start


def body(text: str, start: int) -> str:
    """What the function does that is written at `start`; its name, where it is only named there."""
    head = _HEAD.match(text, start)
    if head is None:
        named = _NAME.match(text, start)
        return named[0] if named else ""
    if text.startswith("{", head.end()):
        return block(text, head.end())
    expression = _EXPRESSION.match(text, head.end())
    return expression[0] if expression else ""


def block(text: str, start: int) -> str:
    """From the brace at `start` to the one that closes it, or as far as needed to see what is done there."""
    end = _closing(text).get(start, len(text)) + 1
    return text[start : min(end, start + _LONGEST)] if start >= 0 else ""


@lru_cache(maxsize=64)
def _closing(text: str) -> dict[int, int]:
    """Where each brace is closed, by where it stands."""
    found: dict[int, int] = {}
    still_open: list[int] = []
    for brace in _BRACE.finditer(text):
        if brace.group() == "{":
            still_open.append(brace.start())
        elif still_open:
            found[still_open.pop()] = brace.start()
    return found
