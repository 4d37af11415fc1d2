"""Under the label “opening hours” stand opening hours."""

import re
from collections.abc import Iterator

from a11y_check.contacts.labels import label_of
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, labelled
from a11y_check.standards.references import norm, wcag

_FOLLOWING = 8  # lines in which the times have to begin


def _labels(page: Page) -> list[Element]:
    """The labels of opening hours."""
    return labelled("hours", page)


@Rule(
    title=_("Label “opening hours” without hours"),
    why=_("The label promises times; readers look for them and find none."),
    fix=_("Add the times, or change the label to “Appointments”."),
    messages={
        "empty": _("“{text}” is followed by no times."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("2.4.6"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example("<p>Tel. 02302 581-1011</p><h2>Öffnungszeiten</h2><p>Mo-Fr 8-12 Uhr</p>"),
        Example("<p>Tel. 02302 581-1011</p><p>Mo-Fr 8-12 Uhr</p>", note=_("no label")),
        Example(
            "<p>Tel. 02302 581-1011</p><h2>Öffnungszeiten:</h2><p>Wir bitten um Terminvereinbarung.</p>",
            fails="empty",
        ),
    ),
    since="0.1",
    applies_to=_labels,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    lines = contact_facts(page).lines
    for number, line in enumerate(lines):
        if line.element == element and label_of(line.text) == "hours":
            following = lines[number + 1 : number + 1 + _FOLLOWING]
            if not any(re.search(r"\d", text.text) or text.links for text in following if not text.level):
                yield Problem(element, "empty", {"text": line.text})
