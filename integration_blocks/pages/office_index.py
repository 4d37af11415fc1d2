"""The directory of offices: the page that visitors start from."""

from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.pages.content import ContentPage
from integration_blocks.pages.office import OfficePage
from integration_blocks.snippets import Contact


class OfficeIndexPageMixin(ContentPage):
    class Meta:
        abstract = True

    def offices(self) -> list[tuple[OfficePage, Contact | None]]:
        """Published offices right below, in the editors' order, each with whom to ask first.

        The number of queries does not depend on the number of offices.
        """
        offices = list(OfficePage.objects.child_of(self).live().public())
        contacts = Contact.with_translations(key for office in offices for key in office.contact_keys())
        first: dict[int, Contact] = {}
        for office in offices:
            for key in office.contact_keys():
                if key in contacts and contacts[key].is_current():
                    first.setdefault(office.pk, contacts[key].shown)
        return [(office, first.get(office.pk)) for office in offices]


class OfficeIndexPage(OfficeIndexPageMixin, Page):
    template = "integration_blocks/pages/office_index.html"
    page_description = _("Lists all offices. One per language is enough.")
    subpage_types: ClassVar[list[str]] = [
        "integration_blocks.OfficePage",
        "integration_blocks.TopicPage",
        "integration_blocks.EventIndexPage",
        "integration_blocks.NewsPage",
        "integration_blocks.StandardPage",
        "integration_blocks.AccessibilityStatementPage",
    ]

    class Meta:
        verbose_name = _("directory of offices")
        verbose_name_plural = _("directories of offices")
