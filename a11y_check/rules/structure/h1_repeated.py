"""The page has one heading of the first level, not several."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import headings, is_heading
from a11y_check.semantics.roles import heading_level
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm


@Rule(
    title=_("More than one main heading"),
    why=_("Several main headings leave open what the page is about."),
    fix=_("Keep one main heading and make the others headings of level 2."),
    messages={"repeated": _("“{text}” is a further heading of level 1.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("W3C tutorial: headings", url="https://www.w3.org/WAI/tutorials/page-structure/headings/"),
    ),
    examples=(
        Example("<h1>Integration</h1><h2>Kontakt</h2>"),
        Example("<h1>Integration</h1><h1 hidden>Kontakt</h1>", note=_("nobody meets it")),
        Example("<h1>Integration</h1><h1>Kontakt</h1>", fails="repeated"),
    ),
    since="0.1",
    applies_to="h1, [role=heading i][aria-level='1']",
    only_if=is_heading,
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    first = next(h for h in headings(page) if heading_level(h) == 1)
    if heading != first:
        yield Problem(heading, "repeated", {"text": excerpt(name(heading, page))})
