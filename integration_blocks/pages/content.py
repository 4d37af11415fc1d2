"""What every page type has: an introduction, a body of blocks, and the day it was last reviewed."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.models import Page
from wagtail.search import index

from integration_blocks.fields.stream import BodyField
from integration_blocks.page_templates.start import StartPanel, TemplatePanel
from integration_blocks.pasted import tidy_fields

#: The preview mode in which an app shows the draft.
IN_APP = "app"


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

    content_panels = [
        StartPanel([TemplatePanel(), *Page.content_panels]),
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]
    promote_panels = [*Page.promote_panels, FieldPanel("last_reviewed")]
    api_fields = [APIField("introduction"), APIField("body"), APIField("last_reviewed")]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        abstract = True

    def clean(self) -> None:
        tidy_fields(self)
        super().clean()

    @property
    def is_urgent(self) -> bool:
        """Whether the page has an urgent notice that still holds: such a page goes out whatever is wrong with it."""
        notices = (child for child in self.body if child.block_type == "notice")
        return any(each.value["urgency"] == "urgent" and each.block.is_shown(each.value) for each in notices)

    @property
    def preview_modes(self) -> Any:
        """The page as the site shows it, which is also what audits read; besides, as the app shows it if there is one."""
        from integration_blocks.api.preview import app_address

        modes = super().preview_modes  # type: ignore[misc] # of Page
        return [*modes, (IN_APP, _("In the app"))] if app_address() else modes

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        if mode_name != IN_APP:
            return super().serve_preview(request, mode_name)  # type: ignore[misc] # of Page
        from integration_blocks.api.preview import app_url

        context = {"page": self, "url": app_url(self)}
        return TemplateResponse(request, "integration_blocks/app_preview.html", context)

    def sub_pages(self) -> Any:
        """Published pages right below this one, in the editors' order."""
        return self.get_children().live().public().specific()  # type: ignore[attr-defined] # of Page
