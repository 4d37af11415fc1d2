"""Which page came from where: a second import of the same source changes that page."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

LONGEST_IDENTITY = 500


class ImportedPage(models.Model):
    """`revision` is the one that the last import wrote: a later one is somebody's work."""

    identity = models.CharField(_("source"), max_length=LONGEST_IDENTITY, unique=True)
    page = models.OneToOneField(
        "wagtailcore.Page", verbose_name=_("page"), on_delete=models.CASCADE, related_name="+"
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    imported_at = models.DateTimeField(_("imported at"), auto_now=True)

    class Meta:
        verbose_name = _("imported page")
        verbose_name_plural = _("imported pages")

    def newest(self) -> Any:
        """The page as an import or an editor left it last."""
        return self.page.get_latest_revision_as_object()

    def __str__(self) -> str:
        return self.identity
