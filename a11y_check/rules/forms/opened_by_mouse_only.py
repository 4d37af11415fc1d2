"""A field that is not typed in, and opens something on a click, opens it with the keyboard, too."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.handlers import handler, reacts
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_KEYS = ("keydown", "keyup", "keypress", "focus", "focusin")
_SELECTS = re.compile(r"\.select\(\)|setSelectionRange|clipboard|copy", re.IGNORECASE)


@Rule(
    title=_("Field that only a click opens"),
    why=_("The keyboard reaches the field, but pressing a key in it is no click: nothing opens."),
    fix=_("Can the value be set with the keyboard? Let people type it, or put a button beside the field."),
    messages={"click": _("The field “{name}” cannot be typed in, and reacts to a click only.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1a")),
    examples=(
        Example('<label>Tag <input onclick="kalender()"></label>'),
        Example('<label>Tag <input readonly onclick="kalender()" onkeydown="kalender()"></label>'),
        Example('<label>Link <input readonly onclick="this.select()"></label>', note=_("to be copied")),
        Example('<label>Tag <input readonly onclick="kalender()"></label>', fails="click"),
        Example(
            "<label>Tag <input readonly id=t></label><script>$('#t').click(kalender)</script>", fails="click"
        ),
    ),
    since="0.2",
    applies_to="input[readonly]",
    only_if=(is_exposed, lambda field, page: not is_disabled(field) and reacts(field, page, "click")),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    if not reacts(field, page, *_KEYS) and not _SELECTS.search(handler(field, page, "click")):
        yield Problem(field, "click", {"name": excerpt(name(field, page))})
