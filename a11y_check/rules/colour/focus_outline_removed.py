"""Who uses the keyboard sees where the focus is: style sheets that take the outline away put something in its place.

Whether that something can be seen well is not measured. Text fields show a cursor, and scripts may mark the
focus: there the outline is asked for, not claimed.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.focus_styles import changes_with_focus, keeps_outline, loses_outline
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import act, bitv, wcag
from a11y_check.standards.words import words

_LINK = '<a href="/kurse/">Kurse</a>'
#: Scripts give the focus that these get to one of their parts, or mark that part.
_COMPOSITES = words("combobox grid listbox menu menubar radiogroup tablist toolbar tree treegrid")


@Rule(
    title=_("Focus that cannot be seen"),
    why=_("Who goes through the page with the keyboard does not know where they are."),
    fix=_("Take “outline: none” out of the style sheet, or mark the focus in another clear way."),
    messages={
        "always": _("This {tag} element has its outline all the time, with the focus and without."),
        "removed": _("Style sheets take the outline from this {tag} element, and put nothing in its place."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.7"), bitv("9.2.4.7"), act("oj04fd")),
    examples=(
        Example(_LINK),
        Example("<style>a:focus { outline: none; box-shadow: 0 0 0 3px navy }</style>" + _LINK),
        Example(
            "<style>:root { --ring: 2px solid } a { outline: none } a:focus { outline: var(--ring) }</style>"
            + _LINK
        ),
        Example(
            "<style>body:not(.is-tabbing) a:focus { outline: none }</style>" + _LINK,
            note=_("only for the mouse"),
        ),
        Example("<style>a { outline: none } a:focus-visible { outline: 2px solid }</style>" + _LINK),
        Example(
            "<style>a:focus:not(:focus-visible) { outline: 0 }</style>" + _LINK, note=_("only for the mouse")
        ),
        Example("<style>a:focus { outline: 0 } p:focus-within { outline: solid }</style><p>" + _LINK),
        Example("<style>a:focus { outline: 0 } p:has(:focus) { outline: solid }</style><p>" + _LINK),
        Example("<style>a:focus { outline: none }</style>" + _LINK, fails="removed"),
        Example("<style>a, a:focus { outline: none; background: none }</style>" + _LINK, fails="removed"),
        Example("<style>a { outline: 1px dotted }</style>" + _LINK, fails="always"),
        Example(
            "<style>* { outline: 0 !important } a:focus { outline: solid }</style>" + _LINK, fails="removed"
        ),
    ),
    since="0.1",
    applies_to="a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]",
    only_if=lambda element, page: is_in_tab_order(element, page) and is_visible(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if changes_with_focus(element, page):
        return
    if loses_outline(element, page):
        has_cursor = element.matches("textarea, [contenteditable], input:not([type=checkbox], [type=radio])")
        scripted = element.attr("onfocus") is not None or _scripts_speak_of_focus(page)
        passes_on = explicit_role(element) in _COMPOSITES
        sure = not (has_cursor or scripted or passes_on) and sheets(page).are_complete
        yield Problem(element, "removed", {"tag": element.tag}, certain=sure)
    elif keeps_outline(element, page):
        yield Problem(element, "always", {"tag": element.tag}, certain=False)


def _scripts_speak_of_focus(page: Page) -> bool:
    return any("focus" in script.text for script in page.select("script:not([src])"))
