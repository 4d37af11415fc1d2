"""A date is read in the same way everywhere: 04/05 is the fourth of May to some, and the fifth of April to others."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import norm

_DATE = re.compile(r"(?<![\w./])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/(?:20)?\d\d(?![\w/])")


@Rule(
    title=_("Date that can be read in two ways"),
    why=_("Readers from other countries take the month for the day, and come on the wrong one."),
    fix=_("Is the order of day and month clear? Write the month as a word."),
    messages={"ambiguous": _("“{date}”: which is the day, and which the month?")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("ISO 8601", "Date and time format", "https://www.iso.org/iso-8601-date-and-time-format.html"),
    ),
    examples=(
        Example("<p>Frist: 4. Mai 2026</p>"),
        Example("<p>Frist: 24/05/2026</p>", note=_("there is no month 24")),
        Example("<p>Frist: 04/04/2026</p>", note=_("both are the same")),
        Example("<p>Frist: 04/05/26</p>", fails="ambiguous"),
        Example("<p>Closed on 3/4/2026</p>", fails="ambiguous"),
    ),
    since="0.2",
    applies_to=blocks_with_text,
    suspects=blocks_with_word(_DATE),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    for found in _DATE.finditer(shown_text(block, page)):
        if int(found[1]) != int(found[2]):
            yield Problem(block, "ambiguous", {"date": found.group()})
            return
