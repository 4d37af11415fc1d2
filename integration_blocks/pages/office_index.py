"""The directory of offices: the page that visitors start from."""

from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.pages.content import ContentPage


class OfficeIndexPageMixin(ContentPage):
    class Meta:
        abstract = True


class OfficeIndexPage(OfficeIndexPageMixin, Page):
    template = "integration_blocks/pages/office_index.html"
    page_description = _("Lists all offices. One per language is enough.")
    subpage_types: ClassVar[list[str]] = [
        "integration_blocks.OfficePage",
        "integration_blocks.TopicPage",
        "integration_blocks.EventIndexPage",
        "integration_blocks.NewsPage",
        "integration_blocks.StandardPage",
    ]

    class Meta:
        verbose_name = _("directory of offices")
        verbose_name_plural = _("directories of offices")
