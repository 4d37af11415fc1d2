"""A picture with a text alternative is not hidden from those who need it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Picture with a text that nobody hears"),
    why=_("Somebody wrote what the picture shows, but screen readers are told to pass it over."),
    fix=_("Does the picture tell something? Then take aria-hidden away. If not, leave its text empty."),
    messages={"hidden": _("The picture “{alt}” is hidden from screen readers.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example('<img src="a.jpg" alt="Das Rathaus">'),
        Example('<img src="line.png" alt="" aria-hidden="true">'),
        Example('<img src="a.jpg" alt="Das Rathaus" aria-hidden="true">', fails="hidden"),
        Example('<img src="a.jpg" alt="Das Rathaus" role="presentation">', fails="hidden"),
    ),
    since="0.1",
    applies_to="img[aria-hidden=true i][alt], img[role=none i][alt], img[role=presentation i][alt]",
    only_if=is_shown,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = " ".join((image.attr("alt") or "").split())
    if alt:
        yield Problem(image, "hidden", {"alt": excerpt(alt)})
