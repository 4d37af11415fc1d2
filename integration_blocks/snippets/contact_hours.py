"""When a contact is open: its week, the days that differ from it, and whose public holidays count."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Subquery

from integration_blocks.opening_hours import OpeningHours, composition
from integration_blocks.snippets.holiday_settings import HolidaySettings

if TYPE_CHECKING:
    from integration_blocks.snippets.contact import Contact


class ContactManager(models.Manager["Contact"]):
    """Contacts come with the region of the settings, so that no list asks for it once for each."""

    def get_queryset(self) -> models.QuerySet[Contact]:
        return (
            super()
            .get_queryset()
            .annotate(site_region=Subquery(HolidaySettings.objects.values("region")[:1]))
        )


class ContactHours:
    """What a contact's fields say together."""

    opening_hours: Any
    special_hours: Any
    open_on_holidays: Any
    holiday_region: Any

    @property
    def hours(self) -> OpeningHours | None:
        """When it is open, with everything that differs from the week; None where no hours are known."""
        osm = self.hours_since(None)
        return OpeningHours.of(osm, self.region) if osm else None

    def hours_since(self, day: datetime.date | None) -> str:
        """All hours in OpenStreetMap syntax, without dates that were over on that day; "" for none."""
        special = composition.entries(self.special_hours.raw_data)
        if day is not None:
            special = tuple(entry for entry in special if not entry.is_over(day))
        return composition.compose(self.opening_hours, special, open_on_holidays=self.open_on_holidays)

    @property
    def region(self) -> str:
        """Whose public holidays count: the contact's own region, else that of the settings."""
        if self.holiday_region:
            return self.holiday_region
        if "site_region" not in self.__dict__:  # not from the database
            self.__dict__["site_region"] = HolidaySettings.objects.values_list("region", flat=True).first()
        return self.__dict__["site_region"] or ""
