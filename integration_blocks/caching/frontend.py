"""Tells caches in front of the site (WAGTAILFRONTENDCACHE) which addresses to forget, once a change is committed.

These are the pages that changed or show what changed, with those above them, and of each its JSON and its formats;
and the lists, feeds and calendars without parameters. Addresses with parameters are kept until they are too old.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from asgiref.local import Local
from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.urls import NoReverseMatch, reverse
from wagtail.contrib.frontend_cache.utils import PurgeBatch
from wagtail.models import Locale, Page, ReferenceIndex, Site

from integration_blocks.exports.paths import path_to

_pending = Local()
#: The names of the API's lists, below the namespace that `IntegrationRouter` has by default.
_LISTS = ("pages", "offices", "events", "contacts", "funders", "images", "documents")
_OF_PAGE = ("page-json-ld", "page-vcard", "page-ical", "page-atom")
_OF_CONTACT = ("contact-json-ld", "contact-vcard")


def is_used() -> bool:
    names = ("WAGTAILFRONTENDCACHE", "WAGTAILFRONTENDCACHE_LOCATION")
    return any(getattr(settings, name, None) for name in names)


def forget(names: Collection[str], *urls: str | None) -> None:
    """Enter names of the log, and addresses that will not be known any more after the commit."""
    _pending.names = {*getattr(_pending, "names", ()), *names}
    _pending.urls = {*getattr(_pending, "urls", ()), *filter(None, urls)}
    # The first of them that runs takes all that was entered; what was rolled back is forgotten for nothing.
    transaction.on_commit(_purge, robust=True)


def _purge() -> None:
    names: set[str] = getattr(_pending, "names", set())
    urls: set[str] = getattr(_pending, "urls", set())
    _pending.names, _pending.urls = set(), set()
    if not names:
        return
    batch = PurgeBatch(urls)
    pages = _pages(names)
    batch.add_pages(pages)
    paths = {*_lists(), *_of_records(names), *(path for page in pages for path in _of_page(page))}
    roots = {root.root_url for root in Site.get_site_root_paths()}
    batch.add_urls(root + path for root in roots for path in paths if path)
    batch.purge()


def _pages(names: set[str]) -> list[Any]:
    """Those that changed, that show what changed, and that list or name one of these; all for what holds for a site."""
    if "site" in names:
        return list(Page.objects.filter(depth__gt=1))
    keys = {int(name.removeprefix("page:")) for name in names if name.startswith("page:")}
    named = Q(pk__in=[])
    for label, key in _records(names):
        app, model = label.split(".")
        named |= Q(to_content_type__app_label=app, to_content_type__model=model, to_object_id=key)
    changed = Page.objects.filter(pk__in=[*keys, *_referring(named)])
    found = list(changed)
    if "tree" in names:
        near = Q(pk__in=[])
        for page in Page.objects.filter(pk__in=keys):
            near |= Q(path__startswith=page.path) | Q(path=page.path[: -Page.steplen])
        around = list(Page.objects.filter(near, depth__gt=1))
        model = Page._meta
        links = Q(
            to_content_type__app_label=model.app_label,
            to_content_type__model=model.model_name,
            to_object_id__in=[str(page.pk) for page in around],
        )
        found += [*around, *Page.objects.filter(pk__in=_referring(links))]
    above = {
        page.path[:end] for page in found for end in range(Page.steplen * 2, len(page.path), Page.steplen)
    }
    return list({page.pk: page for page in [*found, *Page.objects.filter(path__in=above)]}.values())


def _referring(to: Q) -> list[int]:
    pages = {
        "base_content_type__app_label": Page._meta.app_label,
        "base_content_type__model": Page._meta.model_name,
    }
    return [
        int(key) for key in ReferenceIndex.objects.filter(to, **pages).values_list("object_id", flat=True)
    ]


def _records(names: set[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        label, _colon, key = name.partition(":")
        if key and label != "page":
            yield label, key


def _lists() -> Iterator[str]:
    yield from (_api(name, "listing") for name in _LISTS)
    yield path_to("sitemap")
    for language in Locale.objects.values_list("language_code", flat=True):
        yield path_to("language-ical", language)
        yield path_to("language-atom", language)


def _of_page(page: Page) -> Iterator[str]:
    yield from (_api(name, "detail", page.pk) for name in ("pages", "offices", "events"))
    yield from (path_to(name, page.pk) for name in _OF_PAGE)


def _of_records(names: set[str]) -> Iterator[str]:
    for label, key in _records(names):
        yield _api(f"{label.partition('.')[2]}s", "detail", key)
        if label == "integration_blocks.contact":
            yield from (path_to(name, key) for name in _OF_CONTACT)


def _api(endpoint: str, view: str, *arguments: Any) -> str:
    try:
        return reverse(f"wagtailapi:{endpoint}:{view}", args=arguments)
    except NoReverseMatch:
        return ""
