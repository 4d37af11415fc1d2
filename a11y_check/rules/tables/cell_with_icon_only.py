"""A cell that shows an icon says in words what it means. Icons of usual fonts and drawings without a name are seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_ICON = (
    "svg, :is(i, span, em, b):empty:is([class^='fa ' i], [class*='fa-' i], [class*='bi-' i], [class*=glyphicon i],"
    " [class*=icon i], [class*=check i], [class*=cross i])"
)
_NAMED = "[aria-label], [aria-labelledby], [title], title, img, a, button, input, select"
_ROW = "<table><tr><th>Haus<th>Aufzug<tr><td>Rathaus<td>{}</table>"


@Rule(
    title=_("Cell with nothing but an icon"),
    why=_("A screen reader finds the cell empty, so that yes and no are the same."),
    fix=_("Does the icon tell anything? Then write the word beside it, such as “yes”."),
    messages={"icon": _("This cell shows an icon, and says nothing.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example(_ROW.format('<i class="fa fa-check" aria-hidden="true"></i> ja')),
        Example(_ROW.format('<svg role="img" aria-label="ja"><path d="M0 0h9"/></svg>')),
        Example(_ROW.format('<a href="/"><i class="bi bi-pencil"></i></a>'), note=_("a link")),
        Example(_ROW.format('<i class="fa fa-check"></i>'), fails="icon"),
        Example(_ROW.format('<svg><path d="M0 0h9"/></svg>'), fails="icon"),
    ),
    since="0.2",
    applies_to=f"td:has({_ICON})",
    only_if=is_visible,
)
def check(cell: Element, page: Page) -> Iterator[Problem]:
    icon = None if cell.text.strip() else cell.select_one(_ICON)
    if icon is not None and cell.select_one(_NAMED) is None and not cell.matches(_NAMED):
        yield Problem(cell, "icon")
