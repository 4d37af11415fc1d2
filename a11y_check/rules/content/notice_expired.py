"""A notice that names its own end is taken down after it. Reports of what was are no notices."""

import datetime
import re
from collections.abc import Iterator

from a11y_check.contacts.dates import PrintedDate
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.printed_dates import dated, dates_in
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_UNTIL = re.compile(
    r"\b(?:bis|until|till|through)(?:\s(?:zum|einschließlich|inklusive|including|and))*\s$", re.IGNORECASE
)
_HOLDS = re.compile(
    r"\b(?:gilt|gelten|gültig|befristet|geschlossen|schließt|schließen|gesperrt|entfällt|entfallen|ausgesetzt|erreichbar"
    r"|eingeschränkt|geändert\w*|verlängert|anmeld\w*|bewerb\w*|einreich\w*|beantrag\w*|möglich|can|closed|apply|register|valid)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:war|waren|wurde|wurden|galt|galten|fand|fanden|hatten?|konnten?|was|were|had)\b", re.IGNORECASE
)
_NEAR = 60  # characters in which “until” stands before its date
_TODAY = datetime.date(2026, 11, 22)


def _is_end(date: PrintedDate, sentence: str) -> bool:
    return _UNTIL.search(sentence[max(0, date.start - _NEAR) : date.start]) is not None


@Rule(
    title=_("Notice that is past its date"),
    why=_("Readers do not know whether the rest of the page is as old, and miss what holds today."),
    fix=_("Take the notice down, or write what holds now."),
    messages={
        "over": _("“{text}” ended on {date}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Die Regelung gilt bis 31.12.2027.</p>", today=_TODAY),
        Example("<p>Die Regelung galt bis 31.12.2023.</p>", today=_TODAY, note=_("a report")),
        Example("<p>Das Büro ist vom 23.12. bis 2.1. geschlossen.</p>", today=_TODAY, note=_("no year")),
        Example("<p>Der Verein besteht seit 31.12.2003.</p>", today=_TODAY),
        Example("<p>Die Regelung gilt bis 31.12.2023.</p>", today=_TODAY, fails="over"),
        Example("<p>Geschlossen vom 23.12.2023 bis 2.1.2024</p>", today=_TODAY, fails="over"),
        Example("<p>Anmeldung bis zum 1. März 2024 im Büro</p>", today=_TODAY, fails="over"),
    ),
    since="0.1",
    applies_to=dated,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for sentence in dates_in(element, page):
        text = sentence.text
        if sentence.announces or not _HOLDS.search(text) or _OVER.search(text):
            continue
        ends = [printed.date for printed in sentence.dates if printed.date and _is_end(printed, text)]
        if ends and max(ends) < page.today - datetime.timedelta(days=page.thresholds.notice_days):
            yield Problem(element, "over", {"text": excerpt(text), "date": f"{max(ends):%d.%m.%Y}"})
