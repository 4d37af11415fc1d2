"""Every `img` that is exposed has an `alt` attribute. Whether its text is any good, only a person can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Image without a text alternative"),
    why=_("A screen reader reads out the file name instead, or skips the image."),
    fix=_("Say what the image tells the reader. If it tells nothing, leave the text empty."),
    messages={"missing": _("The image {src} has no alt attribute.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1a"), act("23a2a8")),
    examples=(
        Example('<img src="hall.jpg" alt="Town hall, seen from the market">'),
        Example('<img src="line.png" alt="">', note="decorative"),
        Example('<img src="hall.jpg">', fails="missing"),
    ),
    since="0.1",
    applies_to="img",
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    if image.attr("alt") is None:
        yield Problem(image, "missing", {"src": image.attr("src")})
