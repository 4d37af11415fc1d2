"""The addresses of Integreat's API v3 that can be answered, as plain JSON for everybody."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.urls import Resolver404, resolve
from django.utils import translation
from django.views.decorators.http import require_safe

from integration_blocks.integreat import events, locations, pages, sites
from integration_blocks.integreat.answers import BadValueError, answered, flag
from integration_blocks.integreat.region import Node, Region
from integration_blocks.pages.event import EventPageMixin
from integration_blocks.pages.office import OfficePageMixin


@answered
def regions(request: HttpRequest) -> Any:
    return [sites.shown(region) for region in Region.all(request)]


@answered
def region(request: HttpRequest, region: str) -> Any:
    return sites.shown(Region.named(region, request))


@answered
def languages(request: HttpRequest, region: str) -> Any:
    return sites.languages(Region.named(region, request))


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
