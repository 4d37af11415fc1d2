"""A calendar: the events of an office or of a series."""

from __future__ import annotations

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.pages.content import ContentPage


class EventIndexPageMixin(ContentPage):
    class Meta:
        abstract = True

    def events(self) -> Any:
        """Published events below this page, the earliest first."""
        from integration_blocks.pages.event import EventPage

        return EventPage.objects.child_of(self).live().public().order_by("start")

    def upcoming_events(self) -> list[Any]:
        return [event for event in self.events() if not event.is_over()]

    def past_events(self) -> list[Any]:
        return [event for event in self.events().reverse() if event.is_over()]


class EventIndexPage(EventIndexPageMixin, Page):
    template = "integration_blocks/pages/event_index.html"
    page_description = _("Lists events: those to come first.")
    subpage_types: ClassVar[list[str]] = ["integration_blocks.EventPage"]

    class Meta:
        verbose_name = _("calendar")
        verbose_name_plural = _("calendars")
