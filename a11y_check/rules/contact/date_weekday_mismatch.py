"""A date that is printed with its weekday falls on that weekday; its year is printed with it or in the heading above."""

import contextlib
import datetime
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import primary
from a11y_check.semantics.printed_dates import dated, dates_in
from a11y_check.standards.references import norm

_NAMES = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def _same_weekday(date: datetime.date, weekday: int) -> list[datetime.date]:
    """The same day of the month before and the month after, where it falls on the printed weekday."""
    near = []
    for step in (-1, 1):
        year, month = divmod(date.year * 12 + date.month - 1 + step, 12)
        with contextlib.suppress(ValueError):
            near.append(datetime.date(year, month + 1, date.day))
    return [one for one in near if one.weekday() == weekday]


@Rule(
    title=_("Date and weekday do not match"),
    why=_("Readers come on the wrong day."),
    fix=_("Find out which of the two is right, and correct the other."),
    messages={
        "mismatch": _("{date} is a {right}, not a {wrong}."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(
        norm("ISO 8601", "Dates and times"),
        norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),
    ),
    examples=(
        Example("<h2>Woche 2023</h2><p>Ab Dienstag, 12. September</p>"),
        Example("<p>Am Dienstag, dem 14. Dezember</p>", note=_("no year")),
        Example("<p>Dienstag, 12.09.2023</p>"),
        Example("<h2>Woche 2023</h2><p>Am Dienstag, dem 14. Dezember</p>", fails="mismatch"),
        Example("<p>Mo., 12.09.2023</p>", fails="mismatch"),
    ),
    since="0.1",
    applies_to=dated,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    names = _NAMES["en" if primary(page.language) == "en" else "de"]
    for sentence in dates_in(element, page):
        for printed in sentence.dates:
            date = printed.date
            if date is None or printed.weekday is None or date.weekday() == printed.weekday:
                continue
            right, wrong = names[date.weekday()], names[printed.weekday]
            better = [f"{right}, {date:%d.%m.%Y}"]
            better += [f"{wrong}, {other:%d.%m.%Y}" for other in _same_weekday(date, printed.weekday)]
            values = {"date": f"{date:%d.%m.%Y}", "right": right, "wrong": wrong}
            yield Problem(element, "mismatch", values, suggestion=" / ".join(better))
