"""An event that is announced as still to come has not passed. Reports, datelines and deadlines are no events."""

import datetime
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.printed_dates import announcements, dates_in
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_DAY = datetime.date(2026, 11, 22)  # of the examples


@Rule(
    title=_("Announced event is over"),
    why=_("Readers come for nothing, and doubt the rest of the page."),
    fix=_("Take the announcement out, or turn it into a report."),
    messages={
        "past": _("“{text}” was on {date}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Das Fest findet am 24. September 2027 statt.</p>", today=_DAY),
        Example("<p>Das Fest fand am 24. September 2023 statt.</p>", note=_("a report"), today=_DAY),
        Example("<p>Zum 01.01.2019 wurde eine Stelle geschaffen.</p>", today=_DAY),
        Example("<p>Donnerstag, 28. September 2023, 18:00 Uhr</p>", note=_("a date alone"), today=_DAY),
        Example(
            "<h2>Rückblick</h2><p>28.09.2023, 18 Uhr: Stammtisch</p>",
            note=_("under a heading that looks back"),
            today=_DAY,
        ),
        Example(
            "<table><tr><td>01.09.2026</td><td>bis 10.12.2026</td><td>18 Uhr</td><td>Deutschkurs</td></tr></table>",
            note=_("it still goes on"),
            today=_DAY,
        ),
        Example(
            "<table><caption>Rückblick</caption><tr><td>28.09.2023</td><td>18 Uhr</td><td>Stammtisch</td></tr></table>",
            note=_("under a heading that looks back"),
            today=_DAY,
        ),
        Example(
            "<table><tr><td>28.09.2023</td><td>18 Uhr</td><td>Stammtisch</td></tr></table>",
            fails="past",
            today=_DAY,
        ),
        Example("<dl><dt>28.09.2023</dt><dd>18 Uhr: Stammtisch</dd></dl>", fails="past", today=_DAY),
        Example("<p>28.09.2023, 18 Uhr: Stammtisch</p>", fails="past", today=_DAY),
        Example("<p>Das Fest findet am 24. September 2023 statt.</p>", fails="past", today=_DAY),
    ),
    since="0.1",
    applies_to=announcements,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for sentence in dates_in(element, page):
        days = [printed.date for printed in sentence.dates]
        known = [day for day in days if day]
        over = page.today - datetime.timedelta(days=page.thresholds.event_days)
        if sentence.announces and known and len(known) == len(days) and max(known) < over:
            yield Problem(element, "past", {"text": excerpt(sentence.text), "date": f"{max(known):%d.%m.%Y}"})
