"""Linked data of pages and contacts at addresses of their own."""

from __future__ import annotations

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from integration_blocks.api.linked_data import linked_data
from integration_blocks.api.schema.operations import operation
from integration_blocks.api.shapes import absolute
from integration_blocks.caching.policy import cached, of_pages, of_records
from integration_blocks.exports import answers
from integration_blocks.exports.addresses import JSON_LD
from integration_blocks.exports.paths import path_to
from integration_blocks.formats import json_ld, json_ld_contacts
from integration_blocks.snippets import Contact


@cached(of_pages("key"))
@operation(
    gettext_lazy("A page as linked data (JSON-LD, schema.org)"),
    gives={JSON_LD: {"type": "object"}},
    fails_as="text/plain",
)
@require_safe
def page_json_ld(request: HttpRequest, key: int) -> HttpResponse:
    """The same document as in the page's HTML."""
    page = answers.public_page(key)
    data = page and linked_data(page, request)
    if not data:
        return answers.no_page()
    return _document(data, page.locale.language_code, page.title)


@cached(of_records(Contact, "key"))
@operation(
    gettext_lazy("A contact as linked data (JSON-LD, schema.org)"),
    gives={JSON_LD: {"type": "object"}},
    fails_as="text/plain",
)
@require_safe
def contact_json_ld(request: HttpRequest, key: int) -> HttpResponse:
    contact = answers.public_contact(key)
    if contact is None:
        return answers.no_contact()
    url = absolute(path_to("contact-json-ld", key), request)
    with translation.override(contact.locale.language_code):
        thing = json_ld_contacts.whole(contact.api(request), url=url)
    return _document(json_ld.graph([thing]), contact.locale.language_code, contact.shown_name)


def _document(data: Any, language: str, name: str) -> HttpResponse:
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False)
    return answers.file(text, JSON_LD, language=language, name=name, ending="jsonld")
