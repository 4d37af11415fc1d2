"""A series of events in words: “Every first Tuesday of the month until 31 December 2026”."""

from __future__ import annotations

import datetime

from django.utils import formats
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from integration_blocks.formats import recurrence

RECURRENCE = [
    ("weekly", gettext_lazy("every week")),
    ("fortnightly", gettext_lazy("every two weeks")),
    ("monthly", gettext_lazy("every month on this day of the month")),
    ("monthly-weekday", gettext_lazy("every month on this weekday, for example every first Tuesday")),
    ("monthly-last-weekday", gettext_lazy("every month on the last such weekday")),
]

#: What readers are told, by way; for those of a weekday by its number in the month.
WORDS = {
    "weekly": gettext_lazy("Every %(day)s"),
    "fortnightly": gettext_lazy("Every two weeks on %(day)s"),
    "monthly": gettext_lazy("Every month on day %(number)s"),
    1: gettext_lazy("Every first %(day)s of the month"),
    2: gettext_lazy("Every second %(day)s of the month"),
    3: gettext_lazy("Every third %(day)s of the month"),
    4: gettext_lazy("Every fourth %(day)s of the month"),
    -1: gettext_lazy("Every last %(day)s of the month"),
}


def words(way: str, first: datetime.date) -> str:
    """When it repeats, in the active language, without its end; "" for what does not repeat."""
    numbers = {"monthly-weekday": recurrence.nth_weekday(first), "monthly-last-weekday": -1}
    told = WORDS.get(numbers.get(way, way))
    return str(told) % {"day": WEEKDAYS[first.weekday()], "number": first.day} if told else ""


def words_until(way: str, first: datetime.date, until: datetime.date | None) -> str:
    """The same with the last day, where there is one."""
    if until is None or not way:
        return words(way, first)
    date = formats.date_format(until, "SHORT_DATE_FORMAT")
    return _("%(series)s until %(date)s") % {"series": words(way, first), "date": date}


def problems(
    way: str, first: datetime.date, until: datetime.date | None, without: list[datetime.date]
) -> dict[str, str]:
    """What cannot be meant, as a message by the name of its field; {} for what is no series."""
    if not way:
        return {}
    if way == "monthly-last-weekday" and not recurrence.is_last_weekday(first):
        text = _(
            "The first date, %(date)s, is not the last %(day)s of its month. Change the date or this choice."
        )
        named = {"day": WEEKDAYS[first.weekday()], "date": formats.date_format(first, "SHORT_DATE_FORMAT")}
        return {"recurrence": text % named}
    if until is not None and until < first:
        return {"recurrence_until": _("The series ends before it begins.")}
    for day in without:
        if not is_in(way, first, until, day):
            text = _("On %(date)s the series has no date that could be left out.")
            return {"days_without": text % {"date": formats.date_format(day, "SHORT_DATE_FORMAT")}}
    return {}


def is_in(way: str, first: datetime.date, until: datetime.date | None, day: datetime.date) -> bool:
    """Whether the series has a date on that day."""
    if until is not None and day > until:
        return False
    return next((each for each in recurrence.days(way, first) if each >= day), None) == day
