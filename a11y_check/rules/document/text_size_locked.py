"""Phones may enlarge text as people have set it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import own_value
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Text size locked on phones"),
    why=_("People who have set larger letters on their phone get small ones here."),
    fix=_("Does the text grow with the setting of the phone? Use text-size-adjust: 100%."),
    messages={"locked": _("The style text-size-adjust: none keeps phones from adjusting the text.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.4"),
        bitv("9.1.4.4a"),
    ),
    examples=(
        Example("<style>html { -webkit-text-size-adjust: 100% }</style><p>Kurse</p>"),
        Example("<style>html { text-size-adjust: auto }</style><p>Kurse</p>"),
        Example("<style>html { -webkit-text-size-adjust: none }</style><p>Kurse</p>", fails="locked"),
    ),
    since="0.1",
    applies_to="html, body, main",
    only_if=lambda element, page: own_value(element, page, "text-size-adjust") == "none",
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "locked")
