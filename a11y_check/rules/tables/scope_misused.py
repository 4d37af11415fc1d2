"""The `scope` of a header cell is one that exists, and stands on a header cell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, norm

_SCOPES = ("row", "col", "rowgroup", "colgroup", "auto")


@Rule(
    title=_("Scope of a header cell that browsers do not know"),
    why=_("Browsers then guess to which cells the header belongs."),
    fix=_("Write col for the cells below and row for the cells beside, on a th element."),
    messages={
        "unknown": _("“{value}” is no scope of a header cell."),
        "no-header": _("A td element has a scope, but is no header cell."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm(
            "WCAG technique H63", "The scope attribute", "https://www.w3.org/WAI/WCAG22/Techniques/html/H63"
        ),
        bitv("9.1.3.1e"),
    ),
    examples=(
        Example("<table><tr><th scope=col>Tag</th></tr><tr><td>Montag</td></tr></table>"),
        Example("<table><tr><th scope=ROW>Tag</th><td>Montag</td></tr></table>"),
        Example("<table><tr><th scope>Tag</th><td>Montag</td></tr></table>"),
        Example("<table><tr><th scope=column>Tag</th></tr><tr><td>Montag</td></tr></table>", fails="unknown"),
        Example("<table><tr><td scope=row>Tag</td><td>Montag</td></tr></table>", fails="no-header"),
    ),
    since="0.1",
    applies_to="th[scope], td[scope]",
    only_if=is_exposed,
)
def check(cell: Element, page: Page) -> Iterator[Problem]:
    scope = (cell.attr("scope") or "").strip().lower()
    if scope and scope not in _SCOPES:
        yield Problem(cell, "unknown", {"value": excerpt(scope)})
    elif scope and cell.tag == "td":
        yield Problem(cell, "no-header")
