"""A funding notice: which programme pays for what, and from when to when."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Page

from integration_blocks.api.fields import SnippetField
from integration_blocks.pages.content import ContentPage
from integration_blocks.translations.segments import the_same_in_every_language


class FundingNoticePageMixin(ContentPage):
    programme = models.CharField(
        _("programme"), max_length=200, help_text=_("The full name, for example: Demokratie leben!")
    )
    funder = models.ForeignKey(
        "integration_blocks.Funder",
        verbose_name=_("funder"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    period_from = models.DateField(_("funded from"), null=True, blank=True)
    period_until = models.DateField(_("funded until"), null=True, blank=True)
    link = models.URLField(_("website of the programme"), blank=True)

    content_panels = [
        ContentPage.content_panels[0],
        MultiFieldPanel(
            [
                FieldPanel("programme"),
                FieldPanel("funder"),
                FieldPanel("period_from"),
                FieldPanel("period_until"),
                FieldPanel("link"),
            ],
            heading=_("Funding"),
        ),
        *ContentPage.content_panels[1:],
    ]
    api_fields = [
        APIField("programme"),
        APIField("funder", serializer=SnippetField()),
        APIField("period_from"),
        APIField("period_until"),
        APIField("link"),
        *ContentPage.api_fields,
    ]

    override_translatable_fields: ClassVar[list[Any]] = the_same_in_every_language("funder")

    class Meta:
        abstract = True

    def clean(self) -> Any:
        super().clean()
        if self.period_from and self.period_until and self.period_until < self.period_from:
            raise ValidationError({"period_until": _("The funding ends before it begins.")})


class FundingNoticePage(FundingNoticePageMixin, Page):
    template = "integration_blocks/pages/funding_notice.html"
    page_description = _("Who pays for a project, with the required sentence and logo.")
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("funding notice")
        verbose_name_plural = _("funding notices")
