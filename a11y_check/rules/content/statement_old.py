"""An accessibility statement was made, or reviewed, less than a year ago. Its newest day counts."""

import datetime
import re
from collections.abc import Iterator

from a11y_check.contacts.dates import find_dates
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.points_in_time import last_day
from a11y_check.semantics.text import excerpt, shown_text, text_blocks
from a11y_check.standards.references import norm

_STATEMENT = re.compile(
    r"\bErklärung zur (?:digitalen )?Barriere-?freiheit|\bBarrierefreiheitserklärung|\bAccessibility statement",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?-i:\bStand)\b|\b(?:erstellt|überprüft|geprüft|aktualisiert|prepared|reviewed|updated)\b",
    re.IGNORECASE,
)
_YEAR = datetime.timedelta(days=366)
_TODAY = datetime.date(2026, 11, 22)
_LAW = norm(
    "Implementing Decision (EU) 2018/1523, Article 4",
    "Statements are reviewed at least once a year",
    "https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj",
)


def _is_statement(heading: Element, page: Page) -> bool:
    return _STATEMENT.search(shown_text(heading, page)) is not None


def _days(page: Page) -> Iterator[datetime.date]:
    """The days in blocks that say when something was made or reviewed."""
    for block in text_blocks(page):
        text = shown_text(block, page)
        if _DATED.search(text):
            printed = (each.date for each in find_dates(text))
            written = (last_day(time.attr("datetime") or "") for time in block.select("time"))
            yield from (day for day in (*printed, *written) if day and day <= page.today)


@Rule(
    title=_("Accessibility statement older than a year"),
    why=_("The law wants it to be reviewed every year, and what it says may be wrong by now."),
    fix=_("Check the website again, correct the statement, and write down the day on which you did."),
    messages={"old": _("“{text}”: the newest day in this statement is {day}.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(_LAW,),
    examples=(
        Example("<h1>Erklärung zur Barrierefreiheit</h1><p>Erstellt am 1. März 2026.</p>", today=_TODAY),
        Example(
            "<h1>Erklärung zur Barrierefreiheit</h1><p>Erstellt am 23.09.2020, zuletzt überprüft am 3.2.2026.</p>",
            today=_TODAY,
        ),
        Example(
            "<h1>Erklärung zur Barrierefreiheit</h1><p>Das Gesetz ist vom 12. Mai 2019.</p>",
            today=_TODAY,
            note=_("no day of the statement"),
        ),
        Example(
            "<h1>Erklärung zur Barrierefreiheit</h1><p>Diese Erklärung wurde am 23.09.2020 erstellt.</p>",
            today=_TODAY,
            fails="old",
        ),
    ),
    since="0.2",
    applies_to="h1",
    only_if=_is_statement,
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    newest = max(_days(page), default=None)
    if newest and newest < page.today - _YEAR:
        values = {"text": excerpt(shown_text(heading, page)), "day": newest.isoformat()}
        yield Problem(heading, "old", values)
