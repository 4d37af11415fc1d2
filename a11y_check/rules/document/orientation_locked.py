"""The page can be read in both orientations: style sheets do not turn it by 90 degrees in one of them, or ask for the other."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.style_sheets import asks_for_orientation
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.turning import turns
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.phrases import ASKS_TO_TURN
from a11y_check.standards.references import act, bitv, wcag

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
    messages={
        "turned": _("Style sheets turn this {tag} element by {degrees}° when the screen is turned."),
        "asked": _("“{text}” asks people to turn the device. Can they go on without?"),
    },
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
        Example(
            "<style>@media (orientation: landscape) { p { display: none } }</style><b>Bitte drehen Sie Ihr Gerät.</b>",
            fails="asked",
        ),
    ),
    since="0.1",
    applies_to=_all_if_asked,
    only_if=lambda element, page: (
        ASKS_TO_TURN.search(_own_text(element)) is not None
        or (any(turns(element, page)) and is_visible(element, page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if ASKS_TO_TURN.search(_own_text(element)):
        yield Problem(element, "asked", {"text": excerpt(_own_text(element))}, certain=False)
    locked = [turn for turn in turns(element, page) if 89 <= turn % 180 <= 91]
    if locked:
        yield Problem(
            element,
            "turned",
            {"tag": element.tag, "degrees": f"{locked[0]:g}"},
            certain=element.tag in _WHOLE_PAGE,
        )


def _own_text(element: Element) -> str:
    return " ".join("".join(node.data for node in element.children if isinstance(node, Text)).split())
