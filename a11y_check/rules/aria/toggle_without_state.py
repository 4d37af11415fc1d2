"""What opens and closes something says whether it is open. States that a script sets later are not seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Toggle that keeps its state to itself"),
    why=_(
        "Who does not see the page does not know that something has opened, or that something can be opened."
    ),
    fix=_("Does the script set aria-expanded? If not, add it and keep it up to date."),
    messages={"silent": _("“{name}” opens something, but does not say whether it is open.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        bitv("9.4.1.2a"),
    ),
    examples=(
        Example('<button data-toggle="collapse" data-target="#m" aria-expanded="false">Mehr</button>'),
        Example('<button data-toggle="tooltip">Mehr</button>'),
        Example('<button data-toggle="collapse" data-target="#m">Mehr</button>', fails="silent"),
        Example('<a href="#m" data-bs-toggle="dropdown">Mehr</a>', fails="silent"),
    ),
    since="0.1",
    applies_to="[data-toggle=collapse i], [data-toggle=dropdown i], [data-toggle=offcanvas i], [data-bs-toggle=collapse i], [data-bs-toggle=dropdown i], [data-bs-toggle=offcanvas i], [uk-toggle], [data-uk-toggle], [data-collapse-toggle], [data-dropdown-toggle]",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    inside = element.select("[aria-expanded]")
    if element.attr("aria-expanded") is None and not inside:
        yield Problem(element, "silent", {"name": excerpt(name(element, page))})
