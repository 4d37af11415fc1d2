"""Contacts as vCards: one, or all of an office."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from integration_blocks.api.prefetch import prefetch_renditions
from integration_blocks.api.schema.operations import TEXT, operation
from integration_blocks.api.shapes import absolute
from integration_blocks.caching.policy import cached, of_pages, of_records
from integration_blocks.exports import answers
from integration_blocks.exports.addresses import VCARD, formats_of
from integration_blocks.exports.paths import path_to
from integration_blocks.formats.vcard import vcard
from integration_blocks.snippets import Contact


def _card(contact: Contact, request: HttpRequest) -> str:
    """In the contact's own language; to address books its translations are the same entry."""
    with translation.override(contact.locale.language_code):
        note = render_to_string("integration_blocks/contact_note.txt", {"contact": contact})
        return vcard(
            contact.api(request),
            uid=f"urn:uuid:{contact.translation_key}",
            changed=contact.changed,
            source=absolute(path_to("contact-vcard", contact.pk), request),
            note="\n".join(line.strip() for line in note.splitlines() if line.strip()),
            country=_("Germany"),
        )


@cached(of_records(Contact, "key"))
@operation(gettext_lazy("A contact as a vCard"), gives={VCARD: TEXT}, fails_as="text/plain")
@require_safe
def contact_vcard(request: HttpRequest, key: int) -> HttpResponse:
    contact = answers.public_contact(key)
    if contact is None:
        return answers.no_contact()
    return _file(_card(contact, request), contact.locale, contact.shown_name)


@cached(of_pages("key"))
@operation(gettext_lazy("All contacts of an office as vCards"), gives={VCARD: TEXT}, fails_as="text/plain")
@require_safe
def page_vcard(request: HttpRequest, key: int) -> HttpResponse:
    """All contacts on the contact cards of an office, in its language."""
    page = answers.public_page(key)
    if page is None:
        return answers.no_page()
    if VCARD not in formats_of(page):
        return answers.missing(_("This page is not about an office: it has no contacts of its own."))
    contacts = list(dict.fromkeys(_contacts(page.contact_keys(), page.locale.language_code)))
    if not contacts:
        return answers.missing(_("This office names no contact at the moment."))
    prefetch_renditions(contact.photo for contact in contacts if contact.photo)
    cards = [_card(contact, request) for contact in contacts]
    return _file("".join(cards), page.locale, page.title)


def _file(cards: str, locale: Locale, name: str) -> HttpResponse:
    return answers.file(cards, VCARD, language=locale.language_code, name=name, ending="vcf")


def _contacts(keys: list[int], language: str) -> Iterator[Contact]:
    """Those that visitors may see today, in that language where they are translated."""
    found = Contact.with_translations(keys)
    for key in keys:
        if key in found and found[key].is_current():
            yield found[key].in_language(language)
