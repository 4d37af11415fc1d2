"""The addresses of Integreat's API v3 that can be answered, as plain JSON for everybody."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.cache import cache
from django.db.models import Max, Min
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.urls import Resolver404, resolve
from django.utils import translation
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page, Site

from integration_blocks.api.references import named_on
from integration_blocks.api.targets import Targets
from integration_blocks.caching.middleware import state_of
from integration_blocks.caching.policy import DAY, MINUTE, Policy, cached
from integration_blocks.fields.language import direction
from integration_blocks.integreat import events, locations, pages
from integration_blocks.integreat.region import Node, Region
from integration_blocks.pages.event import EventPageMixin
from integration_blocks.pages.office import OfficePageMixin
from integration_blocks.snippets import Contact
from integration_blocks.templatetags.integration_blocks import locale_name

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


@answered
def regions(request: HttpRequest) -> Any:
    return [_region(region) for region in Region.all(request)]


@answered
def region(request: HttpRequest, region: str) -> Any:
    return _region(Region.named(region, request))


@answered
def languages(request: HttpRequest, region: str) -> Any:
    return _languages(Region.named(region, request))


def _region(region: Region) -> dict[str, Any]:
    below = Page.objects.filter(pk__in=list(region.nodes))
    edges = named_on(below, Contact.current()).aggregate(
        *(aggregate(f"place_{name}") for name in ("latitude", "longitude") for aggregate in (Min, Max))
    )
    south, north = edges["place_latitude__min"], edges["place_latitude__max"]
    west, east = edges["place_longitude__min"], edges["place_longitude__max"]
    site = Site.objects.select_related("root_page").get(pk=region.site_id)
    name = site.site_name or site.root_page.title
    return {
        "id": site.pk,
        "name": name,
        "path": region.slug,
        "live": True,
        "prefix": "",
        "name_without_prefix": name,
        "plz": "",
        "extras": False,
        "events": True,
        "pois": True,
        "contacts": False,  # the app's list of contacts, which has an address that is not answered here
        "push_notifications": False,
        "longitude": None if west is None else (west + east) / 2,
        "latitude": None if south is None else (south + north) / 2,
        "bounding_box": None if south is None else [[west, south], [east, north]],
        "aliases": {},
        "tunews": False,
        "external_news": False,
        "zammad_privacy_policy": None,
        "languages": _languages(region),
        "is_chat_enabled": False,
    }


def _languages(region: Region) -> list[dict[str, Any]]:
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    return [
        {
            "id": locales[code].pk,
            "code": code,
            "bcp47_tag": code,
            "native_name": locale_name(locales[code]),
            "dir": "RIGHT_TO_LEFT" if direction(code) == "rtl" else "LEFT_TO_RIGHT",
        }
        for code in region.starts
    ]


@answered
def all_pages(request: HttpRequest, region: str, language: str) -> Any:
    found = Region.named(region, request)
    with translation.override(language):
        return pages.shown(found, found.pages(language), request)


@answered
def one_page(request: HttpRequest, region: str, language: str) -> Any:
    found = Region.named(region, request)
    node = _asked(request, found, language)
    if node is None:
        raise Http404("The start page has no entry of its own. Ask for /children/.")
    with translation.override(language):
        return pages.shown(found, [node], request)[0]


@answered
def children(request: HttpRequest, region: str, language: str) -> Any:
    """The pages below one, `depth` levels of them; with depth 0 the page itself, at the start page the first level."""
    found = Region.named(region, request)
    above = _asked(request, found, language)
    depth = request.GET.get("depth", "1")
    if not depth.isdecimal():
        raise BadValueError(f"depth cannot be {depth!r}. It can be a whole number from 0.")
    nodes = found.pages(language)
    level = {above: 0}
    for node in nodes:
        if node.parent in level and node is not above:
            level[node] = level[node.parent] + 1
    most = int(depth) + (above is None)
    with translation.override(language):
        return pages.shown(found, [node for node in nodes if node in level and level[node] <= most], request)


@answered
def all_locations(request: HttpRequest, region: str, language: str) -> Any:
    on_map = flag(request, "on_map")
    found = Region.named(region, request)
    with translation.override(language):
        return locations.shown(found, found.of_kind(language, OfficePageMixin), request, on_map=on_map)


@answered
def location_categories(request: HttpRequest, region: str, language: str) -> Any:
    Region.named(region, request).must_have(language)
    with translation.override(language):
        return [locations.category(request)]


@answered
def all_events(request: HttpRequest, region: str, language: str) -> Any:
    combined = bool(flag(request, "combine_recurring"))
    found = Region.named(region, request)
    with translation.override(language):
        return events.shown(found, found.of_kind(language, EventPageMixin), request, combined=combined)


@answered
def nothing(request: HttpRequest, region: str, language: str) -> Any:
    """What this site does not have."""
    Region.named(region, request).must_have(language)
    return []


def _asked(request: HttpRequest, region: Region, language: str) -> Node | None:
    """The page whose address or path is asked for as `url`; None for the start page."""
    region.must_have(language)
    asked = request.GET.get("url", "")
    path = f"{unquote(urlsplit(asked).path).rstrip('/')}/"
    if path in ("/", f"/{region.slug}/{language}/") or asked == region.address(language):
        return None
    for node in region.pages(language):
        if path == node.path or asked.rstrip("/") == node.url.rstrip("/"):
            return node
    raise Http404("There is no page at this address. url is the path or the address of a page.")


@require_safe
def unknown(request: HttpRequest, rest: str = "") -> HttpResponse:  # noqa: ARG001 - the part of the address
    """For every other address below; one without its final slash is sent on."""
    if not request.path.endswith("/"):
        try:
            known = resolve(f"{request.path_info}/").func is not unknown
        except Resolver404:
            known = False
        if known:
            query = request.META.get("QUERY_STRING", "")
            return HttpResponsePermanentRedirect(f"{request.path}/{'?' if query else ''}{query}")
    return JsonResponse({"error": "There is nothing at this address."}, status=404)
