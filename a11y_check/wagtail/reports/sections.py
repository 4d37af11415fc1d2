"""The sections of all sites: the pages right below a start page. What lies below one belongs to it."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, CharField, Expression, Value, When
from django.db.models.functions import Substr
from wagtail.models import Page, Site


def start_paths(site: Site | None = None) -> list[str]:
    """The paths of the start pages of a site, or of all, in all languages; deeper ones first. One query."""
    if site:
        keys: Any = [site.root_page.translation_key]
    else:
        keys = Site.objects.values("root_page__translation_key")
    starts = Page.objects.filter(translation_key__in=keys, alias_of=None)
    return sorted(starts.values_list("path", flat=True), key=len, reverse=True)


def section_path(path: str) -> Expression:
    """The path of the section that a page belongs to, by the name of the field that has its own path.

    A start page is its own section; a page of no site has "".
    """
    ways = [
        When(**{f"{path}__startswith": start}, then=Substr(path, 1, len(start) + Page.steplen))
        for start in start_paths()
    ]
    return Case(*ways, default=Value(""), output_field=CharField())
