"""Keys reach the browser: with a handler that stops all of them, not even Tab leads away from the element.

Of what a script adds it is asked, where it stops keys without a look at which of them was pressed.
"""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.handlers import handler, handling_anywhere
from a11y_check.standards.references import bitv, wcag

_ALL = re.compile(r"\s*(?:return\s+false|event\.preventDefault\(\)(?:;\s*return\s+false)?)\s*;?\s*")
_STOPS = re.compile(r"\.preventDefault\(\)|\breturn\s+false\b")
#: It looks at the key, or stops it in some cases only.
_LOOKS = re.compile(r"key|code|which|char|\b(?:if|switch)\b|[?&|]", re.IGNORECASE)

_WHOLE = ("html", "body")


@Rule(
    title=_("Element that swallows every key"),
    why=_("People who use the keyboard are stuck there, and have to leave the page."),
    fix=_("Let the browser have the keys. A field that is not to be typed in gets readonly."),
    messages={
        "swallowed": _("The {tag} element swallows every key: not even Tab leads away from it."),
        "page": _("A script seems to swallow every key on the whole page. Can one go on with Tab?"),
        "stopped": _("A script seems to swallow every key in the {tag} element. Does Tab lead away from it?"),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.2"), bitv("9.2.1.2a")),
    examples=(
        Example('<input aria-label="Tag" readonly>'),
        Example('<input aria-label="Tag" onkeydown="return istZiffer(event)">'),
        Example('<input aria-label="Tag" disabled onkeydown="return false">'),
        Example(
            "<a id=a href='/'>Start</a><script>$('#a').keydown((e) => { if (e.key == 'ArrowUp') e.preventDefault() })</script>",
            note=_("of one key"),
        ),
        Example('<input aria-label="Tag" onkeydown="return false">', fails="swallowed"),
        Example(
            '<input aria-label="Tag" onkeydown="event.preventDefault(); return false;">', fails="swallowed"
        ),
        Example(
            "<a id=a href='/'>Start</a><script>$('#a').keydown((e) => { e.preventDefault(); oeffne() })</script>",
            fails="stopped",
        ),
        Example(
            "<script>document.onkeydown = function (e) { return false }</script><a href=/>Start</a>",
            fails="page",
        ),
    ),
    since="0.2",
    applies_to=handling_anywhere("keydown", "keypress"),
    only_if=lambda element, page: element.tag in _WHOLE or is_in_tab_order(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if _ALL.fullmatch(element.attr("onkeydown") or ""):
        yield Problem(element, "swallowed", {"tag": element.tag})
        return
    events = ("keydown", "keypress") if element.tag in _WHOLE else ("keydown",)
    done = handler(element, page, *events)
    if _STOPS.search(done) and not _LOOKS.search(done):
        message = "page" if element.tag in _WHOLE else "stopped"
        yield Problem(element, message, {"tag": element.tag}, certain=False)
