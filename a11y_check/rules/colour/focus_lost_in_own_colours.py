"""The focus is to be seen, too, where people see pages in their own colours. Once per page: style sheets do it everywhere."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.focus_styles import loses_mark_in_own_colours
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_CONTROLS = "a[href], button, summary, select, [tabindex='0'], input:is([type=checkbox i], [type=radio i], [type=submit i])"
_LINK = "<style>a:focus {{ {} }}</style><a href='/kurse/'>Kurse</a>"


def _first(page: Page) -> list[Element]:
    """The first control whose focus would be lost."""
    if not sheets(page).are_complete:
        return []
    lost = (
        control
        for control in page.select(_CONTROLS)
        if loses_mark_in_own_colours(control, page)
        and is_in_tab_order(control, page)
        and is_visible(control, page)
    )
    return [first] if (first := next(lost, None)) is not None else []


@Rule(
    title=_("Focus that is lost in own colours"),
    why=_(
        "People with low vision choose few strong colours for all pages; shadows and backgrounds are gone then."
    ),
    fix=_(
        "Is the focus to be seen in high contrast? Write “outline: 3px solid transparent” in place of “outline: none”."
    ),
    messages={"lost": _("The focus of this {tag} element shows by a shadow or a colour alone.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.4.7"),
        norm(
            "CSS Color Adjustment", url="https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties"
        ),
    ),
    examples=(
        Example(_LINK.format("outline: 3px solid transparent; box-shadow: 0 0 0 3px navy")),
        Example(_LINK.format("outline: none; text-decoration: underline; border-bottom-width: 4px")),
        Example(
            _LINK.format("outline: none; box-shadow: 0 0 0 3px navy")
            + "<style>@media (forced-colors: active) { a:focus { outline: solid } }</style>"
        ),
        Example("<a href='/kurse/'>Kurse</a>"),
        Example(_LINK.format("outline: none; box-shadow: 0 0 0 3px navy"), fails="lost"),
        Example(_LINK.format("outline: 0; background: navy; color: #fff"), fails="lost"),
    ),
    since="0.2",
    applies_to=_first,
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    yield Problem(control, "lost", {"tag": control.tag})
