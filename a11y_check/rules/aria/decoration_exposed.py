"""What is marked as decoration is not at the same time marked as something that matters."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import PRESENTATIONAL, explicit_role, has_presentational_conflict
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act


@Rule(
    title=_("Decoration that is read out all the same"),
    why=_(
        "The mark-up contradicts itself: assistive technology presents the element although it is marked as decoration."
    ),
    fix=_("Decide: delete the mark of decoration, or delete label, description and tabindex."),
    messages={"exposed": _("The element {tag} is marked as decoration, but has a label or takes the focus.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(act("46ca7f"),),
    examples=(
        Example('<img src="line.png" alt="">'),
        Example('<h2 role="none">Text</h2>'),
        Example('<img src="line.png" alt="" aria-label="Linie">', fails="exposed"),
        Example('<div role="none" tabindex="0">Text</div>', fails="exposed"),
    ),
    since="0.1",
    applies_to="[role], img[alt='']:not([role])",
    only_if=(is_exposed, lambda element, _page: _is_marked(element)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if has_presentational_conflict(element, page):
        yield Problem(element, "exposed", {"tag": element.tag})


def _is_marked(element: Element) -> bool:
    return explicit_role(element) in PRESENTATIONAL or (element.tag == "img" and not explicit_role(element))
