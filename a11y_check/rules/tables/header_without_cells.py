"""Each header of a table heads at least one cell, or is empty. In a table that has no cells yet, a script may add them."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.tables import HEADER_ROLES, grid, table_of
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Header of nothing"),
    why=_(
        "A screen reader names headers with each cell. A header without cells is never heard, or a cell lacks its own."
    ),
    fix=_("Add the missing cells, or make the header a normal cell. Check what the headers attributes name."),
    messages={"none": _("The header “{text}” has no cells.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.3.1"), bitv("9.1.3.1e"), act("d0f69e")),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example("<table><tr><th>Tag<th>Zeit<tr><td colspan=2>geschlossen</table>"),
        Example("<table><tr><th>Montag<td>8–12<tr><th>Dienstag<td>geschlossen</table>"),
        Example("<table role=none><tr><th>Tag<tr><td>Montag</table>", note=_("not a table")),
        Example(
            "<table><tr><th>Tag<th>Zeit<tr><td>Mo<td>8–12<tr><th><th>Ort<tr><td>Di<td>Annen</table>",
            note=_("a corner that heads nothing"),
        ),
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag</table>", fails="none"),
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12<tr><th>Hinweis</table>", fails="none"),
    ),
    since="0.1",
    applies_to="th, [role=columnheader i], [role=rowheader i]",
    only_if=(
        is_exposed,
        lambda cell, page: role(cell, page) in HEADER_ROLES and table_of(cell, page) is not None,
    ),
)
def check(cell: Element, page: Page) -> Iterator[Problem]:
    table = table_of(cell, page)
    laid_out = grid(table, page) if table is not None else None
    if laid_out and cell in laid_out.places and not laid_out.has_cells(cell) and name(cell, page):
        sure = bool(laid_out.data_rows) or not page.select("script")
        yield Problem(cell, "none", {"text": excerpt(shown_text(cell, page))}, certain=sure)
