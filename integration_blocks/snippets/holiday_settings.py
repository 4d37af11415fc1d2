"""Which Land's public holidays count, where a contact says nothing else."""

from __future__ import annotations

from django.apps import apps
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from integration_blocks.opening_hours.holidays import REGIONS


class HolidaySettings(BaseGenericSetting):
    """One for the installation: a contact is open or closed whichever site shows it."""

    region = models.CharField(
        _("federal state"),
        max_length=20,
        choices=REGIONS,
        blank=True,
        help_text=_("Its public holidays count for all contacts that name no other one."),
    )

    panels = [FieldPanel("region")]

    class Meta:
        verbose_name = _("public holidays")


# Without that app the admin has no page for settings, and a menu entry for one would lead nowhere.
if apps.is_installed("wagtail.contrib.settings"):
    register_setting(HolidaySettings, icon="calendar-alt")
