"""A field has a label that stays, not just a placeholder that goes with the first letter."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name_and_source
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Placeholder in place of a label"),
    why=_("The hint vanishes while typing, and many people forget what the field was for."),
    fix=_("Give the field a visible label. The placeholder may stay as an example."),
    messages={"only": _("The field has no label, only the placeholder “{text}”.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.2"), bitv("9.3.3.2a")),
    examples=(
        Example('<label>E-Mail <input placeholder="name@example.org"></label>'),
        Example('<input placeholder="Name" aria-label="Name">'),
        Example('<input placeholder="Name">', fails="only"),
    ),
    since="0.1",
    applies_to="input[placeholder], textarea[placeholder]",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    text, source = name_and_source(field, page)
    if source == "placeholder":
        is_search = field.matches("[type=search i], search *, [role=search i] *")
        yield Problem(field, "only", {"text": excerpt(text)}, certain=not is_search)
