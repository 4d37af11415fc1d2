"""The elements that handlers of a page's own scripts speak of: by ids, classes, variables, and as neighbours. No script is run."""

from __future__ import annotations

import re

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.handlers import handler
from a11y_check.semantics.script_code import code, texts
from a11y_check.semantics.visibility import is_hidden

#: `const status = document.getElementById("status")`.
_BOUND = re.compile(
    r"""(?<![\w$.])([\w$]+)\s*=\s*(?:[\w$.]+\.(?:getElementById|querySelector)|\$|jQuery)\(\s*["'`]#?(\.?[\w-]+|\[[\w-]+\])["'`]\s*\)"""
)
#: What scripts call by a name or look up: `status.`, `("status").`, and in “say("status", text)”.
_MENTION = re.compile(r"""["'`]#?(\.?[\w-]+|\[[\w-]+\])["'`]|(?<![\w$.])([\w$]+)(?=\s*\.)""")
_TOGGLES = re.compile(r"""toggle|[=!]==?\s*["'`](?:none|block)["'`]|\.hidden\s*=\s*!""", re.IGNORECASE)
_NEXT = re.compile(r"nextElementSibling|\.next\(")
_MOST = 5  # elements with one class


def named(done: str, page: Page) -> dict[str, list[Element]]:
    """The elements that a handler names, by their id, ".class" or "[attribute]"."""
    known = _bound(page)
    names = {known.get(name, name) for match in _MENTION.findall(done) for name in match if name}
    return {name: found for name in names if (found := _places(name, page))}


@once_per_page
def _bound(page: Page) -> dict[str, str]:
    return {name: place for script in texts(page) for name, place in _BOUND.findall(script)}


def place_of(name: str, page: Page) -> str:
    """The id or class that a variable stands for."""
    return _bound(page).get(name, name)


def _places(name: str, page: Page) -> list[Element]:
    if name[0] not in ".[":
        return page.ids.get(name, [])[:1]
    found = page.select(name) if name[1:2].isalpha() else []
    return found if len(found) <= _MOST else []


def deeply(done: str, page: Page) -> str:
    """The handler with the functions that it calls, and those that these call."""
    return code(code(done, page), page)


def toggled(element: Element, page: Page) -> list[Element]:
    """Hidden parts of the page that a click on the element shows, and hides again."""
    done = code(handler(element, page, "click"), page)
    if not _TOGGLES.search(done):
        return []
    places = [place for found in named(done, page).values() for place in found]
    if _NEXT.search(done):
        places += [node for node in element.next_siblings if isinstance(node, Element)][:1]
    return [place for place in places if place is not element and is_hidden(place, page)]
