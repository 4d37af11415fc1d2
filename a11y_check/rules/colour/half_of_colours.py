"""Text and background get their colours together: people may have set others in their browser for what a page leaves open.

Text counts that has nothing around it that sets the other colour, and fields where the page says that it can be dark.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.open_colours import only_half, page_and_field
from a11y_check.semantics.style_sheets import sheets
from a11y_check.standards.references import norm, wcag

_DARK = '<meta name="color-scheme" content="light dark">'


@Rule(
    title=_("Half of the colours"),
    why=_("Who has white letters on black in the browser sees white on white, or nothing in the field."),
    fix=_("Set the colour of the text and that of the background together, or neither."),
    messages={
        "background": _(
            "Style sheets set the background of this {tag} element, but not the colour of its text."
        ),
        "text": _("Style sheets set the colour of the text of this {tag} element, but not its background."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.3"),
        norm("WCAG failure F24", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F24"),
    ),
    examples=(
        Example("<style>p { margin: 1em }</style><p>Kurse</p>"),
        Example("<style>html { color: #222 } body { background: #fff }</style><p>Kurse</p>"),
        Example("<style>input { font: inherit }</style><label>Ort <input></label>"),
        Example("<label>Ort <select><option>Annen</select></label>"),
        Example("<style>input { background: none; color: #222 }</style><label>Ort <input></label>"),
        Example(
            "<style>input { background: #fff }</style><label>Ort <input></label>", note=_("always light")
        ),
        Example("<style>body { background: #fff } p { color: #222 }</style><p>Kurse</p>"),
        Example("<style>body { color: #222 } main { background: #fff }</style><main>Kurse</main>"),
        Example("<style>body { background: #fff }</style><p>Kurse</p>", fails="background"),
        Example('<body text="#222222"><p>Kurse</p></body>', fails="text"),
        Example(
            _DARK + "<style>input { background: #fff }</style><label>Ort <input></label>", fails="background"
        ),
    ),
    since="0.2",
    applies_to=page_and_field,
    only_if=lambda _element, page: sheets(page).are_complete,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    half = only_half(element, page)
    if half:
        yield Problem(element, half, {"tag": element.tag})
