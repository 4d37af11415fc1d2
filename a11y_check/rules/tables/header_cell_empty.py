"""Each header cell has a text. The corner above row headers may be empty, best as a normal cell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.tables import is_data_table, is_header, rows
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Empty header cell"),
    why=_("The cells below or beside it have no name."),
    fix=_("Write into the header what its row or column holds. If it heads nothing, make it a normal cell."),
    messages={"empty": _("A header cell of the table is empty.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(norm("W3C tutorial: tables", url="https://www.w3.org/WAI/tutorials/tables/"),),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example("<table><tr><td><th>Zeit<tr><th>Montag<td>8–12</table>", note=_("the corner")),
        Example("<table><tr><th><th>Zeit<tr><th>Montag<td>8–12</table>", fails="empty"),
        Example("<table><tr><th>Tag<th><tr><td>Montag<td>8–12</table>", fails="empty"),
        Example("<table><tr><td><th>A<tr><th>Tag<td>Mo<tr><th><th>B<tr><th>Tag<td>Di</table>", fails="empty"),
    ),
    since="0.1",
    applies_to="table",
    only_if=is_data_table,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    all_rows = rows(table, page)
    first = next((row for row in all_rows if row), None)
    for row in all_rows:
        for cell in row:
            if is_header(cell) and is_exposed(cell, page) and not name(cell, page):
                corner = cell == row[0] and (row == first or (len(row) > 1 and all(map(is_header, row))))
                yield Problem(cell, "empty", certain=not corner)
