"""A cell says in words what its colour says."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import own_value
from a11y_check.semantics.styles import styles
from a11y_check.semantics.tables import cells
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Cells that only a colour fills"),
    why=_("Who cannot tell the colours apart, or hears the table, finds empty cells."),
    fix=_("Does the colour mean something? Write the word into the cell."),
    messages={"colour": _("{count} empty cells of the table have colours of their own.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.4.1"),
        bitv("9.1.4.1"),
    ),
    examples=(
        Example('<table><tr><td style="background: #fdd">belegt<td style="background: #dfd">frei</table>'),
        Example('<table><tr style="background: #eee"><td>Mo<td></table>'),
        Example(
            '<table><tr><th>1<td style="background: #c00"><td style="background: #0a0"></table>',
            fails="colour",
        ),
        Example('<table><tr><th>1<td bgcolor="red">&nbsp;<td bgcolor="green"></table>', fails="colour"),
    ),
    since="0.1",
    applies_to="table",
    only_if=is_shown,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    painted = [
        cell
        for cell in cells(table, page)
        if own_value(cell, page, "background-color") and not has_content(cell, page)
    ]
    if len({styles(page).text(cell, "background-color") for cell in painted} - {"transparent"}) > 1:
        yield Problem(table, "colour", {"count": len(painted)})
