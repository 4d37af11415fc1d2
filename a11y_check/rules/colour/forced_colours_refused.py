"""People may replace the colours of the page by their own."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm


@Rule(
    title=_("Own colours of readers are refused"),
    why=_(
        "Some people can only read certain colours, light on dark for example, and set them for all pages."
    ),
    fix=_("Does the colour itself matter here, as in a palette? If not, take out forced-color-adjust."),
    messages={"refused": _("“{text}” keeps its colours when readers have set others.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "CSS Color Adjustment", url="https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties"
        ),
    ),
    examples=(
        Example('<p style="forced-color-adjust: auto">Kurse</p>'),
        Example('<span style="forced-color-adjust: none; background: red"></span>'),
        Example(
            "<style>@media (forced-colors: active) { b { forced-color-adjust: none } }</style><p>Kurse</p>"
        ),
        Example('<p style="forced-color-adjust: none">Kurse</p>', fails="refused"),
    ),
    since="0.1",
    applies_to=declaring("forced-color-adjust", among="html, body, body *"),
    only_if=lambda element, page: (
        own_value(element, page, "forced-color-adjust") in ("none", "preserve-parent-color")
        and is_shown(element, page)
        and bool(shown_text(element, page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "refused", {"text": excerpt(shown_text(element, page))})
