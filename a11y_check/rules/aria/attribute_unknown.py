"""Each `aria-` attribute is one that exists."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import with_aria
from a11y_check.semantics.text import excerpt
from a11y_check.standards import aria
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("ARIA attribute that does not exist"),
    why=_("Assistive technology ignores it, so what it should say is lost."),
    fix=_("Correct the name of the attribute, or delete it."),
    messages={"unknown": _("There is no attribute “{attribute}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("5f99a7")),
    examples=(
        Example('<button aria-expanded="false">Menü</button>'),
        Example('<div aria-label="Menü" role="group">Menü</div>'),
        Example('<button aria-titel="Menü">Menü</button>', fails="unknown"),
    ),
    since="0.1",
    applies_to=with_aria,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for attribute in element.attrs:
        if attribute.startswith("aria-") and attribute not in aria.ATTRIBUTES:
            yield Problem(element, "unknown", {"attribute": excerpt(attribute)})
