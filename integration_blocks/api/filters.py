"""How lists are filtered, ordered and searched, so that filters and searches go together and pages stay stable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from rest_framework.filters import BaseFilterBackend
from wagtail.api.v2.utils import BadRequestError
from wagtail.search.backends import get_search_backend

from integration_blocks.api.endpoint import is_tags
from integration_blocks.snippets.translated import TranslatedSnippet


class FieldsFilter(BaseFilterBackend):
    """What equals the value given; by contacts and funders only if the reader may see these."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        for name, field in view.columns().items():
            if name not in view.asked:
                continue
            value = view.asked[name]
            if is_tags(field):
                for tag in value.split(","):
                    queryset = queryset.filter(**{f"{name}__name": tag})
                queryset._filtered_by_tag = True  # Wagtail's search asks for it, and cannot do both
            elif field.is_relation and issubclass(field.related_model, TranslatedSnippet):
                queryset = queryset.filter(**{f"{name}__in": field.related_model.current().filter(pk=value)})
            else:
                queryset = queryset.filter(**{name: value})
        return queryset


class LocaleFilter(BaseFilterBackend):
    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        return queryset.filter(locale=view.asked["locale"]) if "locale" in view.asked else queryset


class OrderingFilter(BaseFilterBackend):
    """Equal ones come in the order of their keys, so that no page of a list repeats or skips one."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        return queryset.order_by(*view.asked["order"], "pk") if "order" in view.asked else queryset


def search(objects: Any, asked: Mapping[str, Any]) -> Any:
    """Those of the objects that have the words asked for, the most relevant first unless an order is asked for."""
    if not getattr(settings, "WAGTAILAPI_SEARCH_ENABLED", True):
        raise BadRequestError("search is disabled")
    # SQLite's search takes a quotation mark for the end of its own text.
    words = asked["search"].replace('"', " ").strip()
    # By key alone: search engines know few of the columns that were filtered by.
    left = objects.model._default_manager.filter(pk__in=objects.order_by().values("pk"))
    operator = asked.get("search_operator")
    return get_search_backend().search(
        words, left, operator=operator, order_by_relevance="order" not in asked
    )


class SearchFilter(BaseFilterBackend):
    """Searches what the filters before it have left; the most relevant first unless an order was asked for."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        if "search" not in view.asked:
            return queryset
        found = search(queryset, view.asked)
        if not queryset.query.order_by or not {"order", "near"} & view.asked.keys():
            return found
        return queryset.filter(pk__in=[each.pk for each in found])
