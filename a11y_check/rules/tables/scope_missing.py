"""In a table with several rows or columns of headers, each says what it heads. Simple tables are clear without."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.tables import is_data_table, is_header, rows
from a11y_check.standards.references import bitv, norm, wcag


@Rule(
    title=_("Headers in several levels"),
    why=_("Screen readers guess which headers belong to a cell, and with several levels they guess wrong."),
    fix=_(
        "Is it clear what each header is for? Write scope=col, scope=row, or scope=colgroup for a group. Two simple tables are often better."
    ),
    messages={
        "columns": _("A row begins with {count} headers, and none of them says what it heads."),
        "rows": _("The table has {count} rows of headers, and none of them says what it heads."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        bitv("9.1.3.1e"),
        norm("WCAG technique H63", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H63"),
    ),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><th>Montag<td>8–12</table>"),
        Example(
            "<table><tr><th>Ort<th>Tag<th>Zeit<tr><th scope=row>Nord<th scope=row>Montag<td>8–12</table>"
        ),
        Example("<table><tr><th>Ort<th>Tag<th>Zeit<tr><th>Nord<th>Montag<td>8–12</table>", fails="columns"),
        Example(
            "<table><tr><th><th colspan=2>Montag<tr><th>Ort<th>früh<th>spät<tr><td>Nord<td>8<td>14</table>",
            fails="rows",
        ),
    ),
    since="0.2",
    applies_to="table:has(th + th):not(:has([scope], [headers]))",
    only_if=is_data_table,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    kinds = [[is_header(cell) for cell in row] for row in rows(table, page) if row]
    leading = [row.index(False) for row in kinds if False in row]
    heads = next((number for number, row in enumerate(kinds) if False in row), 0)
    if leading and max(leading) > 1:
        yield Problem(table, "columns", {"count": max(leading)})
    elif heads > 1 and any((c.attr("colspan") or "1").strip() != "1" for c in rows(table, page)[0]):
        yield Problem(table, "rows", {"count": heads})
