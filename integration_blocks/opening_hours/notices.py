"""What an editor should look at again among days that differ. None of it keeps hours from being published."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from django.utils import formats
from django.utils.translation import gettext as _

from integration_blocks.opening_hours.clock import DAY
from integration_blocks.opening_hours.composition import Days, compose, entries
from integration_blocks.opening_hours.hours import OpeningHours

if TYPE_CHECKING:
    from integration_blocks.snippets.contact import Contact


def notices(contact: Contact, today: datetime.date) -> Iterator[str]:
    """One sentence or two for each entry that is over, that says nothing new, or that overlaps another."""
    special = entries(contact.special_hours.raw_data)
    coming = []
    for entry in special:
        if not isinstance(entry, Days):
            continue
        if entry.is_over(today):
            yield _("%(days)s is over and no longer shown. You can remove it.") % {"days": _dates(entry)}
            continue
        coming.append(entry)
        rest = tuple(other for other in special if other is not entry)
        without = compose(contact.opening_hours, rest, open_on_holidays=contact.open_on_holidays)
        if _is_same(entry, contact.hours, OpeningHours.of(without, contact.region)):
            yield _("%(days)s: these hours hold anyway. You can remove the entry.") % {"days": _dates(entry)}
    for one, other in combinations(coming, 2):
        if one.first <= other.last and other.first <= one.last and one.times != other.times:
            # Sorted as `compose` does: the last one holds.
            first, last = sorted((one, other), key=lambda entry: -entry.length)
            yield _("%(first)s and %(last)s overlap. On the days in both, the entry for %(last)s holds.") % {
                "first": _dates(first),
                "last": _dates(last),
            }


def _is_same(entry: Days, hours: OpeningHours | None, without: OpeningHours | None) -> bool:
    if hours is None or without is None:
        return False
    days = (entry.first + DAY * number for number in range(entry.length + 1))
    return all(hours.on(day) == without.on(day) for day in days)


def _dates(entry: Days) -> str:
    days = dict.fromkeys((entry.first, entry.last))
    return " – ".join(formats.date_format(day, "SHORT_DATE_FORMAT") for day in days)
