"""Two fingers may enlarge the page."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declares, own_value
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Gestures are blocked"),
    why=_("On a phone the page can be neither moved nor enlarged with the fingers."),
    fix=_("Take out touch-action, or use touch-action: manipulation."),
    messages={"blocked": _("The style touch-action: {value} keeps fingers from enlarging the page.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.4"),
        bitv("9.1.4.4a"),
    ),
    examples=(
        Example("<style>body { touch-action: manipulation }</style><p>Kurse</p>"),
        Example('<canvas style="touch-action: none"></canvas>'),
        Example("<style>body { touch-action: pan-y pinch-zoom }</style><p>Kurse</p>"),
        Example("<style>html { touch-action: none }</style><p>Kurse</p>", fails="blocked"),
        Example('<body style="touch-action: pan-x pan-y"><p>Kurse</p></body>', fails="blocked"),
    ),
    since="0.1",
    applies_to="html, body, main",
    only_if=lambda element, page: declares(element, page, "touch-action"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    value = own_value(element, page, "touch-action")
    if value == "none" or (value.startswith("pan-") and "pinch-zoom" not in value):
        yield Problem(element, "blocked", {"value": value})
