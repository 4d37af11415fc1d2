"""Every `img` that is exposed has an `alt` attribute or another name. Whether its text is any good, only a person can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Image without a text alternative"),
    why=_("A screen reader reads out the file name instead, or skips the image."),
    fix=_("Say what the image tells the reader. If it tells nothing, leave the text empty."),
    messages={
        "missing": _("The image {src} has no alt attribute."),
        "blank": _("The text alternative of the image {src} is nothing but spaces."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1b"), act("23a2a8")),
    examples=(
        Example('<img src="hall.jpg" alt="Town hall, seen from the market">'),
        Example('<img src="line.png" alt="">', note=_("decorative")),
        Example('<div hidden><img src="hall.jpg"></div>', note=_("nobody gets it")),
        Example('<img src="hall.jpg" aria-label="Town hall">'),
        Example('<img src="hall.jpg">', fails="missing"),
        Example('<img src="hall.jpg" alt=" ">', fails="blank"),
    ),
    since="0.1",
    applies_to="img",
    only_if=(is_exposed, lambda image, page: role(image, page) == "img"),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    if not name(image, page):
        source = excerpt((image.attr("src") or "").rpartition("/")[2])
        yield Problem(image, "missing" if image.attr("alt") is None else "blank", {"src": source})
