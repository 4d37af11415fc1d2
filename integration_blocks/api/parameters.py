"""Query parameters whose value cannot be understood: an answer that says so, with status 400."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.api.v2.utils import BadRequestError


class ChecksParameters:
    """For endpoints of Wagtail's, which check numbers and names, but neither dates nor keys."""

    def filter_queryset(self, queryset: Any) -> Any:
        if self.request.GET.get("search_operator", "and").lower() not in ("and", "or"):  # type: ignore[attr-defined] # of the endpoint
            raise BadRequestError("search_operator must be 'and' or 'or'")
        try:
            return super().filter_queryset(queryset)  # type: ignore[misc] # of the endpoint
        except ValidationError as error:
            raise BadRequestError(
                f"a filter has a value of the wrong kind: {' '.join(error.messages)}"
            ) from error

    def find_object(self, queryset: Any, request: Any) -> Any:
        key = request.GET.get("id")
        if key is not None and not key.isdecimal():
            raise BadRequestError("id must be a number")
        return super().find_object(queryset, request)  # type: ignore[misc] # of the endpoint
