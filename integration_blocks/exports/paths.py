"""Where a format is; a site that does not include the addresses has none."""

from __future__ import annotations

from typing import Any

from django.urls import NoReverseMatch, reverse


def path_to(name: str, *arguments: Any) -> str:
    """The path of a format; "" for what is not stored yet, and on a site without these addresses."""
    if None in arguments:
        return ""
    try:
        return reverse(f"integration_formats:{name}", args=arguments)
    except NoReverseMatch:
        return ""
