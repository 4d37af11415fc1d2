"""The size of text grows with zoom: a size by the width of the window alone does not."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.names import name
from a11y_check.semantics.styles import computed, styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, norm, wcag

_WINDOW = re.compile(r"\d(?:[sld]?v[wh]|vmin|vmax|vi|vb)\b")
_GROWING = re.compile(r"\d(?:px|pt|r?em|ex|ch|cm|mm|in|pc|%)|\b(?:clamp|min|max)\(")

_FIELDS = ("input", "select", "textarea")


@Rule(
    title=_("Text that zoom does not enlarge"),
    why=_("Who enlarges the page gets a narrower window, and with it the text shrinks back to what it was."),
    fix=_("Add a part that grows, such as calc(1rem + 1vw)."),
    messages={"window": _("The size of the text “{text}” is {size}, whatever the zoom.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.4"),
        bitv("9.1.4.4a"),
        norm("WCAG failure F94", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F94"),
    ),
    examples=(
        Example('<p style="font-size: calc(1rem + 1vw)">Kurse</p>'),
        Example('<p style="font-size: clamp(1rem, 2vw, 3rem)">Kurse</p>'),
        Example("<style>@media (min-width: 3000px) { p { font-size: 1vw } }</style><p>Kurse</p>"),
        Example('<p style="font-size: 2vw">Kurse</p>', fails="window"),
        Example('<label>Ort <input style="font-size: 2vw"></label>', fails="window"),
        Example('<div style="font-size: 3vmin"><p>Kurse</p></div>', fails="window"),
        Example('<p style="font-size: calc(1vw + 1vh)">Kurse</p>', fails="window"),
    ),
    since="0.1",
    applies_to=declaring("font-size"),
    only_if=lambda element, page: (
        _follows_window(element, page) and is_visible(element, page) and bool(_text(element, page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if styles(page).is_sure(element, "font-size"):
        yield Problem(
            element,
            "window",
            {"text": excerpt(_text(element, page)), "size": computed(element, page, "font-size")},
        )


def _text(element: Element, page: Page) -> str:
    return shown_text(element, page) or (name(element, page) if element.tag in _FIELDS else "")


def _follows_window(element: Element, page: Page) -> bool:
    size = own_value(element, page, "font-size")
    return bool(_WINDOW.search(size)) and not _GROWING.search(size)
