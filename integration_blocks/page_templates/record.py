"""Templates of a site's own: a page that new pages of its kind can start as a copy of."""

from __future__ import annotations

import uuid
from copy import deepcopy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models import Page


class PageTemplate(models.Model):
    """A page under a name. What new pages take over is its latest draft, so that it need not be published."""

    name = models.CharField(
        _("name"), max_length=120, help_text=_("What editors choose, for example: Advice centre.")
    )
    page = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_(
            "New pages of the same kind and language take over its content, but not its title and its dates. "
            "It may be a draft that nobody sees. To change the template, change this page."
        ),
    )
    starts = models.BooleanField(
        _("new pages start with it"),
        default=True,
        help_text=_("Otherwise editors choose it at the top of a new page."),
    )

    class Meta:
        verbose_name = _("page template")
        verbose_name_plural = _("page templates")
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if self.page_id and not hasattr(self.page.specific_class, "body"):
            raise ValidationError(
                {
                    "page": _(
                        "This kind of page has no blocks. Choose another page, for example an office page."
                    )
                }
            )

    @property
    def key(self) -> str:
        return f"own-{self.pk}"

    @classmethod
    def suiting(cls, page: Any) -> list[PageTemplate]:
        """Those for the kind and language of the page."""
        same = cls.objects.filter(page__content_type=page.cached_content_type, page__locale=page.locale)
        return list(same.select_related("page"))

    def fill(self, page: Any) -> None:
        """Copy into the new page what makes up the template: its own fields, without dates."""
        source = self.page.specific.get_latest_revision_as_object()
        inherited = {field.name for field in Page._meta.get_fields()}
        for field in source._meta.concrete_fields:
            if field.name in inherited or field.primary_key or isinstance(field, models.DateField):
                continue
            value = getattr(source, field.name)
            if isinstance(field, StreamField):
                value = StreamValue(field.stream_block, _with_new_ids(list(value.raw_data)), is_lazy=True)
            setattr(page, field.name, value)


def _with_new_ids(raw: Any) -> Any:
    """The same blocks under ids of their own, so that decisions and comments stay with the page that they are about."""
    if isinstance(raw, list):
        return [_with_new_ids(part) for part in raw]
    if not isinstance(raw, dict):
        return deepcopy(raw)
    fresh = {name: _with_new_ids(part) for name, part in raw.items()}
    return {**fresh, "id": str(uuid.uuid4())} if {"type", "value", "id"} <= raw.keys() else fresh
