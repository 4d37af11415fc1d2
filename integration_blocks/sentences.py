"""Days and lists as a sentence of the active language has them."""

from __future__ import annotations

import datetime

from django.utils import formats
from django.utils.dateformat import format as date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext


def enumeration(words: list[str]) -> str:
    """ "Monday", "Monday and Wednesday", "Monday, Wednesday and Friday"."""
    *before, last = words
    if not before:
        return last
    return _("%(first)s and %(last)s") % {"first": pgettext("between items", ", ").join(before), "last": last}


def month_and_day(day: datetime.date) -> str:
    """ "1 June", without the year."""
    form = formats.get_format("MONTH_DAY_FORMAT")
    if "E" in formats.get_format("DATE_FORMAT"):
        # "1 червня", not "01 червень": the month takes another form beside a day
        form = form.replace("d", "j").replace("F", "E")
    return date_format(day, form)
