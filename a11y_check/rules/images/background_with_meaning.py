"""A picture that says something is in the page, not in its style sheet. Boxes that hold text, and plain patterns, are left alone, except where the file is called a warning or the like."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, has_content, shown_text
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.picture_phrases import TELLING_FILE
from a11y_check.standards.references import norm, wcag

_F3 = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F3"
_LARGE = 60  # px
_WINDOW = 1000
_TO_FILL_IN = "select, textarea, input:not([type=submit i], [type=button i], [type=reset i])"


@Rule(
    title=_("Picture only in the style sheet"),
    why=_("Screen readers do not know of it, and with own colours or in print it may be gone."),
    fix=_("Does the picture say something? Then use img with a text alternative."),
    messages={
        "picture": _("This {tag} element shows nothing but a background picture."),
        "sign": _("Beside “{text}” a background picture “{file}” says something that the text does not."),
        "control": _("The control “{name}” shows nothing but a background picture."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), norm("WCAG failure F3", url=_F3)),
    examples=(
        Example('<div style="background: url(a.jpg); height: 90px"><p>Text</p></div>'),
        Example('<div style="background: linear-gradient(red, blue); height: 90px"></div>'),
        Example('<div aria-hidden="true" style="background: url(a.jpg); height: 90px"></div>'),
        Example('<div role="img" aria-label="Fest" style="background: url(a.jpg); height: 90px"></div>'),
        Example('<p style="background: url(warnung.svg) no-repeat">Warnung: Das Bad ist zu.</p>'),
        Example('<input aria-label="Suche" style="background: url(lupe.svg)">', note=_("a field to fill in")),
        Example('<p style="background: url(warnung.svg) no-repeat">Das Bad ist zu.</p>', fails="sign"),
        Example('<div style="background: url(a.jpg); height: 90px"></div>', fails="picture"),
        Example('<button aria-label="Suche" style="background: url(lupe.svg)"></button>', fails="control"),
    ),
    since="0.1",
    applies_to=declaring(
        "background-image",
        among="body *:not([role=img], [role=none], [role=presentation], [aria-hidden=true i])",
    ),
    only_if=lambda element, page: (
        "url(" in own_value(element, page, "background-image")
        and is_visible(element, page)
        and is_exposed(element, page)
        and (
            _sign(element, page) is not None or not (has_content(element, page) or element.select("svg, img"))
        )
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    sign = _sign(element, page)
    if sign is not None and has_content(element, page):
        yield Problem(element, "sign", {"text": excerpt(shown_text(element, page)), "file": sign})
    elif element.matches(_TO_FILL_IN):
        return
    elif is_focusable(element, page):
        yield Problem(element, "control", {"name": excerpt(name(element, page))})
    elif not element.attr("aria-label") and max(_size(element, page)) >= _LARGE:
        yield Problem(element, "picture", {"tag": element.tag})


def _sign(element: Element, page: Page) -> str | None:
    """The word in the name of a background file that warns, and no word like it is in the text."""
    found = TELLING_FILE.search(own_value(element, page, "background-image"))
    return None if found is None or TELLING_FILE.search(shown_text(element, page)) else found[0]


def _size(element: Element, page: Page) -> tuple[float, ...]:
    found = styles(page)
    return tuple(found.length(element, side, _WINDOW) or 0 for side in ("height", "min-height", "width"))
