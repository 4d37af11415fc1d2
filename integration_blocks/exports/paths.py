"""Where a format is; a site that does not include the addresses has none."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.urls import NoReverseMatch, get_script_prefix, get_urlconf, reverse


def path_to(name: str, *arguments: Any) -> str:
    """The path of a format; "" for what is not stored yet, and on a site without these addresses."""
    urlconf = get_urlconf() or settings.ROOT_URLCONF
    return "" if None in arguments else _path_to(name, arguments, urlconf, get_script_prefix())


@lru_cache(maxsize=10_000)
def _path_to(name: str, arguments: tuple[Any, ...], _urlconf: Any, _prefix: str) -> str:
    try:
        return reverse(f"integration_formats:{name}", args=arguments)
    except NoReverseMatch:
        return ""
