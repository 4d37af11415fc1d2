"""A text alternative is short. What takes more words stands better in the text of the page."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_LONGEST = 200  # characters


@Rule(
    title=_("Very long text alternative"),
    why=_("A text alternative is read out in one go; nobody can stop, go back or look at it again."),
    fix=_("Can the main point be said in one sentence, and the rest be written below the picture?"),
    messages={"long": _("The text alternative “{alt}” has {count} characters.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example('<img src="a.jpg" alt="Das Team vor dem Rathaus">'),
        Example('<img src="a.jpg" alt="">', note=_("decorative")),
        Example(f'<img src="a.jpg" alt="{"Viele Menschen feiern auf dem Markt. " * 7}">', fails="long"),
    ),
    since="0.1",
    applies_to="img[alt]",
    only_if=lambda image, page: is_exposed(image, page) and bool((image.attr("alt") or "").strip()),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = " ".join((image.attr("alt") or "").split())
    if len(alt) > _LONGEST:
        yield Problem(image, "long", {"alt": excerpt(alt), "count": len(alt)})
