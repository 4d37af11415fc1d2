"""How lists are filtered, ordered and searched, so that filters and searches go together and pages stay stable."""

from __future__ import annotations

from typing import Any

from rest_framework.filters import BaseFilterBackend
from wagtail.api.v2.filters import SearchFilter as WagtailSearchFilter

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


class SearchFilter(WagtailSearchFilter):
    """Searches what the filters before it have left; the most relevant first unless an order was asked for."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        if "search" not in view.asked:
            return queryset
        # By key alone: search engines know few of the columns that were filtered by.
        left = queryset.model._default_manager.filter(pk__in=queryset.order_by().values("pk"))
        found = super().filter_queryset(request, left, view)
        if not queryset.query.order_by or not {"order", "near"} & view.asked.keys():
            return found
        return queryset.filter(pk__in=[each.pk for each in found])
