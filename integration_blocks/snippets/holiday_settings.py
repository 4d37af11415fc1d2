"""Which Land's public holidays count, where a contact says nothing else."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from integration_blocks.opening_hours.holidays import REGIONS


@register_setting(icon="calendar-alt")
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
