"""Notices whose last day is near or over: what the start page of the admin reminds editors of."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, get_page_models
from wagtail.permission_policies.pages import PagePermissionPolicy

from integration_blocks.pages.content import ContentPage

#: So many days before its end a notice is named.
AHEAD = datetime.timedelta(days=7)


@dataclass(frozen=True)
class Ending:
    """A notice of a published page, with the last day that visitors see it."""

    page: Page
    title: str
    last_day: datetime.date
    block: str

    @property
    def is_over(self) -> bool:
        return self.last_day < timezone.localdate()

    @property
    def edit_url(self) -> str:
        """Where to change or remove it: the block in the page's form."""
        return f"{reverse('wagtailadmin_pages:edit', args=[self.page.pk])}#block-{self.block}-section"


def endings(user: Any) -> list[Ending]:
    """Those that are over or end soon, on pages that the user may change, the earliest first.

    One query for each page type, and one for the permissions.
    """
    limit = timezone.localdate() + AHEAD
    allowed = PagePermissionPolicy().instances_user_has_permission_for(user, "change").values("pk")
    found = [each for each in _notices(allowed) if each.last_day <= limit]
    return sorted(found, key=lambda each: (each.last_day, each.title))


def _notices(allowed: Any) -> Iterator[Ending]:
    for model in get_page_models():
        if not issubclass(model, ContentPage):
            continue
        # As text, so that bodies without a notice need not be loaded.
        bodies = model.objects.annotate(body_text=Cast("body", TextField()))
        for page in bodies.filter(live=True, pk__in=allowed, body_text__contains='"notice"'):
            for raw in page.body.raw_data:
                day = raw["value"].get("valid_until") if raw["type"] == "notice" else None
                if day:
                    last_day = datetime.date.fromisoformat(str(day))
                    yield Ending(page, raw["value"].get("title") or "", last_day, raw.get("id") or "")
