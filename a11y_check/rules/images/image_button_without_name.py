"""A button that is an image says what it does."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Image button without a text alternative"),
    why=_("A screen reader says only “button”, or the name of the file."),
    fix=_("Say in the alt attribute what the button does, for example “Search”."),
    messages={"nameless": _("The image button {src} has no name.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), wcag("4.1.2"), bitv("9.1.1.1a"), act("59796f")),
    examples=(
        Example('<input type="image" src="lupe.svg" alt="Suchen">'),
        Example('<input type="image" src="lupe.svg" aria-label="Suchen">'),
        Example('<input type="image" src="lupe.svg">', fails="nameless"),
    ),
    since="0.1",
    applies_to="input[type=image i]",
    only_if=is_exposed,
)
def check(button: Element, page: Page) -> Iterator[Problem]:
    if not name(button, page):
        yield Problem(button, "nameless", {"src": excerpt((button.attr("src") or "").rpartition("/")[2])})
