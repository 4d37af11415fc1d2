"""An element whose role is a part of something stands in that something. Items of HTML lists are another rule.

`aria-owns` brings no element in from a shadow tree: ids end there.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role, role
from a11y_check.semantics.script_writes import writes
from a11y_check.semantics.tree import is_box, is_made_by_script, tree_parent
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.aria_roles import CONTEXT
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Part without the whole"),
    why=_("A screen reader cannot say “3 of 5”, or where the list, menu or table begins and ends."),
    fix=_("Put the element into its container. Between the two, only elements without a meaning may stand."),
    messages={"outside": _("An element with the role “{role}” is not in one of these: {container}.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b"), act("ff89c9")),
    examples=(
        Example('<div role="list"><span><div role="listitem">Kurse</div></span></div>'),
        Example('<ul role="tablist"><li role="none"><a role="tab" href="#a">A</a></li></ul>'),
        Example(
            '<div role="list" aria-owns="k">Liste</div><div role="listitem" id="k">Kurse</div>',
            note=_("brought in by aria-owns"),
        ),
        Example(
            '<div role=list id=k></div><script>document.getElementById("k").attachShadow({mode: "open"}).innerHTML'
            " = '<div role=listitem>Kurse</div>'</script>",
            note=_("its container is around the shadow tree"),
        ),
        Example('<select><option role="option">Kurse</select>', note=_("HTML holds it there")),
        Example('<div role="listitem">Kurse</div>', fails="outside"),
        Example('<ul role="menu"><li><a role="menuitem" href="/">Neu</a></li></ul>', fails="outside"),
    ),
    since="0.1",
    applies_to="[role], [id]:empty",
    only_if=lambda element, page: (
        is_exposed(element, page) and (explicit_role(element) in CONTEXT or element in writes(page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind = explicit_role(element)
    if kind in CONTEXT and not (element.tag == "option" and element.closest("select, datalist")):
        around = tree_parent(element, page)
        if not _holds(around, kind, page):
            sure = around is None or not is_made_by_script(around)
            yield Problem(element, "outside", _values(kind), certain=sure)
    write = writes(page).get(element)
    if write and write.in_shadow and write.is_markup:
        outer = tree_parent(element, page) if is_box(element, page) else element
        inner = Page(write.text, page.url, today=page.today)
        for part in inner.select("[role]"):
            kind, around = explicit_role(part), tree_parent(part, inner)
            is_top = around is None or around.tag == "html"
            if kind in CONTEXT and not (_holds(outer, kind, page) if is_top else _holds(around, kind, inner)):
                yield Problem(element, "outside", _values(kind))
                return


def _holds(around: Element | None, kind: str, page: Page) -> bool:
    return around is not None and role(around, page) in CONTEXT[kind]


def _values(kind: str) -> dict[str, object]:
    return {"role": kind, "container": ", ".join(sorted(CONTEXT[kind]))}
