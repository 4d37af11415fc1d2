"""Settings that editors change for a site: its name, its notice, and the pages linked on every page."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Page


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    site_name = models.CharField(
        _("name of the site"), max_length=120, blank=True, help_text=_("Shown at the top of every page.")
    )
    demo_notice = models.TextField(
        _("notice on every page"), blank=True, help_text=_("For example that the content is a demonstration.")
    )
    imprint = models.ForeignKey(
        Page, verbose_name=_("imprint"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    accessibility_statement = models.ForeignKey(
        Page,
        verbose_name=_("accessibility statement"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    # Both pages are linked on every page: one query for the settings, not three.
    select_related = ["imprint", "accessibility_statement"]
    panels = [
        FieldPanel("site_name"),
        FieldPanel("demo_notice"),
        FieldPanel("imprint"),
        FieldPanel("accessibility_statement"),
    ]

    class Meta:
        verbose_name = _("site")

    def footer_pages(self) -> list[Any]:
        """Imprint and accessibility statement in the active language, as far as they are published."""
        chosen = [page for page in (self.imprint, self.accessibility_statement) if page is not None]
        return [page for page in (page.localized for page in chosen) if page.live]
