"""Where templates find a page or contact in other formats."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Page

from integration_blocks.exports import addresses
from integration_blocks.exports.paths import path_to

register = template.Library()


@register.simple_tag
def vcard_of(contact: Any) -> str:
    """The path of a contact's card; "" for a contact that is not public."""
    return path_to("contact-vcard", contact.pk) if contact and contact.is_current() else ""


@register.simple_tag
def ical_of(page: Any) -> str:
    """The path of the page's event, or of its calendar; "" for a page that is not published."""
    return path_to("page-ical", page.pk) if page and page.live else ""


@register.simple_tag
def formats_of(page: Any) -> dict[str, str]:
    """The path of each format of a published page, by media type."""
    return addresses.formats_of(page) if isinstance(page, Page) and page.live else {}


@register.filter
def webcal(path: str, request: HttpRequest) -> str:
    """The address that calendar programs subscribe to."""
    return f"webcal://{request.get_host()}{path}"


@register.simple_tag
def default_version(versions: list[Page]) -> Page | None:
    """Of several versions of a page the one for readers of none of their languages: that in the site's own."""
    own = (page for page in versions if page.locale.language_code == settings.LANGUAGE_CODE)
    return next(own, None) if len(versions) > 1 else None
