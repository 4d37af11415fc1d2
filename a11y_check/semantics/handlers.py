"""What elements react to: handlers in their mark-up, and those that the page's own scripts add. No script is run.

Read are `addEventListener`, `onclick =` and their like in jQuery, on elements that the script finds by an id, a class or
another selector, directly or over a variable that has one meaning only. Of linked scripts, small ones of the same site.
What libraries read from attributes of their own is among it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, lru_cache
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, SelectorSyntaxError
from a11y_check.semantics.library_handlers import library_handlers
from a11y_check.semantics.script_code import body, code, functions, texts

_FOUND = (
    r"""(?:[\w$.]+\.(?P<how>getElementById|querySelector|querySelectorAll|getElementsByClassName|getElementsByTagName)"""
    r"""|\$|jQuery)\(\s*(?P<quote>["'`])(?P<what>[^"'`\n]+)(?P=quote)\s*\)"""
)
_PLACE = rf"(?:{_FOUND}|(?P<whole>(?:\$|jQuery)\(\s*(?:document|window)\s*\)|document(?:\.body)?|window)|(?P<name>[\w$]+))"
_SPREAD = rf"(?:Array\.from\(\s*|\[\s*\.\.\.)?{_PLACE}(?:\s*[)\]])?"
#: `const menu = …`, `for (const link of …)`, `….forEach((link) => …)`: a name, and what it stands for.
_NAMED = (
    re.compile(rf"(?<![\w$.])(?P<named>[\w$]+)\s*=\s*{_FOUND}"),
    re.compile(rf"\bfor\s*\(\s*(?:const|let|var)\s+(?P<named>[\w$]+)\s+of\s+{_SPREAD}"),
    re.compile(
        rf"(?<![\w$.]){_SPREAD}\s*\.forEach\(\s*(?:function\s*[\w$]*\s*\(\s*|\(\s*)?(?P<named>(?!function\b)[\w$]+)"
    ),
)
_LISTENING = re.compile(
    rf"(?<![\w$.]){_PLACE}(?:\[\w+\])?\s*\.\s*(?:"
    r"""addEventListener\(\s*["'](?P<event>\w+)["']\s*,\s*|on(?P<property>[a-z]+)\s*=(?!=)\s*"""
    r"""|(?:on|bind)\(\s*["'](?P<several>[\w. ]+)["']\s*,\s*"""
    r"""|(?P<short>click|change|blur|focus|key(?:down|up|press)|mouse(?:over|enter|down)|paste|scroll|submit)"""
    r"""\(\s*(?=function\b|async\b|\(|[\w$]+\s*(?:=>|\))))"""
)
_SELECTORS = {"getElementById": "#{}", "getElementsByClassName": ".{}"}
#: Ways to give names a meaning.
_BINDING = re.compile(
    r"(?<![\w$.])(?P<assigned>[\w$]+)\s*=(?!=)|\b(?:const|let|var)\s+(?P<each>[\w$]+)\s+of\b"
    r"|\bfunction\s*[\w$]*\s*\((?P<taken>[^()]*)\)|\((?P<given>[^()]*)\)\s*=>"
)
_WORD = re.compile(r"[\w$]+")
_WHOLE = "html"
_MOST = 5


class Listener(NamedTuple):
    """A handler that a script adds: to what a selector finds, for which event, and what it does."""

    selector: str
    event: str
    handler: str


def handling(*events: str) -> Callable[[Page], list[Element]]:
    """For a rule's `applies_to`: the elements that have a handler of one of the events."""
    return _handling(events)


@cache
def _handling(events: tuple[str, ...]) -> Callable[[Page], list[Element]]:
    written = ", ".join(f"body [on{event}]" for event in events)

    def elements(page: Page) -> list[Element]:
        found = added(page)
        if not found:
            return page.select(written)
        return page.in_order(
            [*page.select(written), *(e for e, by_event in found.items() if by_event.keys() & {*events})]
        )

    elements.__doc__ = f"The elements that react to {' or '.join(events)}."
    return elements


def handling_anywhere(*events: str) -> Callable[[Page], list[Element]]:
    """For a rule's `applies_to`: the same, and before them the page itself where it reacts as a whole."""

    def elements(page: Page) -> list[Element]:
        whole = [page.root] if reacts(page.root, page, *events) else []
        return [*whole, *handling(*events)(page)]

    elements.__doc__ = f"The page and the elements that react to {' or '.join(events)}."
    return elements


def is_written(element: Element, *events: str) -> bool:
    """The mark-up has a handler of one of the events: it is there from the start, and for this element alone."""
    return any(element.attr(f"on{event}") is not None for event in events)


def reacts(element: Element, page: Page, *events: str) -> bool:
    """The element has a handler of one of the events, in its mark-up or by a script."""
    return is_written(element, *events) or not added(page).get(element, {}).keys().isdisjoint(events)


def handler(element: Element, page: Page, *events: str) -> str:
    """What the element's handlers of these events do, with the functions that they call; "" without a handler."""
    by_event = added(page).get(element, {})
    parts = (part for event in events for part in (element.attr(f"on{event}"), *by_event.get(event, ())))
    return code("\n".join(filter(None, parts)), page)


@once_per_page
def added(page: Page) -> dict[Element, dict[str, list[str]]]:
    """What scripts add: the handlers of an element by event, the first few of them."""
    by_selector: dict[str, dict[str, list[str]]] = {}
    for script in texts(page):
        for listener in _listeners(script):
            done = functions(page).get(listener.handler, listener.handler)
            handlers = by_selector.setdefault(listener.selector, {}).setdefault(listener.event, [])
            if done not in handlers and len(handlers) < _MOST:
                handlers.append(done)
    found: dict[Element, dict[str, list[str]]] = {}
    for selector, by_event in by_selector.items():
        with suppress(SelectorSyntaxError):  # what jQuery knows beyond CSS
            for element in page.document.select(selector):
                known = found.setdefault(element, {})
                for event, handlers in by_event.items():
                    known[event] = [*known.get(event, ()), *handlers][:_MOST]
    for element, event, done in library_handlers(page):
        found.setdefault(element, {}).setdefault(event, []).append(done)
    return found


@lru_cache(maxsize=256)
def _listeners(script: str) -> tuple[Listener, ...]:
    return tuple(_read(script))


def _read(script: str) -> Iterator[Listener]:
    bound = Counter(
        name for match in _BINDING.finditer(script) for name in _WORD.findall(match[match.lastgroup or 0])
    )
    names: dict[str, str] = {}
    for pattern in _NAMED:
        for match in pattern.finditer(script):
            if bound[match["named"]] == 1:
                names[match["named"]] = _selector(match, names)
    for match in _LISTENING.finditer(script):
        selector = _selector(match, names)
        several = match["event"] or match["property"] or match["short"] or match["several"]
        for event in several.split() if selector else ():
            yield Listener(selector, event.partition(".")[0], body(script, match.end()))


def _selector(match: re.Match[str], names: dict[str, str]) -> str:
    """The selector of what an expression finds; "" where that is not known."""
    parts = match.groupdict()
    if parts.get("what"):
        return _SELECTORS.get(parts["how"] or "", "{}").format(parts["what"])
    return _WHOLE if parts.get("whole") else names.get(parts.get("name") or "", "")
