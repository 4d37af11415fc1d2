"""Settings that editors change for a site: its name, its notice, and the pages linked on every page."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Locale, Page


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    site_name = models.CharField(
        _("name of the site"), max_length=120, blank=True, help_text=_("Shown at the top of every page.")
    )
    is_demonstration = models.BooleanField(
        _("this is a demonstration"),
        default=False,
        help_text=_("Then every page says, in its own language, that nobody keeps its content up to date."),
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

    privacy = models.ForeignKey(
        Page, verbose_name=_("privacy"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    api_fields = ["site_name", "is_demonstration", "imprint", "accessibility_statement", "privacy"]

    # These pages are linked on every page: one query for the settings and all of them.
    select_related = ["imprint", "accessibility_statement", "privacy"]
    panels = [
        FieldPanel("site_name"),
        FieldPanel("is_demonstration"),
        FieldPanel("imprint"),
        FieldPanel("accessibility_statement"),
        FieldPanel("privacy"),
    ]

    class Meta:
        verbose_name = pgettext_lazy("settings", "site")

    def footer_pages(self) -> list[Any]:
        """Imprint, accessibility statement and privacy in the active language, as far as they are published."""
        chosen = [self.imprint, self.accessibility_statement, self.privacy]
        shown = [page for page in (page.localized for page in chosen if page is not None) if page.live]
        # The site names the language of those that are not there in the reader's.
        locales = Locale.objects.in_bulk({page.locale_id for page in shown})
        for page in shown:
            page.locale = locales[page.locale_id]
        return shown
