"""A table holds data, not other tables."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Table inside a table"),
    why=_("Screen readers announce table after table, and people lose count of where they are."),
    fix=_("Do the tables arrange the page? Then arrange it with style sheets."),
    messages={"inside": _("This table stands in a cell of another one.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.3.1"),
        bitv("9.1.3.1e"),
    ),
    examples=(
        Example("<table><tr><th>Tag<td>Mo</table>"),
        Example('<table role="presentation"><tr><td><table role="presentation"><tr><td>A</table></table>'),
        Example("<table><tr><td><table><tr><td>A<td>B</table></table>", fails="inside"),
    ),
    since="0.1",
    applies_to="table table",
    only_if=(is_exposed, lambda table, page: role(table, page) == "table"),
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    outer = parent(table)
    around = outer.closest("table") if outer is not None else None
    if around is not None and role(around, page) == "table" and parent(around) is not None:
        inside = parent(around)
        if inside is None or inside.closest("table") is None:
            yield Problem(table, "inside")
