"""A dialogue that is open says what it is about."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Dialogue without a name"),
    why=_("A screen reader says only “dialogue”, and nobody knows what has opened."),
    fix=_("Name the dialogue after its heading with aria-labelledby."),
    messages={"nameless": _("The element {tag} with the role “{role}” has no name.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "ARIA Authoring Practices",
            "Dialog (modal) pattern",
            "https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/",
        ),
    ),
    examples=(
        Example('<dialog open aria-labelledby="t"><h2 id="t">Cookies</h2></dialog>'),
        Example("<dialog><h2>Cookies</h2></dialog>", note=_("closed")),
        Example("<dialog open><h2>Cookies</h2></dialog>", fails="nameless"),
    ),
    since="0.1",
    applies_to="dialog, [role]",
    only_if=(
        is_exposed,
        lambda element, page: role(element, page) in ("dialog", "alertdialog"),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not name(element, page):
        yield Problem(element, "nameless", {"tag": element.tag, "role": role(element, page)})
