"""Entity tags, dates and cache headers for the whole interface, and 304 before a view looks at content."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable
from functools import cache as remembered
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import django
import wagtail
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import add_never_cache_headers, get_conditional_response, patch_vary_headers
from django.utils.http import http_date

from integration_blocks.caching.log import state
from integration_blocks.caching.policy import DAY, Policy, policy_of

#: Which addresses are the interface; override it with INTEGRATION_BLOCKS_INTERFACE.
INTERFACE = r"^/(api/|formats/|sitemap\.xml$)"
#: How long caches may keep answers; override it with INTEGRATION_BLOCKS_CACHE_CONTROL.
CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=300"

_KEPT_AS = "_integration_blocks_validators"


def is_interface(request: HttpRequest) -> bool:
    """Whether the address belongs to what apps and other machines read."""
    return bool(re.match(getattr(settings, "INTEGRATION_BLOCKS_INTERFACE", INTERFACE), request.path_info))


def state_of(request: HttpRequest) -> str | None:
    """What the answer depends on beside its address: another text after every change. None if it may be private."""
    validators: Validators | None = getattr(request, _KEPT_AS, None)
    return None if validators is None else validators.state


def is_private(request: HttpRequest) -> bool:
    """Whether the answer may be for this reader alone: a login, a token, a draft."""
    return (
        settings.SESSION_COOKIE_NAME in request.COOKIES
        or "Authorization" in request.headers
        or "preview_token" in request.GET
    )


class Validators:
    """Entity tag and date of one address, from the log of changes; made before content is read."""

    def __init__(self, request: HttpRequest, policy: Policy, arguments: dict[str, Any]) -> None:
        names = sorted(policy.names(request, arguments))
        found = state(names)
        began = _beginning(policy.slot(request))
        self.state = f"{release()} {found.text} {began.isoformat()}"
        parts = [
            *(self.state, *names),
            *(request.scheme or "", request.get_host(), request.path),
            *(f"{name}={value}" for name in sorted(request.GET) for value in request.GET.getlist(name)),
            *(request.headers.get("Accept", ""), translation.get_language() if policy.by_language else ""),
        ]
        digest = hashlib.blake2b("\n".join(map(str, parts)).encode(), digest_size=16)
        self.etag = f'"{digest.hexdigest()}"'
        changed = max(filter(None, [found.changed, began]))
        # What changes in this second may change again in it: the date says so from the next second on.
        self.last_modified = int(min(changed, timezone.now() - datetime.timedelta(seconds=1)).timestamp())
        self.by_language = policy.by_language

    def not_modified(self, request: HttpRequest) -> HttpResponse | None:
        """304 if the reader's tag is this one. A date or `*` proves nothing about an address unless it is known."""
        asks_by_tag = request.headers.get("If-None-Match", "*").strip() != "*"
        if not asks_by_tag and not cache.get(self._known_as):
            return None
        answer = get_conditional_response(request, self.etag, self.last_modified)
        return answer if answer is not None and answer.status_code == 304 else None

    def put_on(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """The answer with the headers, or 304 in place of it."""
        response.headers.setdefault("ETag", self.etag)
        response.headers.setdefault("Last-Modified", http_date(self.last_modified))
        if response.status_code == 200:
            cache.set(self._known_as, True, timeout=DAY.total_seconds())
        answer = get_conditional_response(request, response.headers["ETag"], self.last_modified, response)
        return response if answer is None else answer

    @property
    def _known_as(self) -> str:
        return f"integration_blocks.answer.{self.etag}"


class InterfaceCaching:
    """Stands outside the middleware of sessions and languages, which add `Vary`, and inside that of compression."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not is_interface(request) or request.method not in ("GET", "HEAD"):
            return response
        if is_private(request):
            add_never_cache_headers(response)
            return response
        validators: Validators | None = getattr(request, _KEPT_AS, None)
        if response.status_code not in (200, 304) or validators is None:
            response.headers.setdefault("Cache-Control", "no-cache")
            return response
        control = getattr(settings, "INTEGRATION_BLOCKS_CACHE_CONTROL", CACHE_CONTROL)
        response.headers.setdefault("Cache-Control", control)
        _vary(response, by_language=validators.by_language)
        if "no-store" in response.headers["Cache-Control"]:
            return response
        return validators.put_on(request, response)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, arguments: dict[str, Any]
    ) -> HttpResponse | None:
        if not is_interface(request) or request.method not in ("GET", "HEAD") or is_private(request):
            return None
        if request.GET.get("order") == "random":
            return None
        policy = policy_of(view)
        if not policy.by_language:
            translation.activate(settings.LANGUAGE_CODE)  # nothing may depend on it
        validators = Validators(request, policy, arguments)
        setattr(request, _KEPT_AS, validators)
        return validators.not_modified(request)


def _vary(response: HttpResponse, *, by_language: bool) -> None:
    """Without cookies the answer is everybody's; the language counts where the policy says so."""
    dropped = {"cookie"} if by_language else {"cookie", "accept-language"}
    kept = [name.strip() for name in response.headers.get("Vary", "").split(",")]
    kept = [name for name in kept if name and name.lower() not in dropped]
    del response.headers["Vary"]
    patch_vary_headers(response, [*kept, "Accept", *(["Accept-Language"] if by_language else [])])


def _beginning(slot: datetime.timedelta) -> datetime.datetime:
    """When the present day, minute, … of the site's time zone began."""
    now = timezone.localtime()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight if slot >= DAY else midnight + slot * ((now - midnight) // slot)


@remembered
def release() -> str:
    """Which code gives the answers."""
    try:
        own = version("integration-blocks")
    except PackageNotFoundError:
        own = ""
    return f"{own} {wagtail.__version__} {django.__version__}"
