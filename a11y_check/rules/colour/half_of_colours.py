"""Text and background get their colours together: people may have set others in their browser for what a page leaves open."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_OPEN = ("", "canvas", "canvastext", "buttonface", "buttontext", "field", "fieldtext", "revert", "unset")
_FIELDS = (
    "input:not([type=hidden i], [type=checkbox i], [type=radio i], [type=range i], [type=color i], [type=file i],"
    " [type=image i], [type=submit i], [type=button i], [type=reset i]), textarea, select"
)


def _painted(page: Page) -> list[Element]:
    """The page, and the first of its fields."""
    fields = (field for field in page.select(_FIELDS) if is_visible(field, page))
    return [*page.select("body"), *[field for field in [next(fields, None)] if field is not None]]


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
        Example("<style>body { background: #fff }</style><p>Kurse</p>", fails="background"),
        Example('<body text="#222222"><p>Kurse</p></body>', fails="text"),
        Example("<style>input { background: #fff }</style><label>Ort <input></label>", fails="background"),
    ),
    since="0.2",
    applies_to=_painted,
    only_if=lambda _element, page: sheets(page).are_complete,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    is_page = element.tag == "body"
    parts = (element, page.root) if is_page else (element,)
    text = any(_is_set(part, page, "color") for part in parts)
    background = any(_is_painted(part, page, is_page=is_page) for part in parts)
    if text != background:
        yield Problem(element, "text" if text else "background", {"tag": element.tag})


def _is_painted(element: Element, page: Page, *, is_page: bool) -> bool:
    """Its background is set; a clear one is that of the page, which leaves nothing open in a field."""
    if "background-image" in styles(page).declared(element) and "url(" in styles(page).text(
        element, "background-image"
    ):
        return True
    is_clear = is_page and styles(page).text(element, "background-color") == "transparent"
    return _is_set(element, page, "background-color") and not is_clear


def _is_set(element: Element, page: Page, name: str) -> bool:
    return styles(page).declared(element).get(name, "").lower() not in _OPEN
