"""Nothing has to be shaken or tilted. Whether there is another way, and a switch, only people can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, reacts
from a11y_check.standards.references import bitv, wcag

_EVENTS = ("devicemotion", "deviceorientation", "deviceorientationabsolute")


@Rule(
    title=_("Works by shaking or tilting"),
    why=_(
        "Who has the device fixed to a wheelchair cannot move it, and trembling hands set it off by mistake."
    ),
    fix=_("Can the same be done with a button, and the reaction to movement be switched off?"),
    messages={"moving": _("The page reacts when the device is moved.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.4"), bitv("9.2.5.4")),
    examples=(
        Example("<p>Kurse</p><script>window.addEventListener('resize', ordne)</script>"),
        Example('<body onload="ordne()"><p>Kurse</p></body>'),
        Example(
            "<p>Kurse</p><script>window.addEventListener('devicemotion', schuettle)</script>", fails="moving"
        ),
        Example("<p>Kurse</p><script>window.ondeviceorientation = kippe</script>", fails="moving"),
    ),
    since="0.2",
    applies_to="html, body",
    only_if=lambda element, page: reacts(element, page, "load", "resize", *_EVENTS),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if handler(element, page, *_EVENTS):
        yield Problem(element, "moving")
