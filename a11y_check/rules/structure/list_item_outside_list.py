"""List items stand in a list, terms and descriptions in a description list."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role, role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_LISTS = {"li": "ul, ol, menu, dir", "dt": "dl, dl > div", "dd": "dl, dl > div"}
_ELSEWHERE = ", ".join(f":not({lists}) > {item}" for item, lists in _LISTS.items())


@Rule(
    title=_("List item outside a list"),
    why=_("A screen reader does not know which list the item belongs to, and may not announce one at all."),
    fix=_("Put the items into a ul or ol element, terms and descriptions into a dl element."),
    messages={"outside": _("The element {tag} is not inside a list.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b")),
    examples=(
        Example("<ul><li>Beratung</li></ul>"),
        Example("<dl><div><dt>Telefon</dt><dd>02302 5811011</dd></div></dl>"),
        Example('<div role="list"><li>Beratung</li></div>'),
        Example("<dir><li>Beratung</li></dir>", note=_("outdated, but a list to browsers")),
        Example("<div><li>Beratung</li></div>", fails="outside"),
        Example("<p>Telefon</p><dd>02302 5811011</dd>", fails="outside"),
    ),
    since="0.1",
    applies_to="li, dt, dd",
    suspects=lambda page: page.select(_ELSEWHERE),
    only_if=(is_exposed, lambda item, _page: not explicit_role(item)),
)
def check(item: Element, page: Page) -> Iterator[Problem]:
    around = parent(item)
    if around is not None and not around.matches(_LISTS[item.tag]) and role(around, page) != "list":
        yield Problem(item, "outside", {"tag": item.tag}, certain="-" not in around.tag)
