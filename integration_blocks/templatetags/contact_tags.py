"""Opening hours and addresses in the reader's words."""

from __future__ import annotations

from functools import reduce
from typing import Any

from django import template
from django.utils import formats, timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from integration_blocks.opening_hours import DayGroup, OpeningHours

register = template.Library()


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
def slots(group: DayGroup) -> str:
    """ "08:30 to 12:00 and 14:00 to 16:00"."""
    spans = [_("%(opens)s to %(closes)s") % {"opens": s.opens, "closes": s.closes} for s in group.slots]
    return reduce(lambda text, span: _("%(first)s and %(last)s") % {"first": text, "last": span}, spans)


@register.simple_tag
def open_now(hours: OpeningHours) -> dict[str, Any]:
    """{is_open, text}: whether it is open at this moment, and until or from when."""
    now = timezone.now()
    state = hours.at(now)
    if state.changes is None:
        return {"is_open": state.is_open, "text": _("Open now") if state.is_open else _("Closed now")}
    change = timezone.localtime(state.changes)
    values = {"time": f"{change:%H:%M}", "day": formats.date_format(change, "l")}
    today = change.date() == timezone.localdate(now)
    if state.is_open:
        text = _("Open now, until %(time)s") if today else _("Open now, until %(day)s %(time)s")
    else:
        text = (
            _("Closed now, opens today at %(time)s") if today else _("Closed now, opens %(day)s at %(time)s")
        )
    return {"is_open": state.is_open, "text": text % values}
