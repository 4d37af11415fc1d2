"""Two fingers may enlarge the page."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declares, own_value
from a11y_check.semantics.handlers import handler, reacts
from a11y_check.standards.references import bitv, wcag

_GESTURES = ("gesturestart", "gesturechange")
_TOUCHES = ("touchstart", "touchmove")
_STOPS = re.compile(r"\.preventDefault\(\)|\breturn\s+false\b")
_TWO_FINGERS = re.compile(r"touches\.length\s*(?:>=?|[!=]==?)\s*[12]\b|\.scale\s*[!=]==?\s*1\b")


@Rule(
    title=_("Gestures are blocked"),
    why=_("On a phone the page can be neither moved nor enlarged with the fingers."),
    fix=_("Take out touch-action, or use touch-action: manipulation."),
    messages={
        "blocked": _("The style touch-action: {value} keeps fingers from enlarging the page."),
        "script": _("A script seems to keep two fingers from enlarging the page."),
    },
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
        Example(
            "<script>document.addEventListener('touchmove', (e) => { merke(e) })</script><p>Kurse</p>",
            note=_("only looks on"),
        ),
        Example("<style>html { touch-action: none }</style><p>Kurse</p>", fails="blocked"),
        Example(
            "<script>document.addEventListener('gesturestart', (e) => { e.preventDefault() })</script><p>Kurse</p>",
            fails="script",
        ),
        Example(
            "<script>document.addEventListener('touchstart', (e) => { if (e.touches.length > 1) e.preventDefault() })</script><p>Kurse</p>",
            fails="script",
        ),
        Example('<body style="touch-action: pan-x pan-y"><p>Kurse</p></body>', fails="blocked"),
    ),
    since="0.1",
    applies_to="html, body, main",
    only_if=lambda element, page: (
        declares(element, page, "touch-action") or reacts(element, page, *_GESTURES, *_TOUCHES)
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    touched = handler(element, page, *_TOUCHES)
    stopped = _STOPS.search(handler(element, page, *_GESTURES)) or (
        _TWO_FINGERS.search(touched) and _STOPS.search(touched)
    )
    if stopped:
        yield Problem(element, "script", certain=False)
    value = own_value(element, page, "touch-action")
    if value == "none" or (value.startswith("pan-") and "pinch-zoom" not in value):
        yield Problem(element, "blocked", {"value": value})
