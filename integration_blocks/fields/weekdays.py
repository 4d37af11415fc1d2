"""Several days of the week in one field."""

from __future__ import annotations

from django.utils.dates import WEEKDAYS

from integration_blocks.fields.several import Options, SeveralField
from integration_blocks.formats.recurrence import DAYS


class WeekdaysField(SeveralField):
    """A list of "MO" to "SU", as RFC 5545 names the days."""

    def options(self) -> Options:
        return list(zip(DAYS, WEEKDAYS.values(), strict=True))
