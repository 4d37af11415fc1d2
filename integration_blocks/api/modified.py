"""What changed since a moment: for apps that keep a copy and fetch only what is new."""

from __future__ import annotations

import datetime
from typing import Any

from django.db.models import Exists, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from rest_framework.filters import BaseFilterBackend

from integration_blocks.api import parameters
from integration_blocks.api.parameters import DATE, MOMENT, Parameter
from integration_blocks.api.references import named_on_the_page
from integration_blocks.snippets import Contact, Funder

MODIFIED_AFTER = Parameter(
    "modified_after",
    _("Only what changed after this moment."),
    "2026-11-01",
    parameters.moment,
    [MOMENT, DATE],
)


def _modified(snippets: QuerySet[Any], moment: datetime.datetime) -> QuerySet[Any]:
    """Those that changed since; of contacts also those that became valid."""
    changed = Q(modified_at__gt=moment)
    if issubclass(snippets.model, Contact):
        changed |= Q(valid_from__gt=moment.date())
    return snippets.filter(changed)


class SnippetModifiedFilter(BaseFilterBackend):
    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        moment = view.asked.get("modified_after")
        return _modified(queryset, moment) if moment else queryset


class PageModifiedFilter(BaseFilterBackend):
    """Pages published since, and those that name a contact or funder that changed since."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        moment = view.asked.get("modified_after")
        if not moment:
            return queryset
        # A page that was never published by hand has no date: better sent twice than missed.
        changed = Q(last_published_at__gt=moment) | Q(last_published_at__isnull=True)
        for model in (Contact, Funder):
            changed |= Q(Exists(named_on_the_page(_modified(model.current(), moment))))
        return queryset.filter(changed)
