"""A table has a name: a caption, or a heading right before it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import is_heading
from a11y_check.semantics.tables import is_data_table
from a11y_check.standards.references import norm


@Rule(
    title=_("Table without a caption"),
    why=_("Who jumps from table to table does not hear what this one is about."),
    fix=_(
        "Does the table need a caption? Leave it out only where the text right before says what the table holds."
    ),
    messages={"missing": _("The table has no caption.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("W3C tutorial: tables", url="https://www.w3.org/WAI/tutorials/tables/caption-summary/"),
    ),
    examples=(
        Example("<table><caption>Sprechzeiten</caption><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example("<h2>Sprechzeiten</h2><table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>", fails="missing"),
    ),
    since="0.1",
    applies_to="table",
    only_if=is_data_table,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    before = next((e for e in table.previous_siblings if isinstance(e, Element)), None)
    figure = table.closest("figure")
    captioned = figure is not None and figure.select_one("figcaption") is not None
    if not name(table, page) and not captioned and (before is None or not is_heading(before, page)):
        yield Problem(table, "missing")
