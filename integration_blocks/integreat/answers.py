"""A view's data as JSON for everybody: kept for each state of the content, with errors as Integreat says them."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from integration_blocks.api.targets import Targets
from integration_blocks.caching.middleware import state_of
from integration_blocks.caching.policy import DAY, MINUTE, Policy, cached

#: The parameters that apps add to the addresses of lists.
FLAGS = frozenset({"on_map", "combine_recurring"})
TRUTHS = {"1": True, "true": True, "0": False, "false": False}


class BadValueError(ValueError):
    """A query parameter that cannot be used; its text is for readers."""


class ByContent(Policy):
    """Changes with the content and by the day; dates of series, listed one by one, by the minute."""

    def slot(self, request: HttpRequest) -> datetime.timedelta:
        listed = request.path.endswith("/events/") and "combine_recurring" not in request.GET
        return MINUTE if listed else DAY


def answered(view: Callable[..., Any]) -> Callable[..., Any]:
    """The view's data as JSON, what it raises as Integreat's errors; made once for each state of the content."""

    @cached(ByContent(by_language=False))
    @require_safe
    @wraps(view)
    def answer(request: HttpRequest, **arguments: str) -> HttpResponse:
        Targets.of_visitors(request)
        try:
            known_as = _known_as(request)
            kept = cache.get(known_as) if known_as else None
            if kept is not None:
                return HttpResponse(kept, content_type="application/json")
            data = view(request, **arguments)
        except Http404 as error:
            return JsonResponse({"error": str(error)}, status=404)
        except BadValueError as error:
            return JsonResponse({"error": str(error)}, status=400)
        response = JsonResponse(data, safe=False, json_dumps_params={"ensure_ascii": False})
        if known_as:
            cache.set(known_as, response.content, timeout=DAY.total_seconds())
        return response

    return answer


def _known_as(request: HttpRequest) -> str | None:
    """The answer's name in the cache; only what apps ask for is kept, not what somebody makes up."""
    state = state_of(request)
    if state is None or not FLAGS.issuperset(request.GET):
        return None
    flags = [str(flag(request, name)) for name in sorted(FLAGS)]
    asked = "\n".join([state, request.build_absolute_uri(request.path), *flags])
    return f"integration_blocks.integreat.{hashlib.blake2b(asked.encode(), digest_size=16).hexdigest()}"


def flag(request: HttpRequest, name: str) -> bool | None:
    """None if it is not asked for."""
    if name not in request.GET:
        return None
    value = request.GET[name]
    if value.lower() not in TRUTHS:
        raise BadValueError(f"{name} cannot be {value!r}. It can be: {', '.join(TRUTHS)}.")
    return TRUTHS[value.lower()]
