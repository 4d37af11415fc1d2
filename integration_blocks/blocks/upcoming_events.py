"""The next events of a calendar: the list keeps itself up to date and disappears when there are none."""

from __future__ import annotations

import datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.api import shapes, types
from integration_blocks.block import DATES, ContentBlock


class UpcomingEventsValue(blocks.StructValue):
    @cached_property
    def events(self) -> list[Any]:
        """Published events that are not over, the earliest first; one query, at the first look."""
        calendar = self["index"]
        if calendar is None or not calendar.live:
            return []
        now, events = timezone.now(), calendar.events().select_related("locale")
        return [event for event in events if not event.is_over(now)][: self["count"] or 5]


class CalendarChooserBlock(blocks.PageChooserBlock):
    """Calendars of which readers of many bodies need what every page has; their events are loaded by themselves."""

    is_plain = True


class UpcomingEventsBlock(ContentBlock):
    shape = types.UpcomingEvents
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Next events."), required=False)
    index = CalendarChooserBlock(
        page_type="integration_blocks.EventIndexPage",
        label=_("Calendar"),
        help_text=_("The calendar whose next events are shown, for example: Intercultural Week."),
    )
    count = blocks.IntegerBlock(
        label=_("How many"), help_text=_("At most, for example 5."), default=5, min_value=1, max_value=20
    )

    def is_shown(self, value: Any) -> bool:
        return bool(value.events)

    def get_api_representation(self, value: Any, context: Any = None) -> Any:
        request = (context or {}).get("request")
        events = [shapes.listed_event(event, request) for event in value.events]
        return self.as_json({**value, "index": shapes.page(value["index"], request), "events": events})

    def get_preview_value(self) -> Any:
        from integration_blocks.pages import EventIndexPage, EventPage

        start = timezone.localtime().replace(hour=18, minute=0, second=0, microsecond=0)
        value = self.normalize(
            {"heading": "Nächste Termine", "index": EventIndexPage(title="Termine"), "count": 3}
        )
        value.events = [
            EventPage(title=title, venue=venue, town="Musterstadt", start=start + datetime.timedelta(days))
            for days, title, venue in [
                (3, "Sprachcafé", "Stadtbücherei"),
                (10, "Gemeinsam kochen", "Bürgerhaus"),
            ]
        ]
        return value

    class Meta:
        icon = "calendar-alt"
        label = _("Next events")
        description = _("The next events of a calendar, always up to date.")
        group = DATES
        template = "integration_blocks/blocks/upcoming_events.html"
        value_class = UpcomingEventsValue


BLOCK = UpcomingEventsBlock
