"""What looks like a table is one. Looked for are boxes that style sheets, or names of classes, put into rows and cells."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.boxes import tables_of_boxes
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_OTHER = (
    "table, dl, form, nav, header, footer, [role*=grid i], [role=table i], [role*=row i], [role=presentation i],"
    " [role=none i], [role=list i], [role=img i]"
)
_BOXES = (
    "<div>" + '<div class="row"><div class="cell">%s</div><div class="cell">%s</div></div>' * 2 + "</div>"
)
_LINED = (
    "<style>.z { display: flex }</style><div>"
    + '<div class="z"><p>Ausweis</p><p>%s</p><p>bis 16 Jahre</p></div>' * 3
    + "</div>"
)
_STYLED = '<div style="display:table-row"><p style="display:table-cell">%s</p><p style="display:table-cell">%s</p></div>'
_TERM = '<div class="row"><dt style="display:table-cell">Tag<dd style="display:table-cell">Montag</div>'
_ITEM = '<li class="row"><div class="cell">Antrag</div><div class="cell">fertig</div></li>'


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
        Example(_LINED.replace("16", "acht") % ("Rat", "Land", "Bund"), note=_("columns of the page")),
        Example(_BOXES % ("Tag", "Zeit", "Montag", "8–12"), fails="boxes"),
        Example(_LINED % ("70 Euro", "37 Euro", "ab 16"), fails="boxes"),
        Example(_STYLED % ("Tag", "Zeit") + _STYLED % ("Montag", "8–12"), fails="boxes"),
    ),
    since="0.2",
    applies_to=tables_of_boxes,
    only_if=is_exposed,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    if table.closest(_OTHER) is None:
        yield Problem(table, "boxes")
