"""A label that belongs to a field has a text. A field without any name is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.labels import labels
from a11y_check.semantics.names import name
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Empty label"),
    why=_("People see a field and do not know what to enter."),
    fix=_("Write into the label what to enter, or delete it."),
    messages={"empty": _("The label of a field is empty.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("W3C tutorial: form labels", url="https://www.w3.org/WAI/tutorials/forms/labels/"),),
    examples=(
        Example('<label for="n">Name</label><input id="n">'),
        Example('<label for="n"><img src="a.svg" alt="Name"></label><input id="n">'),
        Example('<label for="m"></label><input type="checkbox" id="m" aria-label="Menü" hidden>'),
        Example('<label for="n"><svg></svg></label><input id="n" type="radio" aria-label="3 Sterne">'),
        Example('<label for="n"></label><input id="n" aria-label="Name">', fails="empty"),
    ),
    since="0.1",
    applies_to="input, select, textarea, meter, progress, output",
    only_if=lambda field, page: field in labels(page) and is_exposed(field, page) and bool(name(field, page)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    for label in labels(page)[field]:
        if is_exposed(label, page) and not name(label, page) and not label.select_one("svg, img"):
            yield Problem(label, "empty")
