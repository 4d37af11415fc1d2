"""Events as an app lists them: those to come, the earliest first."""

from __future__ import annotations

import datetime
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework.filters import BaseFilterBackend

from integration_blocks.api import parameters
from integration_blocks.api.contact_filters import CONTACT_PARAMETERS
from integration_blocks.api.offices import OfficesEndpoint
from integration_blocks.api.pages import PagesEndpoint
from integration_blocks.api.parameters import DATE, MOMENT, Parameter
from integration_blocks.api.topics import TOPIC
from integration_blocks.caching.policy import MINUTE, Policy
from integration_blocks.pages import EventPage

FROM = Parameter(
    "from",
    _("Only events that are not over at this moment; without it those that are not over now."),
    "2026-12-01",
    parameters.moment,
    ["now", MOMENT, DATE],
)
UNTIL = Parameter(
    "until",
    _("Only events that start before this moment or, for a date, on that day at the latest."),
    "2026-12-31",
    parameters.last_moment,
    ["now", MOMENT, DATE],
)


def not_over(moment: datetime.datetime) -> Q:
    """What `EventPage.is_over` says, for the database."""
    today = timezone.localtime(moment).replace(hour=0, minute=0, second=0, microsecond=0)
    timed = Q(all_day=False, end__gte=moment)
    all_day = Q(all_day=True, end__gte=today)
    without_end = Q(end__isnull=True, start__gte=today)
    going_on = Q(recurrence_until__isnull=True) | Q(recurrence_until__gte=today.date())
    return (Q(recurrence="") & (timed | all_day | without_end)) | (~Q(recurrence="") & going_on)


class DatesFilter(BaseFilterBackend):
    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        queryset = queryset.filter(not_over(view.asked.get("from") or timezone.now())).order_by("start", "pk")
        return queryset.filter(start__lte=view.asked["until"]) if "until" in view.asked else queryset


class EventsEndpoint(OfficesEndpoint):
    """Its items are those of `pages/?type=integration_blocks.EventPage&fields=*`."""

    name = "events"
    caching = Policy(every=MINUTE, by_language=False)
    model = EventPage
    parameters = (FROM, UNTIL, *CONTACT_PARAMETERS, TOPIC)
    filter_backends = [DatesFilter, *PagesEndpoint.filter_backends]
