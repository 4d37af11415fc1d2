"""A series of events in words: “Every first Tuesday of the month until 31 December 2026”."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from django.utils import formats
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from integration_blocks.formats import recurrence
from integration_blocks.formats.recurrence import Series
from integration_blocks.sentences import enumeration, month_and_day

RECURRENCE = [
    ("weekly", gettext_lazy("every week")),
    ("fortnightly", gettext_lazy("every two weeks")),
    ("monthly", gettext_lazy("every month on this day of the month")),
    ("monthly-weekday", gettext_lazy("every month on this weekday, for example every first Tuesday")),
    ("monthly-last-weekday", gettext_lazy("every month on the last such weekday")),
    ("yearly", gettext_lazy("every year on this date")),
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
    "yearly": gettext_lazy("Every year on %(date)s"),
}


#: What says of an event how it repeats, in the order of its form.
FIELDS = ("recurrence", "recurrence_days", "recurrence_until", "days_without")


def of(first: datetime.date, values: Mapping[str, Any]) -> Series | None:
    """What the fields of these names mean for an event that begins on that day; None if it does not repeat."""
    way, days, until, without = (values.get(name) for name in FIELDS)
    if not way:
        return None
    return Series(
        way, first, until, tuple(days or ()), tuple(map(datetime.date.fromisoformat, without or ()))
    )


def words(series: Series) -> str:
    """When it repeats, in the active language, without its end."""
    first = series.first
    numbers = {"monthly-weekday": recurrence.nth_weekday(first), "monthly-last-weekday": -1}
    return str(WORDS[numbers.get(series.way, series.way)]) % {
        "day": enumeration([str(WEEKDAYS[day]) for day in series.weekdays]),
        "number": first.day,
        "date": month_and_day(first),
    }


def words_until(series: Series) -> str:
    """The same with the last day, where there is one."""
    if series.until is None:
        return words(series)
    date = formats.date_format(series.until, "SHORT_DATE_FORMAT")
    return _("%(series)s until %(date)s") % {"series": words(series), "date": date}


def problems(series: Series) -> dict[str, str]:
    """What cannot be meant, as a message by the name of its field."""
    first = series.first
    if series.way == "monthly-last-weekday" and not recurrence.is_last_weekday(first):
        text = _(
            "The first date, %(date)s, is not the last %(day)s of its month. Change the date or this choice."
        )
        named = {"day": WEEKDAYS[first.weekday()], "date": formats.date_format(first, "SHORT_DATE_FORMAT")}
        return {"recurrence": text % named}
    if series.also and series.way not in recurrence.BY_WEEK:
        return {
            "recurrence_days": _(
                "Several days of the week go with “every week” and “every two weeks” only. Take the days away,"
                " or choose one of these two."
            )
        }
    if series.until is not None and series.until < first:
        return {"recurrence_until": _("The series ends before it begins.")}
    for day in series.without:
        if not series.has(day):
            text = _("On %(date)s the series has no date that could be left out.")
            return {"days_without": text % {"date": formats.date_format(day, "SHORT_DATE_FORMAT")}}
    return {}
