"""The announcement of an event names the year beside the day."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.printed_dates import announcements, dates_in
from a11y_check.standards.references import norm


@Rule(
    title=_("Date without a year"),
    why=_("A page stays online: next year the same date reads as if it were still to come."),
    fix=_("Add the year."),
    messages={
        "yearless": _("Should the year be added to {date}?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("ISO 8601", "Dates and times"),
        norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),
    ),
    examples=(
        Example("<p>Das Fest findet am 24. September 2027 statt.</p>"),
        Example("<p>Am 3. Oktober ist Feiertag.</p>", note=_("every year")),
        Example("<p>Das Fest findet am 24. September statt.</p>", fails="yearless"),
    ),
    since="0.1",
    applies_to=announcements,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for sentence in dates_in(element, page):
        if sentence.announces and sentence.yearless:
            yield Problem(element, "yearless", {"date": sentence.yearless[-1].text})
