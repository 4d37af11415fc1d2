"""Keys reach the browser: with a handler that stops all of them, not even Tab leads away from the element."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.standards.references import bitv, wcag

_ALL = re.compile(r"\s*(?:return\s+false|event\.preventDefault\(\)(?:;\s*return\s+false)?)\s*;?\s*")


@Rule(
    title=_("Element that swallows every key"),
    why=_("People who use the keyboard are stuck there, and have to leave the page."),
    fix=_("Let the browser have the keys. A field that is not to be typed in gets readonly."),
    messages={"swallowed": _("The {tag} element swallows every key: not even Tab leads away from it.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.2"), bitv("9.2.1.2a")),
    examples=(
        Example('<input aria-label="Tag" readonly>'),
        Example('<input aria-label="Tag" onkeydown="return istZiffer(event)">'),
        Example('<input aria-label="Tag" disabled onkeydown="return false">'),
        Example('<input aria-label="Tag" onkeydown="return false">', fails="swallowed"),
        Example(
            '<input aria-label="Tag" onkeydown="event.preventDefault(); return false;">', fails="swallowed"
        ),
    ),
    since="0.2",
    applies_to="[onkeydown]",
    only_if=is_in_tab_order,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if _ALL.fullmatch(element.attr("onkeydown") or ""):
        yield Problem(element, "swallowed", {"tag": element.tag})
