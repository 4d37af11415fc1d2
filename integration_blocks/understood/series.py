"""When an event repeats, in words, and its next dates."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from itertools import islice
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import formats, timezone
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from integration_blocks.formats import recurrence
from integration_blocks.pages import series
from integration_blocks.understood.answer import NOTHING, Answer

SHOWN = 5
#: The fields of an event that are asked about.
FIELDS = ("start", "recurrence", "recurrence_until", "days_without")


def dates(asked: Mapping[str, str]) -> Answer:
    """The next dates as the form stands; nothing while the first date or the choice is missing."""
    values = {name: _read(name, asked.get(name, "")) for name in FIELDS}
    start, way = values["start"], values["recurrence"]
    if not start or not way:
        return NOTHING
    first, until = timezone.localtime(start).date(), values["recurrence_until"]
    without = [datetime.date.fromisoformat(day) for day in values["days_without"] or []]
    for problem in series.problems(way, first, until, without).values():
        return Answer(problem, "bad")
    today = timezone.localdate()
    coming = (day for day in recurrence.days(way, first, until) if day >= today and day not in without)
    found = list(islice(coming, SHOWN))
    text = series.words_until(way, first, until)
    if not found:
        return Answer(_("%(series)s. There is no date left.") % {"series": text}, "bad")
    return Answer(_("%(series)s. The next dates:") % {"series": text}, "note", tuple(map(_day, found)))


def _day(day: datetime.date) -> str:
    date = formats.date_format(day, "SHORT_DATE_FORMAT")
    return str(WEEKDAYS_ABBR[day.weekday()]) + pgettext("between items", ", ") + date


def _read(name: str, typed: str) -> Any:
    """What the form itself would store; None for what it would refuse."""
    from integration_blocks.pages import EventPage

    field = EventPage.get_edit_handler().get_form_class().base_fields[name]
    try:
        return field.clean(typed) if typed.strip() else None
    except ValidationError:
        return None
