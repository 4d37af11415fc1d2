"""Filters of pages by their contacts and their topic."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, Q, Subquery
from rest_framework.filters import BaseFilterBackend

from integration_blocks.api import topics
from integration_blocks.api.contact_filters import narrowed, nearest_first
from integration_blocks.api.references import named_on_the_page
from integration_blocks.snippets import Contact


class PageContactFilter(BaseFilterBackend):
    """A page is near, open or speaks a language if one of the contacts that it names does all that is asked."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        contacts = narrowed(Contact.current(), view.asked)
        if {"within", "language", "open_at"} & view.asked.keys():
            queryset = queryset.filter(Exists(named_on_the_page(contacts, own=True)))
        if "near" in view.asked:
            nearest = nearest_first(named_on_the_page(contacts, own=True)).values("distance_km")[:1]
            queryset = queryset.annotate(distance_km=Subquery(nearest))
        return nearest_first(queryset) if "near" in view.asked and "order" not in view.asked else queryset


class TopicFilter(BaseFilterBackend):
    """The pages of a topic, those below, and the offices that they belong to."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        if "topic" not in view.asked:
            return queryset
        found = topics.within(view.asked["topic"])
        offices = topics.offices_above(view.asked["topic"])
        return queryset.filter(Q(pk__in=found.values("pk")) | Q(pk__in=offices.values("pk")))
