"""The addresses of the formats. They must not be below a language: there is one for each page and contact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.urls import URLPattern, path

from integration_blocks.caching.policy import Policy, cached
from integration_blocks.exports import answers, calendars, linked_data, news, sitemap, vcards

app_name = "integration_formats"


def _address(route: str, view: Callable[..., Any], name: str) -> URLPattern:
    """Answers are in the language of the page or contact, whatever the reader's."""
    return path(route, cached(Policy(by_language=False))(view), name=name)


urlpatterns = [
    _address("sitemap.xml", sitemap.pages_sitemap, "sitemap"),
    _address("formats/contacts/<int:key>.jsonld", linked_data.contact_json_ld, "contact-json-ld"),
    _address("formats/contacts/<int:key>.vcf", vcards.contact_vcard, "contact-vcard"),
    _address("formats/pages/<int:key>.jsonld", linked_data.page_json_ld, "page-json-ld"),
    _address("formats/pages/<int:key>.vcf", vcards.page_vcard, "page-vcard"),
    _address("formats/pages/<int:key>.ics", calendars.page_ical, "page-ical"),
    _address("formats/pages/<int:key>.atom", news.page_atom, "page-atom"),
    _address("formats/<str:language>/events.ics", calendars.language_ical, "language-ical"),
    _address("formats/<str:language>/news.atom", news.language_atom, "language-atom"),
    path("formats/<path:rest>", answers.unknown, name="unknown"),
]
