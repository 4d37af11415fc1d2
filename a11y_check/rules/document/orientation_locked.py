"""The page can be read in both orientations: style sheets do not turn it by 90 degrees in one of them."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.style_sheets import asks_for_orientation
from a11y_check.semantics.styles import styles
from a11y_check.semantics.turning import turned
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import act, bitv, wcag

#: A desktop, a tablet and a phone, each upright and lying.
_SIDES = ((1280, 1024), (1024, 768), (740, 360))
_WHOLE_PAGE = ("html", "body", "main")
_TURN = (
    "<style>@media (orientation: {}) {{ {} {{ transform: rotate({}) }} }}</style><main><p>Kurse</p></main>"
)


def _all_if_asked(page: Page) -> list[Element]:
    """Everything, where a style sheet asks how the screen is held."""
    return page.select("html, body, body *") if asks_for_orientation(page) else []


@Rule(
    title=_("Page that is turned to one orientation"),
    why=_("Who has the device fixed to a wheelchair or a bed cannot turn it."),
    fix=_("Take the rotation out of the style sheet, and let the page fit both orientations."),
    messages={"turned": _("Style sheets turn this {tag} element by {degrees}° when the screen is turned.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.4"), bitv("9.1.3.4a"), act("b33eff")),
    examples=(
        Example(_TURN.format("portrait", "main", "0.5turn")),
        Example(_TURN.format("landscape", "aside", "90deg")),
        Example(
            "<style>main { transform: rotate(90deg) }</style><main><p>Kurse</p></main>", note=_("in both")
        ),
        Example(_TURN.format("portrait", "body", "90deg"), fails="turned"),
        Example(_TURN.format("landscape", "main", "-0.25turn"), fails="turned"),
    ),
    since="0.1",
    applies_to=_all_if_asked,
    only_if=lambda element, page: any(_turns(element, page)) and is_visible(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    turns = _turns(element, page)
    locked = [turn for turn in turns if 89 <= turn % 180 <= 91]
    if locked:
        yield Problem(
            element,
            "turned",
            {"tag": element.tag, "degrees": f"{locked[0]:g}"},
            certain=element.tag in _WHOLE_PAGE,
        )


def _turns(element: Element, page: Page) -> list[float]:
    """By how much the element is turned further on a lying screen than on the same screen upright."""
    turns = []
    for long, short in _SIDES:
        lying, upright = styles(page, Screen(long, short)), styles(page, Screen(short, long))
        names = lying.declared(element).keys() | upright.declared(element).keys()
        if "rotate" in names or "transform" in names:
            turns.append(abs(turned(element, lying) - turned(element, upright)))
    return turns
