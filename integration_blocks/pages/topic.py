"""A topic of an office: a project, a guide or an offer."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.models import Page

from integration_blocks.pages.content import ContentPage

KINDS = [("project", _("Project")), ("guide", _("Guide")), ("offer", _("Offer"))]


class TopicPageMixin(ContentPage):
    kind = models.CharField(_("kind"), max_length=20, choices=KINDS, default="offer")

    content_panels = [ContentPage.content_panels[0], FieldPanel("kind"), *ContentPage.content_panels[1:]]
    api_fields = [APIField("kind"), *ContentPage.api_fields]

    class Meta:
        abstract = True


class TopicPage(TopicPageMixin, Page):
    template = "integration_blocks/pages/topic.html"
    page_description = _("A project, a guide or an offer.")
    subpage_types: ClassVar[list[str]] = [
        "integration_blocks.TopicPage",
        "integration_blocks.FundingNoticePage",
        "integration_blocks.EventIndexPage",
    ]

    class Meta:
        verbose_name = _("topic page")
        verbose_name_plural = _("topic pages")
