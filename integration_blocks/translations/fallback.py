"""What visitors get where a page is not there in their language: another version, in its own frame."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_path
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.coreutils import get_content_languages
from wagtail.models import Page, Site

#: The parameter that says which language a visitor asked for in vain.
MISSING = "missing"


def versions(page: Page) -> dict[str, Page]:
    """The versions of a page that everybody may see, by language, in the order of the site's languages."""
    found = page.get_translations(inclusive=True).live().public().select_related("locale")
    ordered = in_order_of_languages({version.locale.language_code: version for version in found})
    return {version.locale.language_code: version for version in ordered}


def in_order_of_languages(found: Mapping[str, Page]) -> list[Page]:
    """The versions in the order in which the site names its languages."""
    order = {code: place for place, code in enumerate(get_content_languages())}
    return [found[code] for code in sorted(found, key=lambda code: order.get(code, len(order)))]


def preferred(found: Mapping[str, Page], request: HttpRequest, otherwise: Page) -> Page:
    """Of several versions that in the language which the reader's browser names first."""
    header = request.headers.get("Accept-Language", "")
    for accepted, _weight in parse_accept_lang_header(header.lower()):
        for code in (accepted, accepted.partition("-")[0]):
            if code in found:
                return found[code]
    return otherwise


def lead_to_own_language(page: Page, request: HttpRequest, *_rest: Any) -> HttpResponseRedirect | None:
    """For the hook `before_serve_page`: a German page is not shown below /uk/, in a frame of Ukrainian words.

    Wagtail would, for the start page of a site that has none in Ukrainian.
    """
    asked = get_language_from_path(request.path_info)
    if not asked or page.locale.language_code == asked:
        return None
    url = preferred(versions(page), request, page).get_url(request)
    if not url or urlsplit(url).path == request.path:
        return None
    answer = HttpResponseRedirect(f"{url}?{urlencode({MISSING: asked})}")
    patch_vary_headers(answer, ["Accept-Language"])
    return answer


def missing_language(page: Any, request: HttpRequest | None) -> str:
    """The language that the reader asked for in vain; "" if there is none, or the page is there in it."""
    code = request.GET.get(MISSING, "") if request is not None else ""
    if not isinstance(page, Page) or code not in get_content_languages():
        return ""
    return "" if code in versions(page) else code


def in_other_languages(request: HttpRequest | None) -> list[Page]:
    """Of an address that leads nowhere, "/uk/witten/": the pages at the same place in other languages."""
    asked = get_language_from_path(request.path_info) if request is not None else None
    site = Site.find_for_request(request) if asked else None
    if request is None or site is None:
        return []
    steps = [step for step in request.path_info.split("/") if step][1:]
    for start in versions(site.root_page).values():
        try:
            page = start.specific.route(request, list(steps))[0]
        except Http404:
            continue
        return [version for code, version in versions(page).items() if code != asked]
    return []
