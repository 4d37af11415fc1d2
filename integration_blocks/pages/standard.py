"""A page for everything else: imprint, accessibility statement, privacy."""

from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.pages.content import ContentPage


class StandardPageMixin(ContentPage):
    class Meta:
        abstract = True


class StandardPage(StandardPageMixin, Page):
    template = "integration_blocks/pages/standard.html"
    page_description = _("Imprint, accessibility statement, and other plain pages.")
    subpage_types: ClassVar[list[str]] = ["integration_blocks.StandardPage"]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")
