"""The focus stays in a field until people leave it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_EVENTS = ("keyup", "input", "keydown", "keypress", "change")
#: The arrows and the like may move it.
_KEYS = re.compile(r"Arrow|Tab|Enter|Escape|Backspace|\b(?:9|13|27|3[789]|40)\b")


@Rule(
    title=_("Field that moves the focus on"),
    why=_("Who types slowly or makes a mistake lands in the next field without noticing."),
    fix=_("Are people told before? Better use one field for the whole number."),
    messages={"jumps": _("Typing in “{text}” moves the focus elsewhere.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.2.2"),
        bitv("9.3.2.2a"),
    ),
    examples=(
        Example('<label>Tag <input onkeyup="pruefe(this)"></label>'),
        Example('<label>Tag <input onblur="zeige()"></label>'),
        Example(
            '<label>Tag <input onkeyup="if (this.value.length == 2) naechstes.focus()"></label>',
            fails="jumps",
        ),
        Example(
            '<label>Tag <input id="t"></label><script>document.getElementById("t").oninput = function () {'
            " if (this.value.length == 2) monat.focus() }</script>",
            fails="jumps",
        ),
    ),
    since="0.1",
    applies_to=handling(*_EVENTS),
    only_if=(is_exposed, lambda element, _page: element.tag == "input"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    code = handler(element, page, *_EVENTS)
    if ".focus(" in code and not _KEYS.search(code):
        yield Problem(element, "jumps", {"text": excerpt(name(element, page))})
