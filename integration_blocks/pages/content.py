"""What every page type has: an introduction, a body of blocks, and the day it was last reviewed."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.models import Page
from wagtail.search import index

from integration_blocks.fields.stream import BodyField


class ContentPage(models.Model):
    """Base of the mixins; combine it with Wagtail's Page or with a page model of your own."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("Two or three short sentences: who gets help here, and with what."),
    )
    body = BodyField(blank=True, verbose_name=_("content"))
    last_reviewed = models.DateField(
        _("last reviewed"),
        null=True,
        blank=True,
        help_text=_("When somebody last read the whole page and found it right."),
    )

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    promote_panels = [*Page.promote_panels, FieldPanel("last_reviewed")]
    api_fields = [APIField("introduction"), APIField("body"), APIField("last_reviewed")]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        abstract = True

    @property
    def is_urgent(self) -> bool:
        """Whether the page has an urgent notice that still holds: such a page goes out whatever is wrong with it."""
        notices = (child for child in self.body if child.block_type == "notice")
        return any(each.value["urgency"] == "urgent" and each.block.is_shown(each.value) for each in notices)

    def sub_pages(self) -> Any:
        """Published pages right below this one, in the editors' order."""
        return self.get_children().live().public().specific()  # type: ignore[attr-defined] # of Page
