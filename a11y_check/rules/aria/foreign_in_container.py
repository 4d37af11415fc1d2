"""A list holds items, a menu its entries, a row its cells: nothing else, and at least one. What is still loading may wait."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.containers import CONTAINERS, not_plainly_filled
from a11y_check.semantics.roles import explicit_role, role
from a11y_check.semantics.tree import is_made_by_script, tree_children
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.aria_roles import ALSO_ALLOWED, CHILDREN, KIND_OF
from a11y_check.standards.references import act, bitv, wcag

#: Lists, tables and trees may have no entries; nobody wants a menu or a row of nothing.
_NEVER_EMPTY = ("menu", "menubar", "radiogroup", "row")


@Rule(
    title=_("Container with the wrong parts"),
    why=_("A screen reader counts wrongly, or does not announce the list, menu or table at all."),
    fix=_("Put only the parts into it that belong there, and everything else before or after it."),
    messages={
        "foreign": _("A “{child}” element stands in a “{role}”, which may hold only: {parts}."),
        "none": _("A “{role}” holds none of its parts: {parts}."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b"), act("bc4a75")),
    examples=(
        Example("<ul><li>Kurse</li></ul>"),
        Example('<div role="menu"><div role="group"><a role="menuitem" href="/">Neu</a></div></div>'),
        Example(
            '<ul role="menubar"><li role="none"><a role="menuitem" aria-expanded="true" href="/">Kurse</a>'
            '<ul role="menu"><li role="menuitem">A1</li></ul></li></ul>',
            note=_("a menu beside its entry"),
        ),
        Example('<div role="list" aria-busy="true"></div>', note=_("still loading")),
        Example("<ul></ul>", note=_("a script may fill it")),
        Example('<ol><li role="doc-endnote">Stand: 2026</ol>', note=_("a kind of list item")),
        Example('<ul role="tablist"><li>Kurse</li></ul>', fails="foreign"),
        Example('<div role="list"><b>Kurse</b></div>', fails="none"),
    ),
    since="0.1",
    applies_to=CONTAINERS,
    only_if=(
        is_exposed,
        lambda element, page: (
            role(element, page) in CHILDREN and element.closest("[aria-busy=true i]") is None
        ),
    ),
    suspects=not_plainly_filled,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind = role(element, page)
    allowed = CHILDREN[kind] | ALSO_ALLOWED.get(kind, frozenset())
    children = tree_children(element, page)
    values: dict[str, object] = {"role": kind, "parts": ", ".join(sorted(CHILDREN[kind]))}
    parts = [(child, allowed) for child in children]
    for group in [child for child in children if role(child, page) == "group"]:
        parts += [(child, allowed - {"group"}) for child in tree_children(group, page)]
    foreign = [child for child, roles in parts if _part(child, page) not in roles]
    if foreign:
        values["child"] = role(foreign[0], page) or foreign[0].tag
        yield Problem(foreign[0], "foreign", values, certain=not is_made_by_script(foreign[0]))
    elif not any(_part(child, page) in CHILDREN[kind] for child in children):
        inside = element.select("*")
        if inside and all(is_exposed(part, page) for part in inside):
            yield Problem(element, "none", values)
        elif not inside and explicit_role(element):
            yield Problem(element, "none", values, certain=kind in _NEVER_EMPTY and not page.select("script"))


def _part(child: Element, page: Page) -> str:
    kind = role(child, page)
    return KIND_OF.get(kind, kind)
