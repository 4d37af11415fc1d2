"""The `summary` of a table says more than its caption, or is left out."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Summary of a table repeats its caption"),
    why=_("A screen reader reads out the same words twice before the table."),
    fix=_("Delete the summary attribute."),
    messages={"repeats": _("Summary and caption are both “{text}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("W3C tutorial: tables", url="https://www.w3.org/WAI/tutorials/tables/caption-summary/"),
    ),
    examples=(
        Example("<table><caption>Kurse</caption><tr><th>Tag<th>Zeit<tr><td>Montag<td>8–12</table>"),
        Example('<table summary="Je Tag eine Zeile"><caption>Kurse</caption><tr><th>Tag<tr><td>Mo</table>'),
        Example(
            '<table summary="kurse "><caption>Kurse</caption><tr><th>Tag<tr><td>Mo</table>', fails="repeats"
        ),
    ),
    since="0.1",
    applies_to="table[summary]:has(> caption)",
    only_if=is_exposed,
)
def check(table: Element, page: Page) -> Iterator[Problem]:
    caption = table.select_one("caption")
    summary = " ".join((table.attr("summary") or "").split())
    if caption is not None and summary and summary.lower() == shown_text(caption, page).lower():
        yield Problem(table, "repeats", {"text": excerpt(summary)})
