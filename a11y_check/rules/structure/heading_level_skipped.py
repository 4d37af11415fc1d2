"""Under a heading of one level comes at most the next level."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import headings
from a11y_check.semantics.roles import heading_level
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm


@Rule(
    title=_("Heading level left out"),
    why=_("Who moves by headings wonders whether a part of the page is missing."),
    fix=_(
        "Choose the next level below the heading before it. Levels show what belongs to what, not the size of the letters."
    ),
    messages={"skipped": _("“{text}” has level {level}, but the heading before it has level {before}.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("W3C tutorial: headings", url="https://www.w3.org/WAI/tutorials/page-structure/headings/"),
    ),
    examples=(
        Example("<h1>Integration</h1><h2>Kurse</h2><h3>Sprache</h3><h2>Kontakt</h2>"),
        Example("<h2>Integration</h2><h3>Kurse</h3>"),
        Example("<h1>Integration</h1><h3>Kurse</h3>", fails="skipped"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: len(headings(page)) > 1,
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    before = 0
    for heading in headings(page):
        level = heading_level(heading)
        if before and level > before + 1:
            text = excerpt(name(heading, page))
            yield Problem(heading, "skipped", {"text": text, "level": level, "before": before})
        before = level
