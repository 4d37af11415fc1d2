"""Opening hours and addresses in the reader's words."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils import formats, timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from integration_blocks.lasting import has_come, is_past, lasts_until
from integration_blocks.opening_hours import BERLIN, DayGroup, OpeningHours, Slot
from integration_blocks.opening_hours.parts import Monthly, Season
from integration_blocks.sentences import enumeration, month_and_day

register = template.Library()

#: How far ahead a page tells of dates that differ, and how long it can say whether it is open now.
NEXT_WEEKS = datetime.timedelta(days=42)
NEXT_DAYS = datetime.timedelta(days=14)

NTH = {
    1: gettext_lazy("First %(day)s of the month"),
    2: gettext_lazy("Second %(day)s of the month"),
    3: gettext_lazy("Third %(day)s of the month"),
    4: gettext_lazy("Fourth %(day)s of the month"),
    5: gettext_lazy("Fifth %(day)s of the month"),
    -1: gettext_lazy("Last %(day)s of the month"),
}


@register.filter
def bare_address(url: str) -> str:
    """An address as people say it: without scheme and closing slash."""
    return url.partition("//")[2].rstrip("/") or url


@register.filter
def days(group: DayGroup) -> str:
    """ "Monday to Friday", "Saturday and Sunday", or one day."""
    first, last = str(WEEKDAYS[group.first]), str(WEEKDAYS[group.last])
    if group.first == group.last:
        return first
    if group.last - group.first == 1:
        return _("%(first)s and %(last)s") % {"first": first, "last": last}
    return _("%(first)s to %(last)s") % {"first": first, "last": last}


@register.filter
def slots(value: DayGroup | Monthly | SpecialDay) -> str:
    """ "08:30 to 12:00 and 14:00 to 16:00", or "closed"."""
    spans = [_("%(opens)s to %(closes)s") % {"opens": s.opens, "closes": s.closes} for s in value.slots]
    return enumeration(spans) if spans else _("closed")


@register.filter
def days_of_month(value: Monthly) -> str:
    """ "First Tuesday of the month and third Tuesday of the month"."""
    return enumeration([NTH.get(number, NTH[1]) % {"day": WEEKDAYS[value.day]} for number in value.nth])


@register.filter
def time_of_year(season: Season) -> str:
    """ "1 June to 31 August", or one day."""
    # A leap year: no day is missing.
    names = [month_and_day(datetime.date(2028, *day)) for day in (season.first, season.last)]
    if names[0] == names[1]:
        return names[0]
    return _("%(first)s to %(last)s") % {"first": names[0], "last": names[1]}


@register.filter
def dates(value: SpecialDay) -> str:
    """ "Thursday, 24 December 2026", or the first and the last day."""
    names = [formats.date_format(day) for day in (value.first, value.last)]
    if value.first != value.last:
        return _("%(first)s to %(last)s") % {"first": names[0], "last": names[1]}
    return day_and_date(value.first)


@register.filter(expects_localtime=True)
def day_and_date(day: datetime.date) -> str:
    """ "Thursday, 24 December 2026"; in some languages the day of the week comes last."""
    return pgettext("day of the week and date", "%(day)s, %(date)s") % {
        "day": WEEKDAYS[day.weekday()],
        "date": formats.date_format(day),
    }


@dataclass(frozen=True)
class SpecialDay:
    """A date, or a span of dates, with hours of its own; `is_ours` is true where the reason is our word."""

    first: datetime.date
    last: datetime.date
    slots: tuple[Slot, ...]
    reason: str
    is_ours: bool


@register.simple_tag
def special_days(hours: OpeningHours) -> list[SpecialDay]:
    """The dates of the next weeks that differ: entered by editors, or public holidays."""
    today = timezone.localdate()
    until = today + NEXT_WEEKS
    entered = [each for each in hours.exceptions(today, datetime.date.max) if _is_near(each.first, each.last)]
    found = [SpecialDay(each.first, each.last, each.slots, each.reason, False) for each in entered]
    # Nothing is known of what comes into sight after the last of these days.
    lasts_until(until)
    for holiday in hours.holidays(today, until + NEXT_WEEKS):
        if not _is_near(holiday.date, holiday.date):
            continue
        if not any(each.first <= holiday.date <= each.last for each in entered):
            name = _(holiday.name)
            found.append(SpecialDay(holiday.date, holiday.date, holiday.slots, name, True))
    return sorted(found, key=lambda each: (each.first, each.last))


def _is_near(first: datetime.date, last: datetime.date) -> bool:
    """Whether the page tells of these days, of which the last is yet to come."""
    if not has_come(first - NEXT_WEEKS):
        return False
    return not is_past(last)


@register.inclusion_tag("integration_blocks/open_now.html")
def open_now(hours: OpeningHours) -> dict[str, Any]:
    """Says whether it is open now. A page can be cached, so the reader's browser makes the sentence.

    It gets the spans of the next days; without a script there is none, and the hours say it all.
    """
    start = datetime.datetime.now(BERLIN).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    end = start + NEXT_DAYS
    found = [
        [a.isoformat(timespec="minutes"), b.isoformat(timespec="minutes")]
        for a, b in hours.intervals(start, end)
    ]
    data = {
        "spans": found,
        "until": end.isoformat(timespec="minutes"),
        "words": {
            "open": _("Open now"),
            "until_today": _("Open now, until %(time)s"),
            "until_tomorrow": _("Open now, until tomorrow at %(time)s"),
            "until_day": _("Open now, until %(day)s %(time)s"),
            "closed": _("Closed now"),
            "opens_today": _("Closed now, opens today at %(time)s"),
            "opens_tomorrow": _("Closed now, opens tomorrow at %(time)s"),
            "opens_day": _("Closed now, opens %(day)s at %(time)s"),
        },
    }
    return {"hours": json.dumps(data, ensure_ascii=False, separators=(",", ":"))}
