"""A table of data has header cells. A table that only arranges things may have none."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.tables import cells, is_data_table, is_header, rows
from a11y_check.standards.references import bitv, wcag

_FEWEST_ROWS = 3  # two rows of two cells may just place four things


@Rule(
    title=_("Table without headers"),
    why=_("A screen reader reads out a number and cannot say what it stands for."),
    fix=_("Mark the first row or the first column as headers. Do not use tables for layout."),
    messages={"missing": _("The table with {rows} rows has no header cells.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.3.1"), bitv("9.1.3.1e")),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example('<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>'),
        Example("<table><tr><td>Text</table>", note=_("one cell")),
        Example("<table><tr><td>Tag<td>Zeit<tr><td>Montag<td>8–12</table>", fails="missing"),
    ),
    since="0.1",
    applies_to="table",
    only_if=is_data_table,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    marked = any(is_header(cell) or cell.attr("scope") or cell.attr("headers") for cell in cells(table, page))
    if not marked:
        yield Problem(table, "missing", {"rows": len(rows(table, page))}, certain=_holds_data(table, page))


def _holds_data(table: Element, page: Page) -> bool:
    """Tables that arrange things hold more than short texts, and nobody gives them a caption."""
    if table.select("caption, thead"):
        return True
    return len(rows(table, page)) >= _FEWEST_ROWS and not table.select(
        "table, form, input, select, textarea, button, img, ul, ol, p + p, h1, h2, h3, h4, h5, h6"
    )
