"""Events as Integreat has them: those to come, one that repeats with its rule or as its next dates."""

from __future__ import annotations

import datetime
import html
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from integration_blocks.api.events import not_over
from integration_blocks.integreat import content, dates
from integration_blocks.integreat.kept import Made, kept
from integration_blocks.integreat.pages import Words, common
from integration_blocks.integreat.places import address
from integration_blocks.integreat.region import Node, Region
from integration_blocks.lasting import lasting, lasts_until
from integration_blocks.opening_hours import BERLIN
from integration_blocks.places.towns import centre_of
from integration_blocks.snippets import Contact

#: How far ahead dates are listed where the app does not ask for rules.
AHEAD = datetime.timedelta(days=31)


def shown(region: Region, nodes: list[Node], request: Any, *, combined: bool) -> list[dict[str, Any]]:
    now, by_key = timezone.now(), {node.pk: node for node in nodes}
    events = [
        event
        for model in {node.model for node in nodes}
        for event in model.objects.filter(not_over(now), locale__language_code=nodes[0].language)
        .defer_streamfields()
        .order_by("start", "pk")
        if event.pk in by_key
    ]
    words = kept(
        region,
        [by_key[event.pk] for event in events],
        request,
        partial(_made, {event.pk: event.organiser_id for event in events}),
    )
    found: list[dict[str, Any]] = []
    for event in events:
        item = _event(region, by_key[event.pk], event, words[event.pk])
        # The app's rules know no days that are left out.
        series = event.series
        is_one = series is None or (combined and not series.without)
        found += [item] if is_one else _dates(item, event, now)
    return found if combined else sorted(found, key=lambda item: str(item["event"]["start"]))


def _made(
    organisers: dict[int, int | None], nodes: list[Node], request: Any
) -> dict[int, tuple[Made, datetime.date | None]]:
    """The words of events, and how long they are right; below each how to reach whom it names as its organiser."""
    words = Words(nodes, request, {key for node in nodes if (key := organisers[node.pk])})

    @cache
    def card(key: int | None) -> tuple[str, datetime.date | None]:
        organiser = words.bodies.get(Contact, key)
        return lasting(lambda: content.contact(organiser, request) if organiser else "")

    def made(node: Node) -> Made:
        below, until = card(organisers[node.pk])
        if until is not None:
            lasts_until(until)
        return words.made(node, below)

    return {node.pk: lasting(partial(made, node)) for node in nodes}


def _event(region: Region, node: Node, event: Any, words: Made) -> dict[str, Any]:
    paths = {other: region.path_of(other, "events") for other in node.translations}
    item = common(node, words, paths)
    return {
        **item,
        "path": region.path_of(node, "events"),
        # The app knows no event that is cancelled, and decodes entities in excerpts of events.
        "title": " ".join([_("Cancelled:"), node.title]) if event.cancelled else node.title,
        "excerpt": html.escape(item["excerpt"], quote=False),
        "location": _place(event),
        "location_path": None,
        "meeting_url": event.online_url or None,
        "event": {"id": event.pk, **_moments(event, *dates.span(event))},
        "recurrence_rule": dates.rule(event),
    }


def _moments(event: Any, start: datetime.datetime, end: datetime.datetime) -> dict[str, Any]:
    return {
        "start": start.isoformat(),
        "end": end.isoformat(),
        "start_date": f"{start:%Y-%m-%d}",
        "start_time": f"{start:%H:%M:%S}",
        "end_date": f"{end:%Y-%m-%d}",
        "end_time": f"{end:%H:%M:%S}",
        "all_day": event.all_day,
        "only_weekdays": False,
        "recurrence_id": event.pk if event.recurrence else None,
        "timezone": BERLIN.key,
    }


def _place(event: Any) -> dict[str, Any]:
    """The same keys for all; null in each where no place is named."""
    centre = centre_of(event.town, event.postcode) if event.town else None
    place = {
        "id": event.pk,
        "name": event.venue,
        **address(event.street, event.postcode, event.town),
        "latitude": centre and centre.latitude,
        "longitude": centre and centre.longitude,
    }
    return place if event.venue or event.street or event.town else dict.fromkeys(place)


def _dates(item: dict[str, Any], event: Any, now: datetime.datetime) -> Iterator[dict[str, Any]]:
    """Each date of the next weeks as an event without a number, at an address of its own."""
    for start, end in dates.occurrences(event, now, now + AHEAD):
        yield {
            **item,
            "id": None,
            "url": item["url"],
            "path": f"{item['path'].rstrip('/')}${start:%Y-%m-%d}/",
            "event": {"id": None, **_moments(event, start, end)},
            "recurrence_rule": None,
        }
