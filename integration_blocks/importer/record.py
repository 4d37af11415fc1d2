"""Which page came from where: a second import of the same source changes that page."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportedPage(models.Model):
    """`revision` is the one that the last import wrote: a later one is somebody's work."""

    identity = models.CharField(_("source"), max_length=500, unique=True)
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

    def __str__(self) -> str:
        return self.identity
