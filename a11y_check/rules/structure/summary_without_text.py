"""What unfolds a part of the page (`summary`) has a text."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Fold-out without a text"),
    why=_("A screen reader says only “button”, and nobody knows what would open."),
    fix=_("Write a short heading for what is folded away."),
    messages={"empty": _("A part of the page that can be unfolded has no heading.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("2t702h")),
    examples=(
        Example("<details><summary>Wer kann teilnehmen?</summary>Alle.</details>"),
        Example('<details><summary><img src="a.svg" alt="Wer?"></summary>Alle.</details>'),
        Example("<details><summary></summary>Alle.</details>", fails="empty"),
        Example('<details><summary><img src="pfeil.svg" alt=""></summary>Alle.</details>', fails="empty"),
    ),
    since="0.1",
    applies_to="details > summary:first-of-type",
    only_if=(is_exposed, lambda summary, page: not role(summary, page)),
)
def check(summary: Element, page: Page) -> Iterator[Problem]:
    if not name(summary, page):
        yield Problem(summary, "empty")
