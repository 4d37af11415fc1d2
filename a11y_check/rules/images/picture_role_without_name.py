"""An HTML element that acts as a picture (role img) has a name."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Picture made of other elements without a text alternative"),
    why=_("A screen reader says “graphic” and nothing else."),
    fix=_("Name the element with aria-label, or hide it with aria-hidden if it is decoration."),
    messages={"nameless": _("The element {tag} with the role of a picture has no name.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b"), act("23a2a8")),
    examples=(
        Example('<span role="img" aria-label="Vier von fünf Sternen">★★★★</span>'),
        Example('<span role="img" aria-hidden="true">★★★★</span>', note=_("decoration")),
        Example('<span role="img">★★★★</span>', fails="nameless"),
    ),
    since="0.1",
    applies_to="[role]:not(img, svg, svg *)",
    only_if=(is_exposed, lambda element, page: role(element, page) in ("img", "image")),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not name(element, page):
        yield Problem(element, "nameless", {"tag": element.tag})
