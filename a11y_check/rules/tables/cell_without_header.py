"""Where a table has headers, each cell with a text has one: above it or beside it. Tables with cells that span others are left alone."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.tables import is_data_table, is_header, rows
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import bitv, wcag


def _has_one_size(table: Element, page: Page) -> bool:
    return is_data_table(table, page) and table.select_one("[rowspan], [colspan], [headers]") is None


@Rule(
    title=_("Cell without a header"),
    why=_("A screen reader cannot say what the cell stands for, as it does for the others."),
    fix=_("Does the cell head others? Make it a header. If not, give its row or column a header."),
    messages={"none": _("Cells without a header: {count}. The first is “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.3.1"), bitv("9.1.3.1e")),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example("<table><tr><td><th>Ort<tr><th>Montag<td>Annen</table>"),
        Example("<table><tr><td>Kurse<tr><th>Tag<th>Zeit<tr><td>Montag<td>8</table>", note=_("a title")),
        Example("<table><tr><td><th>Ort<tr><td>Montag<td>Annen</table>", fails="none"),
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8<td>Annen</table>", fails="none"),
    ),
    since="0.2",
    applies_to="table:has(th)",
    only_if=_has_one_size,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    headed: set[int] = set()
    without: list[str] = []
    for row in rows(table, page):
        columns = {column for column, cell in enumerate(row) if is_header(cell)}
        if columns:
            headed |= columns
        elif len(row) > 1:
            texts = (shown_text(cell, page) for column, cell in enumerate(row) if column not in headed)
            without += filter(None, texts)
    if without:
        yield Problem(table, "none", {"count": len(without), "text": excerpt(without[0])})
