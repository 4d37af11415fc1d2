"""Inside a button, a picture or another single control, the keyboard finds no second one."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards import aria
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Control inside a control"),
    why=_("The keyboard reaches the inner one, but a screen reader does not say what it is."),
    fix=_("Put the two controls side by side."),
    messages={"inside": _("The element {tag} can be reached inside an element with the role “{role}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("307n5z")),
    examples=(
        Example("<button>Suchen</button><a href='/hilfe/'>Hilfe</a>"),
        Example('<button><span tabindex="-1">Suchen</span></button>', note=_("the keyboard passes it by")),
        Example('<div role="img" aria-label="Karte"><a href="/karte/">Karte</a></div>', fails="inside"),
        Example('<button>Suchen <span tabindex="0">?</span></button>', fails="inside"),
    ),
    since="0.1",
    applies_to="button, [role]",
    only_if=(
        is_exposed,
        lambda element, page: role(element, page) in aria.CHILDREN_PRESENTATIONAL,
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for part in element.select("*"):
        if is_in_tab_order(part, page):
            yield Problem(part, "inside", {"tag": part.tag, "role": role(element, page)})
