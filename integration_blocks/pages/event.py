"""An event: when and where it is, who organises it, and whether it takes place."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Page
from wagtail.search import index

from integration_blocks.api.fields import DaysListField, ICalField, SnippetField, WeekdaysListField
from integration_blocks.fields.days import DaysField
from integration_blocks.fields.weekdays import WeekdaysField
from integration_blocks.formats.recurrence import BY_WEEK, Series
from integration_blocks.lasting import is_past
from integration_blocks.opening_hours import DAYS
from integration_blocks.pages import series
from integration_blocks.pages.content import ContentPage
from integration_blocks.pages.event_form import EventPageForm
from integration_blocks.translations.segments import the_same_in_every_language
from integration_blocks.understood.elements import UnderstoodPanel, town_panel


class EventPageMixin(ContentPage):
    start = models.DateTimeField(_("starts"))
    end = models.DateTimeField(_("ends"), null=True, blank=True)
    all_day = models.BooleanField(_("all day"), default=False, help_text=_("Then only the dates are shown."))
    recurrence = models.CharField(_("repeats"), max_length=20, choices=series.RECURRENCE, blank=True)
    recurrence_days = WeekdaysField(
        verbose_name=_("also on"),
        help_text=_(
            "Only for what takes place on several days of a week, for example on Monday and Wednesday."
            " The day of the first date counts anyway."
        ),
    )
    recurrence_until = models.DateField(_("repeats until"), null=True, blank=True)
    days_without = DaysField(
        verbose_name=_("not on"),
        help_text=_("Days on which a series does not take place, for example 24.12.2026, 31.12.2026."),
    )
    venue = models.CharField(
        _("venue"), max_length=200, blank=True, help_text=_("For example: Town library.")
    )
    street = models.CharField(_("street and house number"), max_length=120, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    town = models.CharField(_("town"), max_length=80, blank=True)
    online_url = models.URLField(_("address for taking part online"), blank=True)
    organiser = models.ForeignKey(
        "integration_blocks.Contact",
        verbose_name=_("organiser"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    cancelled = models.BooleanField(_("cancelled"), default=False)

    content_panels = [
        ContentPage.content_panels[0],
        MultiFieldPanel(
            [
                *(FieldPanel(name) for name in ("start", "end", "all_day", *series.FIELDS)),
                UnderstoodPanel("series", {name: name for name in ("start", *series.FIELDS)}),
                FieldPanel("cancelled"),
            ],
            heading=_("When"),
        ),
        MultiFieldPanel(
            [
                *(FieldPanel(name) for name in ("venue", "street", "postcode", "town")),
                town_panel(),
                *(FieldPanel(name) for name in ("online_url", "organiser")),
            ],
            heading=_("Where"),
        ),
        *ContentPage.content_panels[1:],
    ]
    api_fields = [
        *(
            APIField(name)
            for name in (
                *("start", "end", "all_day", "recurrence", "recurrence_until", "cancelled"),
                *("venue", "street", "postcode", "town", "online_url"),
            )
        ),
        APIField("recurrence_rule"),
        APIField("recurrence_text"),
        APIField("recurrence_days", serializer=WeekdaysListField(source="weekdays")),
        APIField("days_without", serializer=DaysListField()),
        APIField("organiser", serializer=SnippetField()),
        APIField("ical_url", serializer=ICalField(read_only=True)),
        *ContentPage.api_fields,
    ]
    override_translatable_fields: ClassVar[list[Any]] = the_same_in_every_language(
        *("street", "postcode", "town", "organiser")
    )
    search_fields = [*ContentPage.search_fields, index.FilterField("start")]
    base_form_class = EventPageForm

    class Meta:
        abstract = True

    def clean(self) -> Any:
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("The event ends before it starts.")})

    @property
    def first_day(self) -> datetime.date:
        """The day of its start as people here call it."""
        return timezone.localtime(self.start).date()

    @property
    def series(self) -> Series | None:
        """How it repeats; None if it does not."""
        return series.of(self.first_day, {name: getattr(self, name) for name in series.FIELDS})

    @property
    def weekdays(self) -> list[str]:
        """The days of a series that is on certain days of each week, or of each second one: "Mo" to "Su"."""
        repeats = self.series
        return [DAYS[day] for day in repeats.weekdays] if repeats and repeats.way in BY_WEEK else []

    @property
    def recurrence_rule(self) -> str:
        """RRULE of RFC 5545 without that word; "" for an event that does not repeat. Its times are those of the start."""
        repeats, until = self.series, self.recurrence_until
        if repeats is None:
            return ""
        if until is None or self.all_day:
            return repeats.rule(f"{until:%Y%m%d}" if until else "")
        # To the end of that day, in UTC, as section 3.3.10 asks.
        midnight = datetime.datetime.combine(
            until, datetime.time(23, 59, 59), timezone.get_current_timezone()
        )
        ends = f"{midnight.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}"
        return repeats.rule(ends)

    @property
    def recurrence_words(self) -> str:
        """When it repeats, for readers of the active language: “Every first Tuesday of the month”."""
        repeats = self.series
        return series.words(repeats) if repeats else ""

    @property
    def recurrence_text(self) -> str:
        """The same for readers of the page's own language."""
        with translation.override(self.locale.language_code):  # type: ignore[attr-defined] # of Page
            return self.recurrence_words

    def is_over(self) -> bool:
        """Whether the last of its dates has passed; an event without an end lasts until midnight."""
        if self.recurrence:
            return self.recurrence_until is not None and is_past(self.recurrence_until)
        last = self._last_moment
        return is_past(timezone.localtime(last).date()) or last < timezone.now()

    def changes_at(self) -> list[datetime.datetime]:
        """When lists drop the event by themselves; what changes at midnight needs no entry."""
        return [self._last_moment + datetime.timedelta(microseconds=1)] if self.start else []

    @property
    def _last_moment(self) -> datetime.datetime:
        last = self.end or self.start
        if self.all_day or self.end is None:
            return timezone.localtime(last).replace(hour=23, minute=59, second=59)
        return last


class EventPage(EventPageMixin, Page):
    template = "integration_blocks/pages/event.html"
    page_description = _("One event, or a series that repeats.")
    parent_page_types: ClassVar[list[str]] = ["integration_blocks.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
