"""Choosing something does not send the form or leave the page. Only handlers in the mark-up are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_LEAVES = re.compile(r"submit\(|location\b|window\.open|navigate", re.IGNORECASE)


@Rule(
    title=_("Choice that leaves the page at once"),
    why=_("Who goes through the choices with the arrow keys is taken away by the first of them."),
    fix=_("Are people told before? If not, add a button that sends the choice."),
    messages={"leaves": _("Choosing in “{name}” sends the form or opens another page.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.2.2"), bitv("9.3.2.2a")),
    examples=(
        Example("<label>Ort <select><option>Annen</select></label><button>Zeigen</button>"),
        Example('<label>Ort <select onchange="zeige(this)"><option>Annen</select></label>'),
        Example(
            '<label>Ort <select onchange="this.form.submit()"><option>Annen</select></label>', fails="leaves"
        ),
        Example(
            '<label>Ort <select onchange="location=this.value"><option>A</select></label>', fails="leaves"
        ),
    ),
    since="0.1",
    applies_to="select[onchange], input[onchange], select[oninput], input[oninput]",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    if _LEAVES.search(f"{field.attr('onchange') or ''} {field.attr('oninput') or ''}"):
        yield Problem(field, "leaves", {"name": excerpt(name(field, page))})
