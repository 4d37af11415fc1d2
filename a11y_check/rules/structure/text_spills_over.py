"""A box grows with its text. Out of one with a fixed height, text runs over what follows.

The size of the text is estimated from the number of signs, on the small side, with lines and letters as far apart as readers
may set them.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import DESKTOP
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.extent import height_at_least
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import has_content, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, norm, wcag
from a11y_check.standards.words import words

_F104 = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F104"
_SIZED = words("img svg video iframe canvas input select textarea table tr td th")
_LEAST = 20  # px: lower boxes hold a line that may stick out on purpose
_BOX = (
    '<div style="width: 120px; {}">Wir beraten Sie in vielen Sprachen, auch am Abend und am Samstag.</div>{}'
)
_AFTER = "<p>Kommen Sie vorbei.</p>"


def _next(element: Element) -> Element | None:
    """What comes right after the element."""
    after = element.next_sibling
    while after is not None and not isinstance(after, Element):
        after = after.next_sibling
    return after


@Rule(
    title=_("Text that runs over what follows"),
    why=_(
        "Who sets lines and letters apart, or enlarges the text alone, sees two texts on top of each other."
    ),
    fix=_("Does the box grow with its text? Use min-height in place of height."),
    messages={
        "spills": _("This {tag} element is {size} px high: with wider lines its text runs over the next.")
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.12"), wcag("1.4.4"), bitv("9.1.4.12a"), norm("WCAG failure F104", url=_F104)),
    examples=(
        Example(_BOX.format("min-height: 90px", _AFTER)),
        Example(_BOX.format("height: 300px", _AFTER)),
        Example(_BOX.format("height: 90px", ""), note=_("nothing follows")),
        Example(_BOX.format("height: 90px", _AFTER), fails="spills"),
    ),
    since="0.2",
    applies_to=declaring("height", among="body *"),
    only_if=lambda element, page: (
        element.tag not in _SIZED and is_visible(element, page) and bool(shown_text(element, page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found, after = styles(page), _next(element)
    height = found.length(element, "height") or 0
    if (
        height < _LEAST
        or found.overflow(element)[1] != "visible"
        or after is None
        or not has_content(after, page)
    ):
        return
    in_flow = all(
        found.text(box, "position") in ("static", "relative") and found.text(box, "float") == "none"
        for box in (element, after)
    )
    is_below = in_flow and found.display(after) == "block" and is_visible(after, page)
    if is_below and height_at_least(element, page, DESKTOP, is_spaced=True) > height:
        yield Problem(element, "spills", {"tag": element.tag, "size": round(height)})
