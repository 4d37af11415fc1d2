"""What the `headers` attribute of a cell names are other cells of the same table."""

from collections.abc import Iterator

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import role
from a11y_check.semantics.tables import grid
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Cell refers to a header that is not there"),
    why=_("A screen reader cannot say which headers belong to the cell."),
    fix=_("Name the ids of header cells of the same table, or delete the headers attribute."),
    messages={
        "missing": _("The cell names the header “{id}”, which is not in this table."),
        "itself": _("The cell names itself as its header."),
        "elsewhere": _("The cell names the header “{id}”, which stands neither above nor beside it."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1f"), act("a25f45")),
    examples=(
        Example("<table><tr><th id=t>Tag<th id=z>Zeit<tr><td headers=t>Mo<td headers=z>8–12</table>"),
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Mo<td headers=''>8–12</table>"),
        Example("<table><tr><th id=t>Tag<th>Zeit<tr><td headers=x>Mo<td>8–12</table>", fails="missing"),
        Example("<table><tr><th id=t>Tag<th>Zeit<tr><td id=m headers=m>Mo<td>8–12</table>", fails="itself"),
        Example(
            "<table><tr><th id=t>Tag<th id=z>Zeit<tr><td headers=z>Mo<td headers=t>8–12</table>",
            fails="elsewhere",
        ),
    ),
    since="0.1",
    applies_to="td[headers], th[headers]",
    only_if=lambda element, page: _is_in_table(element, page),
)
def check(cell: Element, page: Page) -> Iterator[Problem]:
    table = cell.closest("table")
    for identifier in (cell.attr("headers") or "").split():
        target = page.ids.get(identifier, [cell])[0]
        if cell.attr("id") == identifier:
            yield Problem(cell, "itself")
        elif target == cell or target.tag not in ("td", "th") or target.closest("table") != table:
            yield Problem(cell, "missing", {"id": identifier})
        elif table is not None and _first_astray(table, page) == (cell, identifier):
            yield Problem(cell, "elsewhere", {"id": identifier}, certain=False)


@once_per_element
def _first_astray(table: Element, page: Page) -> tuple[Element, str] | None:
    """The first cell that names a header of other rows and columns: one of a table stands for all."""
    places = grid(table, page).places
    for cell, (rows, columns) in places.items():
        for identifier in (cell.attr("headers") or "").split():
            header = places.get(page.ids.get(identifier, [cell])[0])
            if header and not {*header.rows} & {*rows} and not {*header.columns} & {*columns}:
                return cell, identifier
    return None


def _is_in_table(cell: Element, page: Page) -> bool:
    table = cell.closest("table")
    return table is not None and is_exposed(cell, page) and role(table, page) in ("table", "grid", "treegrid")
