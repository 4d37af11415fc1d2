"""What looks like a table is one. Looked for are boxes that style sheets, or names of classes, put into rows and cells."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_LONGEST = 60  # characters of a cell; what is longer is a column of the page
_FEWEST = 2  # rows, and cells in each
_PAIR = 2  # cells of a list item that are said one after the other, such as a task and its state
_ROW = "[class*=row i], [class*=zeile i]"
_CELL = ":is(div, span, li, p):is([class*=cell i], [class*=zelle i])"
_OTHER = (
    "table, dl, form, nav, header, footer, [role*=grid i], [role=table i], [role*=row i], [role=presentation i],"
    " [role=none i], [role=list i], [role=img i]"
)
_MORE = "a > img, button, input, select, textarea, h1, h2, h3, h4, h5, h6, table, ul"
_BOXES = (
    "<div>" + '<div class="row"><div class="cell">%s</div><div class="cell">%s</div></div>' * 2 + "</div>"
)
_STYLED = '<div style="display:table-row"><p style="display:table-cell">%s</p><p style="display:table-cell">%s</p></div>'
_TERM = '<div class="row"><dt style="display:table-cell">Tag<dd style="display:table-cell">Montag</div>'
_ITEM = '<li class="row"><div class="cell">Antrag</div><div class="cell">fertig</div></li>'


def _tables(page: Page) -> list[Element]:
    """What has at least two rows of two short cells."""
    found = styles(page)
    cells = page.select(f":is({_ROW}) > {_CELL}")
    for declared, elements in found.declaring("display"):
        cells += elements if found.text(declared, "display") == "table-cell" else ()
    rows: dict[Element, list[Element]] = {}
    for cell in dict.fromkeys(cells):
        if not cell.matches("td, th") and (row := parent(cell)) is not None:
            rows.setdefault(row, []).append(cell)
    tables: dict[Element, int] = {}
    for row, its_cells in rows.items():
        texts = [shown_text(cell, page) for cell in its_cells]
        is_short = all(0 < len(text) <= _LONGEST for text in texts) and not row.select_one(_MORE)
        is_pair = row.tag == "li" and len(texts) == _PAIR
        if len(texts) >= _FEWEST and is_short and not is_pair and (table := parent(row)) is not None:
            tables[table] = tables.get(table, 0) + 1
    return page.in_order(table for table, count in tables.items() if count >= _FEWEST)


@Rule(
    title=_("Table made of boxes"),
    why=_("A screen reader reads one cell after another, and cannot say which row and column it is in."),
    fix=_("Are they rows and columns of data? Then use a table with headers."),
    messages={"boxes": _("These boxes look like a table with rows and cells, but are none.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1e")),
    examples=(
        Example("<table><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example(_STYLED % ("Tag", "Zeit"), note=_("one row")),
        Example(_BOXES % ("Kurs", "Ort", "A1", "x" * 99), note=_("columns of the page")),
        Example(f"<dl>{_TERM}{_TERM}</dl>", note=_("terms, each with its meaning")),
        Example(f"<ul>{_ITEM}{_ITEM}</ul>", note=_("a list of pairs")),
        Example(_BOXES % ("Tag", "Zeit", "Montag", "8–12"), fails="boxes"),
        Example(_STYLED % ("Tag", "Zeit") + _STYLED % ("Montag", "8–12"), fails="boxes"),
    ),
    since="0.2",
    applies_to=_tables,
    only_if=is_exposed,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    if table.closest(_OTHER) is None:
        yield Problem(table, "boxes")
