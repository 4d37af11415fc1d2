"""The day of the last review lies less than two years back."""

import datetime
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.points_in_time import last_day
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.phrases import REVIEWED
from a11y_check.standards.references import norm

_NEAR = 60  # characters in which the date stands
_TODAY = datetime.date(2026, 11, 22)


def _is_dated(block: Element, page: Page) -> bool:
    return REVIEWED.search(shown_text(block, page)) is not None


@Rule(
    title=_("Last reviewed long ago"),
    why=_("Readers doubt a page that nobody has looked at for years; phone numbers and hours change sooner."),
    fix=_("Check every fact of the page, then write down the day on which you did."),
    messages={
        "old": _("“{text}”: does all of this still hold?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Stand: März 2026</p>", today=_TODAY),
        Example("<p>Zuletzt aktualisiert am 3. April 2025</p>", today=_TODAY),
        Example("<p>Am Stand 12 berät die Stadt.</p>", today=_TODAY, note=_("no date")),
        Example("<p>Stand: März 2021</p>", today=_TODAY, fails="old"),
        Example("<p>Zuletzt aktualisiert am 3. April 2019</p>", today=_TODAY, fails="old"),
    ),
    since="0.1",
    applies_to=blocks_holding(REVIEWED),
    only_if=_is_dated,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    said = REVIEWED.search(text)
    near = text[said.start() : said.start() + _NEAR] if said else ""
    day = last_day(near)
    if day and day < page.today - datetime.timedelta(days=page.thresholds.last_reviewed_days):
        yield Problem(block, "old", {"text": excerpt(near)})
