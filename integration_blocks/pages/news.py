"""A piece of news, with its date."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.models import Page

from integration_blocks.pages.content import ContentPage


class NewsPageMixin(ContentPage):
    date = models.DateField(_("date"), default=timezone.localdate)

    content_panels = [ContentPage.content_panels[0], FieldPanel("date"), *ContentPage.content_panels[1:]]
    api_fields = [APIField("date"), *ContentPage.api_fields]

    class Meta:
        abstract = True


class NewsPage(NewsPageMixin, Page):
    template = "integration_blocks/pages/news.html"
    page_description = _("A piece of news.")
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")
