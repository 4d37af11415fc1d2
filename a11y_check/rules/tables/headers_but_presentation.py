"""A table that is said to be for layout has nothing of a table of data, and a table or list of data is not said to be for layout."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.tables import cells, rows
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, norm, wcag

_SHORT = 40  # characters of a cell


@Rule(
    title=_("Role that hides what is there"),
    why=_("The role takes rows, columns, items or headings away from screen readers."),
    fix=_("Take out the role, or the mark-up that it contradicts."),
    messages={
        "table": _("The table is marked as layout, but has a {part} element."),
        "structure": _("The {tag} element is marked as {role}. Is it really only there for its looks?"),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.3.1"),
        bitv("9.1.3.1e"),
        norm("WCAG failure F46", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F46"),
    ),
    examples=(
        Example('<table role="presentation"><tr><td><p>Text</p></table>'),
        Example("<table><caption>Zeiten</caption><tr><th>Tag<td>Montag</table>"),
        Example('<ul role="presentation"><li role="tab">A1<li role="tab">A2</ul>'),
        Example(
            '<table role="presentation"><caption>Zeiten</caption><tr><td>Tag<td>Montag</table>', fails="table"
        ),
        Example('<table role="none"><tr><th>Tag<td>Montag</table>', fails="table"),
        Example('<table summary="Layouttabelle"><tr><th>Kurse<tr><td>Text</table>', fails="table"),
        Example('<ul role="none"><li>A<li>B</ul>', fails="structure"),
        Example('<h2 role="presentation">Kurse</h2>', fails="structure"),
        Example(
            '<table role="none"><tr><td>Mo<td>8<tr><td>Di<td>9<tr><td>Mi<td>8</table>', fails="structure"
        ),
    ),
    since="0.1",
    applies_to="table[summary*=layout i], :is(table, ul, ol, dl, h1, h2, h3, h4, h5, h6):is([role=none i], [role=presentation i])",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag == "table":
        part = element.select_one("caption, th, [scope]") if not element.select("table") else None
        if part is not None and shown_text(part, page):
            yield Problem(element, "table", {"part": part.tag})
            return
    if not explicit_role(element):
        return
    if _has_structure(element, page):
        yield Problem(element, "structure", {"tag": element.tag, "role": element.attr("role")}, certain=False)


def _has_structure(element: Element, page: Page) -> bool:
    if element.tag == "table":
        found = rows(element, page)
        short = all(len(shown_text(cell, page)) < _SHORT for cell in cells(element, page))
        return len(found) > 2 and len(cells(element, page)) >= 2 * len(found) and short
    if element.tag in ("ul", "ol", "dl"):
        return len([child for child in element.select("li:not([role]), dt") if shown_text(child, page)]) > 1
    return bool(shown_text(element, page))
