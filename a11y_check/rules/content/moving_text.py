"""No text runs across the page or blinks by itself."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Text that moves or blinks"),
    why=_("Many people cannot read moving text, and some can look at nothing else on the page."),
    fix=_("Let the text stand still."),
    messages={"moves": _("The text “{text}” moves or blinks, and nobody can stop it.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("2.2.2"), bitv("9.2.2.2a")),
    examples=(
        Example("<p>Heute geschlossen</p>"),
        Example("<marquee hidden>Heute geschlossen</marquee>", note=_("not shown")),
        Example("<marquee>Heute geschlossen</marquee>", fails="moves"),
    ),
    since="0.1",
    applies_to="marquee, blink",
    only_if=(is_shown, lambda element, page: bool(shown_text(element, page))),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "moves", {"text": excerpt(shown_text(element, page))})
