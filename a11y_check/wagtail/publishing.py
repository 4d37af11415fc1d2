"""What a site asks of pages before they are published: nothing, a reason, or that certain errors are mended."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Page, Site


@register_setting(icon="glasses")
class PublishingSettings(BaseSiteSetting):
    """One of three stages for each site."""

    class Stage(models.TextChoices):
        """From the mildest to the strictest."""

        INFORM = "inform", _("Inform: findings are shown, everything can be published")
        CONFIRM = "confirm", _("Confirm: whoever publishes a page with errors gives a reason")
        REQUIRE = "require", _("Require: pages with errors are not published, urgent notices excepted")

    stage = models.CharField(
        _("before publishing"),
        max_length=10,
        choices=Stage.choices,
        default=Stage.INFORM,
        help_text=_(
            "Only what is certainly wrong counts, and only what editors can mend. Questions never count."
        ),
    )

    panels = [FieldPanel("stage")]

    class Meta:
        verbose_name = _("Publishing check")
        verbose_name_plural = _("Publishing checks")

    @classmethod
    def stage_of(cls, page: Page) -> str:
        """The strictest stage of the sites that show the page: its own, and those with an alias of it."""
        stages = [cls.stage_at(page)]
        if page.pk:
            # An alias goes live whenever its original does.
            stages += [cls.stage_of(alias) for alias in Page.objects.filter(alias_of=page)]
        return max(stages, key=cls.Stage.values.index)

    @classmethod
    def stage_at(cls, page: Page) -> str:
        """The stage of the site that the page belongs to, in whatever language; INFORM for a page of no site."""
        site = page.get_site() or Site.objects.filter(is_default_site=True).first()
        # Wagtail keeps the sites there: a page that is being added may become the start page of one.
        page.__dict__.pop("_wagtail_cached_site_root_paths", None)
        return cls.for_site(site).stage if site else cls.Stage.INFORM


def is_urgent(page: Any) -> bool:
    """Whether the page type says that this page cannot wait: its attribute `is_urgent`."""
    return bool(getattr(page, "is_urgent", False))
