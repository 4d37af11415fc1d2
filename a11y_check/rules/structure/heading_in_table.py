"""The cells of a table of data hold no headings. A table that only arranges things may."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.outline import is_heading
from a11y_check.semantics.tables import cells, is_data_table, is_header
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import norm


@Rule(
    title=_("Heading inside a table"),
    why=_("Who jumps there by headings lands in a cell and does not know in which row or column."),
    fix=_(
        "Is it the header of a row or column? Then make it a header cell, or put the heading before the table."
    ),
    messages={"inside": _("The heading “{text}” stands in a cell of a table.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C tutorial: tables", url="https://www.w3.org/WAI/tutorials/tables/"),),
    examples=(
        Example("<h2>Zeiten</h2><table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example("<table><tr><td><h2>Kurse</h2><td>Text<tr><td>a<td>b</table>", note=_("no table of data")),
        Example("<table><tr><th><h3>Tag</h3><th>Zeit<tr><td>Montag<td>8–12</table>", fails="inside"),
    ),
    since="0.1",
    applies_to=", ".join(f"{cell} h{level}" for cell in ("td", "th") for level in range(1, 7)),
    only_if=lambda heading, page: is_heading(heading, page) and _is_in_data(heading, page),
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    yield Problem(heading, "inside", {"text": excerpt(shown_text(heading, page))})


def _is_in_data(heading: Element, page: Page) -> bool:
    table = heading.closest("table")
    return table is not None and is_data_table(table, page) and any(map(is_header, cells(table, page)))
