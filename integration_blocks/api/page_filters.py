"""Filters of pages by their contacts and their topic."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, Q, Subquery
from django.db.models.functions import Coalesce
from rest_framework.filters import BaseFilterBackend

from integration_blocks.api import topics
from integration_blocks.api.contact_filters import distance_km, narrowed, nearest_first
from integration_blocks.api.references import named_on_the_page
from integration_blocks.pages.office import OfficePageMixin
from integration_blocks.snippets import Contact


class PageContactFilter(BaseFilterBackend):
    """A page is near, open or speaks a language if one of the contacts that it names does all that is asked.

    An office whose contacts say no place is in the middle of its town.
    """

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        asked = dict(view.asked)
        within = asked.pop("within", None)
        contacts = narrowed(Contact.current(), asked)
        if {"language", "open_at"} & asked.keys():
            queryset = queryset.filter(Exists(named_on_the_page(contacts, own=True)))
        if "near" not in asked:
            return queryset
        nearest = nearest_first(named_on_the_page(contacts, own=True)).values("distance_km")[:1]
        distance: Any = Subquery(nearest)
        if issubclass(queryset.model, OfficePageMixin):
            distance = Coalesce(distance, distance_km(asked["near"]))
        queryset = queryset.annotate(distance_km=distance)
        if within is not None:
            queryset = queryset.filter(distance_km__lte=within)
        return queryset if "order" in asked else nearest_first(queryset)


class TopicFilter(BaseFilterBackend):
    """The pages of a topic, those below, and the offices that they belong to."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        if "topic" not in view.asked:
            return queryset
        found = topics.within(view.asked["topic"])
        offices = topics.offices_above(view.asked["topic"])
        return queryset.filter(Q(pk__in=found.values("pk")) | Q(pk__in=offices.values("pk")))
