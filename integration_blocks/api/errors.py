"""What every error of the interface looks like: JSON that says what was wrong and what would be right."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.urls import Resolver404, resolve
from wagtail.api.v2.utils import BadRequestError

from integration_blocks.api import types


def body(
    status: int,
    message: str,
    *,
    parameter: str | None = None,
    value: str | None = None,
    allowed: Iterable[str] = (),
) -> types.Failure:
    """The same keys for all errors.

    `parameter` and `value` name what was wrong in the query, null where it was something else. `allowed` lists what
    can stand there instead: words, or patterns like YYYY-MM-DD; for status 405 the methods.
    """
    return {
        "status": status,
        "message": message,
        "parameter": parameter,
        "value": value,
        "allowed": list(allowed),
    }


class ParameterError(BadRequestError):
    """A query parameter that is unknown or has a value that cannot be used."""

    def __init__(self, message: str, parameter: str, value: str | None, allowed: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.body = body(400, message, parameter=parameter, value=value, allowed=allowed)


def not_found(request: HttpRequest) -> HttpResponse:
    """For every address below the interface that is none; one without its final slash is sent on."""
    if not request.path.endswith("/"):
        try:
            known = resolve(f"{request.path_info}/").func is not not_found
        except Resolver404:
            known = False
        if known and request.method in ("GET", "HEAD"):
            query = request.META.get("QUERY_STRING", "")
            return HttpResponsePermanentRedirect(f"{request.path}/{'?' if query else ''}{query}")
    return JsonResponse(body(404, f"There is nothing at {request.path}."), status=404)
