"""When an event repeats, in words, and its next dates."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from itertools import islice
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import formats, timezone
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from integration_blocks.pages import series
from integration_blocks.understood.answer import NOTHING, Answer

SHOWN = 5
#: The fields of an event that are asked about.
FIELDS = ("start", *series.FIELDS)


def dates(asked: Mapping[str, str]) -> Answer:
    """The next dates as the form stands; nothing while the first date or the choice is missing."""
    values = {name: _read(name, asked.get(name, "")) for name in FIELDS}
    start = values["start"]
    repeats = series.of(timezone.localtime(start).date(), values) if start else None
    if repeats is None:
        return NOTHING
    for problem in series.problems(repeats).values():
        return Answer(problem, "bad")
    today = timezone.localdate()
    coming = (day for day in repeats.days() if day >= today and day not in repeats.without)
    found = list(islice(coming, SHOWN))
    text = series.words_until(repeats)
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
        several = isinstance(field, forms.MultipleChoiceField)
        return field.clean(typed.split(",") if several else typed) if typed.strip() else None
    except ValidationError:
        return None
