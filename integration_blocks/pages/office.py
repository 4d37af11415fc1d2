"""An integration office: what it does and how to reach it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Page
from wagtail.search import index

from integration_blocks.federal_states import STATES
from integration_blocks.pages.content import ContentPage
from integration_blocks.places.towns import centre_of
from integration_blocks.snippets import Contact


class OfficePageMixin(ContentPage):
    municipality = models.CharField(
        _("city or district"), max_length=120, help_text=_("For example: Stadt Musterstadt.")
    )
    federal_state = models.CharField(_("federal state"), max_length=2, choices=STATES)
    parent_unit = models.CharField(
        _("belongs to"),
        max_length=200,
        blank=True,
        help_text=_("For example: Department for social affairs."),
    )

    #: The centre of the town, degrees in WGS 84: where the office is while no contact says it. Kept by `save()`.
    place_latitude = models.FloatField(null=True, editable=False)
    place_longitude = models.FloatField(null=True, editable=False)

    content_panels = [
        ContentPage.content_panels[0],
        MultiFieldPanel(
            [FieldPanel("municipality"), FieldPanel("federal_state"), FieldPanel("parent_unit")],
            heading=_("Office"),
        ),
        *ContentPage.content_panels[1:],
    ]
    api_fields = [
        APIField("municipality"),
        APIField("federal_state"),
        APIField("parent_unit"),
        *ContentPage.api_fields,
    ]
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("municipality"),
        index.FilterField("federal_state"),
    ]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> Any:
        place = centre_of(self.municipality, state=self.federal_state)
        self.place_latitude, self.place_longitude = place or (None, None)
        return super().save(*args, **kwargs)

    @property
    def contacts(self) -> list[Contact]:
        """Whom its contact cards name, as visitors may see them today, in the active language."""
        cards = (child.value["contact"] for child in self.body if child.block_type == "contact_card")
        return [contact.shown for contact in cards if contact is not None and contact.is_current()]

    def contact_keys(self) -> list[int]:
        """Primary keys of the contacts on its contact cards, in order; loads none of them."""
        cards = (block["value"] for block in self.body.raw_data if block["type"] == "contact_card")
        return [card["contact"] for card in cards if card.get("contact")]


class OfficePage(OfficePageMixin, Page):
    template = "integration_blocks/pages/office.html"
    page_description = _("An integration office with its tasks and contacts.")
    subpage_types: ClassVar[list[str]] = [
        "integration_blocks.TopicPage",
        "integration_blocks.FundingNoticePage",
        "integration_blocks.EventIndexPage",
        "integration_blocks.NewsPage",
        "integration_blocks.StandardPage",
        "integration_blocks.AccessibilityStatementPage",
    ]

    class Meta:
        verbose_name = _("office page")
        verbose_name_plural = _("office pages")
