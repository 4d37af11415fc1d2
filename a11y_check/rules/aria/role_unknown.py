"""The `role` attribute names at least one role that exists."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Role that does not exist"),
    why=_("Assistive technology ignores the role, and the element stays what it was."),
    fix=_("Use a role of WAI-ARIA, or delete the role attribute."),
    messages={"unknown": _("“{role}” is not a role.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("674b10")),
    examples=(
        Example('<div role="alert">Geschlossen</div>'),
        Example('<div role="box alert">Geschlossen</div>', note=_("the second one counts")),
        Example('<div role="box">Geschlossen</div>', fails="unknown"),
    ),
    since="0.1",
    applies_to="[role]",
    only_if=lambda element, page: is_exposed(element, page) and bool((element.attr("role") or "").strip()),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    written = (element.attr("role") or "").strip()
    if not explicit_role(element):
        sure = written.lower() != "text"  # in no standard, but known to one screen reader
        yield Problem(element, "unknown", {"role": excerpt(written)}, certain=sure)
