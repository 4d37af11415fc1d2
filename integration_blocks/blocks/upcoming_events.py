"""The next events of a calendar: the list keeps itself up to date and disappears when there are none."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import islice
from typing import Any

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.api import shapes, types
from integration_blocks.block import DATES, ContentBlock


class UpcomingEventsValue(blocks.StructValue):
    @cached_property
    def published(self) -> Iterable[Any]:
        """All events of the calendar, the earliest first; one query, unless a reader of many bodies has set it."""
        calendar = self["index"]
        return calendar.events().select_related("locale") if calendar is not None and calendar.live else ()

    @cached_property
    def events(self) -> list[Any]:
        """The first of them that are not over."""
        return list(islice((event for event in self.published if not event.is_over()), self["count"] or 5))


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
        value = self.normalize({"heading": "Demnächst", "index": EventIndexPage(title="Termine"), "count": 3})
        value.events = [
            EventPage(title=title, venue=venue, town="Musterstadt", start=start + datetime.timedelta(days))
            for days, title, venue in [(3, "Sprachcafé", "Bücherei"), (10, "Kochtreff", "Bürgerhaus")]
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
