"""The accessibility statement that public bodies owe: Implementing Decision (EU) 2018/1523, its parts as fields."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Page

from integration_blocks.api.fields import SnippetField
from integration_blocks.fields.barrier import REASONS, BarrierBlock
from integration_blocks.fields.stream import BodyField
from integration_blocks.pages.content import ContentPage
from integration_blocks.statement.bodies import BODIES, JURISDICTIONS, Body
from integration_blocks.statement.forms import StatementForm
from integration_blocks.statement.panels import ProposalPanel

STATUS = [
    ("full", _("Fully compliant")),
    ("partial", _("Partially compliant")),
    ("none", _("Not compliant")),
]
METHODS = [("self", _("Own assessment")), ("third_party", _("Assessment by somebody else"))]
#: A statement is to be reviewed once a year.
REVIEW_AFTER = datetime.timedelta(days=365)


class AccessibilityStatementPageMixin(ContentPage):
    operator = models.CharField(
        _("public body"), max_length=200, help_text=_("Who runs the website, for example: Stadt Musterstadt.")
    )
    website = models.CharField(
        _("what the statement is for"),
        max_length=300,
        blank=True,
        help_text=_("For example: https://www.musterstadt.de/. Empty for: this website."),
    )
    jurisdiction = models.CharField(_("whose law applies"), max_length=2, choices=JURISDICTIONS)
    legal_basis = models.CharField(_("law"), max_length=300)
    status = models.CharField(_("status"), max_length=10, choices=STATUS)
    barriers = BodyField([("barrier", BarrierBlock())], blank=True, verbose_name=_("what is not accessible"))
    prepared = models.DateField(
        _("prepared on"), null=True, blank=True, help_text=_("The day on which the statement was first made.")
    )
    method = models.CharField(_("how it was assessed"), max_length=20, choices=METHODS)
    method_note = models.TextField(
        _("details of the assessment"),
        blank=True,
        help_text=_("Who assessed what, for example: the test institute, and the pages it looked at."),
    )
    feedback_contact = models.ForeignKey(
        "integration_blocks.Contact",
        verbose_name=_("contact for feedback"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Where people report barriers, or ask for content in another form."),
    )
    enforcement_name = models.CharField(_("enforcement body"), max_length=300)
    enforcement_address = models.TextField(_("address of the body"), blank=True)
    enforcement_email = models.EmailField(_("e-mail address of the body"), blank=True)
    enforcement_url = models.URLField(_("website of the body"), blank=True)
    enforcement_checked = models.BooleanField(
        _("I have checked law and body"),
        default=False,
        help_text=_("Ours are proposals of November 2026. Laws, names and addresses change."),
    )
    sign_language_url = models.URLField(
        _("in German Sign Language"),
        blank=True,
        help_text=_("Federal bodies need it, and Leichte Sprache too (§ 4 BITV 2.0); some Länder as well."),
    )

    base_form_class = StatementForm
    content_panels = [
        ContentPage.content_panels[0],
        ProposalPanel(),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("operator", "website", "jurisdiction", "legal_basis")],
            heading=_("Who and what"),
        ),
        FieldPanel("status"),
        FieldPanel("barriers"),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("prepared", "last_reviewed", "method", "method_note")],
            heading=_("Assessment"),
        ),
        FieldPanel("feedback_contact"),
        MultiFieldPanel(
            [FieldPanel(f"enforcement_{name}") for name in ("name", "address", "email", "url", "checked")],
            heading=_("Enforcement body"),
        ),
        FieldPanel("sign_language_url"),
        *ContentPage.content_panels[1:],
    ]
    promote_panels = Page.promote_panels
    api_fields = [
        *(APIField(name) for name in ("operator", "website", "jurisdiction", "legal_basis", "status")),
        *(APIField(name) for name in ("barriers", "prepared", "method", "method_note")),
        APIField("feedback_contact", serializer=SnippetField()),
        *(APIField(f"enforcement_{name}") for name in ("name", "address", "email", "url")),
        APIField("sign_language_url"),
        *ContentPage.api_fields,
    ]

    class Meta:
        abstract = True

    @property
    def body_of_law(self) -> Body | None:
        """What we know of the jurisdiction."""
        return BODIES.get(self.jurisdiction)

    @property
    def reviewed(self) -> datetime.date | None:
        """The day on which somebody last vouched for the statement."""
        return max(filter(None, (self.last_reviewed, self.prepared)), default=None)

    @property
    def is_due(self) -> bool:
        """Whether nobody has reviewed it for a year."""
        return self.reviewed is None or self.reviewed < timezone.localdate() - REVIEW_AFTER

    def barriers_by_reason(self) -> list[tuple[str, list[Any]]]:
        """The barriers of each reason that has any, in the order of the law."""
        groups = [
            (key, [each for each in self.barriers if each.value["reason"] == key]) for key, _n in REASONS
        ]
        return [(key, barriers) for key, barriers in groups if barriers]

    def in_easy_language(self) -> Any:
        """The published statement in Leichte Sprache; None where there is none, or where this is it."""
        easy = self.get_translations().live().filter(locale__language_code="de-x-ls")  # type: ignore[attr-defined] # of Page
        return easy.first()

    def get_admin_display_title(self) -> str:
        """With a reminder, wherever the admin lists the page."""
        title: str = super().get_admin_display_title()  # type: ignore[misc] # of Page
        if self.live and self.is_due:  # type: ignore[attr-defined] # of Page
            return gettext("%(title)s – to be reviewed") % {"title": title}
        return title


class AccessibilityStatementPage(AccessibilityStatementPageMixin, Page):
    template = "integration_blocks/pages/accessibility_statement.html"
    page_description = _("What is not accessible, why, and where to report it. Public bodies owe one.")
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")
