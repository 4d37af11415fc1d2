"""Handlers that libraries read from attributes of their own: of Alpine, Angular, htmx, Livewire, Stimulus, Vue and others.

An address in `data-href` is there for a usual script that makes a link of a row or a card.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from a11y_check.page import Element, Page

#: `@click.prevent`, `x-on:click`, `wire:click`, `ng-click`, `(click)`
_NAMED_BY_EVENT = re.compile(
    r"(?:@|(?:x-on|v-on|wire|on|data-on):|(?:data-)?ng-)(?P<event>[a-z]+)(?P<how>(?:[.:][a-z0-9-]+)*)$"
    r"|\((?P<angular>[a-z]+)(?P<key>(?:\.[a-z]+)*)\)$"
)
#: What is clicked is something else.
_ELSEWHERE = re.compile(r"\.(?:outside|away|window|document)\b")
#: `click->menu#open`, or shorter where the event is a matter of course; not `resize@window->…`.
_STIMULUS = re.compile(r"^(?:(?P<event>[a-z]+)(?:\.[\w+]+)?->)?[\w-]+#\w+(?::!?\w+)*$")
_JSACTION = re.compile(r"(?:^|;)\s*(?P<event>[a-z]+):")
_ADDRESS = re.compile(r"(?:https?:|\.{0,2}/|\?)|[^\s:]+\.(?:html?|php)$")
_HTMX = re.compile(r"(?:data-)?hx-(?:get|post|put|patch|delete)$")
#: Elements on which a click is not what sends them by default.
_FIELDS = ("form", "input", "select", "textarea")


def library_handlers(page: Page) -> Iterator[tuple[Element, str, str]]:
    """The elements with such an attribute, the event, and what is done then."""
    for name, elements in page.by_attribute.items():
        event = _event(name)
        for element in elements if event or name in _READ or _HTMX.match(name) else ():
            done = (element.attr(name) or "").strip()
            if done and event:
                yield element, event, done
            elif done:
                for other in _READ.get(name, _by_htmx)(element, done):
                    yield element, other, done


@lru_cache(maxsize=1024)
def _event(attribute: str) -> str:
    match = _NAMED_BY_EVENT.match(attribute)
    if match is None or _ELSEWHERE.search(attribute):
        return ""
    return match["event"] or match["angular"]


def _by_stimulus(element: Element, done: str) -> Iterator[str]:
    for action in done.split():
        match = _STIMULUS.match(action)
        if match is not None:
            yield match["event"] or ("click" if element.tag not in _FIELDS else "input")


def _by_jsaction(_element: Element, done: str) -> Iterator[str]:
    yield from (match["event"] for match in _JSACTION.finditer(done))


def _by_htmx(element: Element, _done: str) -> Iterator[str]:
    trigger = (element.attr("hx-trigger") or element.attr("data-hx-trigger") or "").split()
    usual = "click" if element.tag not in _FIELDS else "change"
    yield trigger[0].partition("[")[0].rstrip(",") if trigger else usual


def _by_address(element: Element, done: str) -> Iterator[str]:
    """A script that knows of roles or of the focus does more than follow a click."""
    if _ADDRESS.match(done) and element.attr("role") is None and element.attr("tabindex") is None:
        yield "click"


_READ = {"data-href": _by_address, "data-action": _by_stimulus, "jsaction": _by_jsaction}
