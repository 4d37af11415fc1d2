"""Gaps in a table come from style, not from empty rows and columns."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.tables import rows
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Empty row or column in a table"),
    why=_("A screen reader reads out every empty cell, and many people think that the table is over."),
    fix=_("Is something missing there? If not, take the row or column out."),
    messages={
        "row": _("Row {number} of the table is empty."),
        "column": _("Column {number} of the table is empty."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.2"),
        bitv("9.1.3.2a"),
    ),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Mo<td>"),
        Example("<table><tr><td><th>Zeit<tr><th>Mo<td>8</table>"),
        Example("<table><tr><th>Tag<th>Zeit<tr><td><td>&nbsp;<tr><td>Mo<td>8</table>", fails="row"),
        Example(
            "<table><tr><th>Tag<td><th>Zeit<tr><td>Mo<td><td>8<tr><td>Di<td><td>9</table>", fails="column"
        ),
    ),
    since="0.1",
    applies_to="table:not(:has([rowspan], [colspan], table))",
    only_if=is_exposed,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    all_rows = rows(table, page)
    for number, row in enumerate(all_rows[1:-1], 2):
        if len(row) > 1 and not any(has_content(cell, page) for cell in row):
            yield Problem(table, "row", {"number": number})
            return
    width = len(all_rows[0]) if all_rows else 0
    for column in range(1, width - 1):
        if len(all_rows) > 2 and all(len(r) == width and not has_content(r[column], page) for r in all_rows):
            yield Problem(table, "column", {"number": column + 1})
            return
