"""A field has one label. A label around it with another inside, and hidden ones, are left alone."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.labels import labels
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm


@Rule(
    title=_("Field with two labels"),
    why=_(
        "Some screen readers read out only the first of them, some the last. It may be the label of another field."
    ),
    fix=_("Do both belong to this field? Write one label, and name the group in a legend."),
    messages={"twice": _("The field has two labels: “{first}” and “{second}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("W3C tutorial: form labels", url="https://www.w3.org/WAI/tutorials/forms/labels/"),),
    examples=(
        Example('<label for="n">Name</label><input id="n">'),
        Example('<label>Name <input id="n"></label><label for="n" hidden>Name</label>'),
        Example(
            '<label for="t">Ausgestellt am</label><label for="t">Tag</label><input id="t">', fails="twice"
        ),
    ),
    since="0.2",
    applies_to="input:not([aria-label], [aria-labelledby]), select, textarea",
    only_if=lambda field, page: len(labels(page).get(field, ())) > 1,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    texts = [shown_text(label, page) for label in labels(page)[field] if is_visible(label, page)]
    written = [text for text in texts if text]
    if len(written) > 1 and field.closest("label") is None:
        yield Problem(field, "twice", {"first": excerpt(written[0]), "second": excerpt(written[1])})
