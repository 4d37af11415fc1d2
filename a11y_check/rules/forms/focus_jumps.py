"""The focus stays in a field until people leave it. Only handlers in the mark-up are seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


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
    ),
    since="0.1",
    applies_to="input:is([onkeyup*=focus], [oninput*=focus], [onkeydown*=focus], [onkeypress*=focus], [onchange*=focus])",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    handlers = (
        element.attr(handler) or ""
        for handler in ("onkeyup", "oninput", "onkeydown", "onkeypress", "onchange")
    )
    if any(".focus(" in code for code in handlers):
        yield Problem(element, "jumps", {"text": excerpt(name(element, page))})
