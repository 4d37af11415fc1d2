"""A table is for data. One that places parts of the page beside each other says that it is no table."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.tables import cells, is_data_table
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_PARTS = "h1, h2, h3, h4, h5, h6, nav, form, ul, ol, table, article, section, p + p"
_DATA = "th, caption, thead, [scope], [headers]"


@Rule(
    title=_("Table that only arranges things"),
    why=_(
        "Screen readers announce rows and columns that mean nothing, and on a phone the columns do not fit."
    ),
    fix=_("Is it only for the layout? Arrange with a style sheet, or give the table role=presentation."),
    messages={"layout": _("This table of {count} cells holds whole parts of the page, and no headers.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), wcag("1.3.2"), bitv("9.1.3.1e")),
    examples=(
        Example('<table role="presentation"><tr><td><ul><li>Start</li></ul><td><h2>Kurse</h2></table>'),
        Example("<table><tr><th>Tag<th>Kurse<tr><td>Montag<td><ul><li>A1</li></ul></table>"),
        Example("<table><tr><td>Montag<td>Dienstag</table>"),
        Example("<table><tr><td><ul><li>Start</li></ul><td><h2>Kurse</h2><p>Neu</p></table>", fails="layout"),
    ),
    since="0.2",
    applies_to="table:not([role])",
    only_if=(is_exposed, lambda table, page: not is_data_table(table, page)),
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    filled = [cell for cell in cells(table, page) if shown_text(cell, page)]
    if len(filled) > 1 and table.select_one(_DATA) is None and table.select_one(_PARTS) is not None:
        yield Problem(table, "layout", {"count": len(filled)})
