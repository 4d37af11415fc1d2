"""The addresses of the formats. They must not be below a language: there is one for each page and contact."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, path, re_path

from integration_blocks.exports import answers, calendars, linked_data, news, sitemap, vcards

app_name = "integration_formats"

urlpatterns: list[URLPattern | URLResolver] = [
    path("sitemap.xml", sitemap.pages_sitemap, name="sitemap"),
    path("formats/contacts/<int:key>.jsonld", linked_data.contact_json_ld, name="contact-json-ld"),
    path("formats/contacts/<int:key>.vcf", vcards.contact_vcard, name="contact-vcard"),
    path("formats/pages/<int:key>.jsonld", linked_data.page_json_ld, name="page-json-ld"),
    path("formats/pages/<int:key>.vcf", vcards.page_vcard, name="page-vcard"),
    path("formats/pages/<int:key>.ics", calendars.page_ical, name="page-ical"),
    path("formats/pages/<int:key>.atom", news.page_atom, name="page-atom"),
    path("formats/<str:language>/events.ics", calendars.language_ical, name="language-ical"),
    path("formats/<str:language>/news.atom", news.language_atom, name="language-atom"),
    # Not `path`, whose parts have no line breaks.
    re_path(r"^formats/(?P<rest>[\s\S]*)$", answers.unknown, name="unknown"),
]
