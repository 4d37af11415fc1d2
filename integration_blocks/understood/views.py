"""The address at which forms ask how something is understood; for whoever may enter the admin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from integration_blocks.understood import hours, last_day, series, towns, ways
from integration_blocks.understood.answer import NOTHING, Answer

#: No field of the admin holds more.
LONGEST = 2_000

KINDS: dict[str, Callable[[Mapping[str, str]], Answer]] = {
    "phone": ways.phone,
    "email": ways.email,
    "last-day": last_day.last_day,
    "series": series.dates,
    "town": towns.town,
    "week": hours.week,
}


@require_POST
def understand(request: HttpRequest, kind: str) -> JsonResponse:
    """Of a kind that is not known, such as one of a newer version in another window, there is nothing to say."""
    asked = {name: str(value)[:LONGEST] for name, value in request.POST.items()}
    return JsonResponse(asdict(KINDS[kind](asked) if kind in KINDS else NOTHING))
