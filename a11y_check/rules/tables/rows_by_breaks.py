"""A row of a table is a row, not a line in a cell."""

from collections import Counter
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import lines
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm, wcag

_LINES = 3


@Rule(
    title=_("Rows made of line breaks"),
    why=_("A screen reader reads all days first, then all times. Which belong together, only eyes can tell."),
    fix=_("Do the lines of the cells belong together? Make a row of each."),
    messages={"lines": _("{cells} cells beside each other have {count} lines each.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        wcag("1.3.2"),
        norm("WCAG failure F34", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F34"),
    ),
    examples=(
        Example("<table><tr><td>Nord<td>Hauptstraße 1<br>Witten</table>"),
        Example("<table><tr><td>Mo<br>Di<br>Mi<td>8 bis 12 Uhr</table>"),
        Example("<table><tr><td>Mo<br>Di<br>Mi<td>8<br>9<br>zu</table>", fails="lines"),
    ),
    since="0.1",
    applies_to="tr",
    only_if=lambda row, page: len(row.select("br")) > 3 and is_shown(row, page),
)
def check(row: Element, page: Page) -> Iterator[Problem]:
    found = [cell for cell in row.children if isinstance(cell, Element) and cell.tag in ("td", "th")]
    counts = Counter(len([line for line in lines(cell, page) if line.strip("\xa0 ")]) for cell in found)
    for count, cells in counts.items():
        if count >= _LINES and cells > 1:
            yield Problem(row, "lines", {"cells": cells, "count": count})
