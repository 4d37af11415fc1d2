"""Each item of an application's menu says what it does."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Menu item without a name"),
    why=_("A screen reader says only “menu item”."),
    fix=_("Write a text into the item, or name it with aria-label."),
    messages={"nameless": _("An item of a menu has no name.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("m6b1q3")),
    examples=(
        Example('<div role="menu"><button role="menuitem">Neu</button></div>'),
        Example('<div role="menu"><button role="menuitem" aria-label="Neu"></button></div>'),
        Example('<div role="menu"><button role="menuitem"></button></div>', fails="nameless"),
    ),
    since="0.1",
    applies_to="[role]",
    only_if=(is_exposed, lambda item, page: role(item, page) == "menuitem"),
)
def check(item: Element, page: Page) -> Iterator[Problem]:
    if not name(item, page):
        yield Problem(item, "nameless")
