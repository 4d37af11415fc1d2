"""Self-contained JSON for what blocks refer to: contacts, funders, images, documents, pages, rich text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.html import format_html
from wagtail.images.models import SourceImageIOError
from wagtail.rich_text import expand_db_html, features
from wagtail.rich_text.rewriters import LinkRewriter

from integration_blocks.api import types
from integration_blocks.api.hours import opening_hours
from integration_blocks.api.renditions import renditions_of
from integration_blocks.api.targets import Targets
from integration_blocks.exports.paths import path_to

if TYPE_CHECKING:
    from integration_blocks.snippets import Contact, Funder

RENDITION = "max-800x800"


def absolute(url: str, request: HttpRequest | None) -> str:
    """The address with scheme and host; "" stays "".

    WAGTAILAPI_BASE_URL goes before the host that was asked: answers may be kept, and read from elsewhere.
    """
    base = getattr(settings, "WAGTAILAPI_BASE_URL", None)
    if not url or "://" in url:
        return url
    if base:
        return f"{base.rstrip('/')}{url}"
    return request.build_absolute_uri(url) if request is not None else url


def image(
    value: Any, request: HttpRequest | None, *, alt: str = "", credit: str = ""
) -> types.ImageFacts | None:
    """None without an image, or without its file."""
    if value is None:
        return None
    try:
        (rendition,) = renditions_of(value, RENDITION)
    except SourceImageIOError:
        return None
    return {
        "title": value.title,
        "alt": alt,
        "credit": credit,
        "url": absolute(rendition.url, request),
        # The sizes of a drawing (SVG) are fractions.
        "width": round(rendition.width),
        "height": round(rendition.height),
    }


def document(value: Any, request: HttpRequest | None) -> types.DocumentFacts | None:
    """None for a document that is not public."""
    if value is None or not Targets.of(request).offers(value):
        return None
    return {
        "title": value.title,
        "url": absolute(value.url, request),
        "type": value.file_extension.lower(),
        "size": value.get_file_size(),
    }


def page(value: Any, request: HttpRequest | None) -> types.PageLink | None:
    """None for a page that the reader may not see."""
    targets = Targets.of(request)
    if value is None or not targets.shows(value):
        return None
    return {
        "id": value.pk,
        "type": value.cached_content_type.model_class()._meta.label,
        "title": value.title,
        "url": targets.url(value),
    }


def listed_event(value: Any, request: HttpRequest | None) -> dict[str, Any]:
    """The page of an event with what a list says of it, and where its calendar file is."""
    facts = ("start", "end", "all_day", "cancelled", "venue", "town")
    return {
        **(page(value, request) or {}),
        **{name: getattr(value, name) for name in facts},
        "ical_url": absolute(path_to("page-ical", value.pk), request),
    }


def rich_text(value: Any, request: HttpRequest | None) -> str:
    """HTML with links resolved to full addresses; a link to what the reader may not see leads nowhere."""
    if not value:
        return ""
    html: str = value.source
    if "<a" in html:
        html = _resolved(html, request)
    return expand_db_html(html) if "<embed" in html else html


def _resolved(html: str, request: HttpRequest | None) -> str:
    targets = Targets.of(request)

    def tags(addresses: list[str]) -> list[str]:
        return [format_html('<a href="{}">', address) if address else "<a>" for address in addresses]

    def pages(links: list[dict[str, str]]) -> list[str]:
        found = [targets.page(key) if (key := _key(link)) else None for link in links]
        return tags([targets.url(page) if page else "" for page in found])

    def documents(links: list[dict[str, str]]) -> list[str]:
        found = [targets.document(key) if (key := _key(link)) else None for link in links]
        return tags([absolute(document.url, request) if document else "" for document in found])

    kinds = features.get_link_types().items()
    rules = {kind: handler.expand_db_attributes_many for kind, handler in kinds}
    rewrite = LinkRewriter(bulk_rules={**rules, "page": pages, "document": documents})
    rewritten: str = rewrite(html)
    return rewritten


def _key(link: dict[str, str]) -> int | None:
    key = link.get("id", "")
    return int(key) if key.isdecimal() else None


def funder(value: Funder, request: HttpRequest | None) -> types.FunderFacts:
    return {
        "id": value.pk,
        "name": value.name,
        "short_name": value.short_name,
        "acknowledgement": value.acknowledgement,
        "url": value.url,
        "logo": image(value.logo, request, alt=value.logo_text),
    }


def contact(value: Contact, request: HttpRequest | None) -> types.ContactFacts:
    """Every fact of a contact; what is not known is "", [], false or null."""
    phones = value._meta.get_field("phones").stream_block.get_api_representation(value.phones)
    emails = value._meta.get_field("emails").stream_block.get_api_representation(value.emails)
    return {
        "id": value.pk,
        "language": value.locale.language_code if value.locale_id else "",
        "kind": value.kind,
        "salutation": value.salutation,
        "name": value.name,
        "role": value.role,
        "organisation": value.organisation,
        "parent_organisation": value.parent_organisation,
        "phones": [phone["value"] for phone in phones],
        "emails": [email["value"] for email in emails],
        "website": value.website,
        "visitor_address": {
            "street": value.visitor_street,
            "room": value.visitor_room,
            "postcode": value.visitor_postcode,
            "town": value.visitor_town,
        },
        "place": place(value),
        "postal_address": {
            "po_box": value.postal_po_box,
            "street": value.postal_street,
            "postcode": value.postal_postcode,
            "town": value.postal_town,
        },
        "opening_hours": opening_hours(value),
        "languages_spoken": value.languages_spoken or [],
        "step_free": {"access": value.step_free or None, "note": value.step_free_note},
        "photo": image(value.photo, request, alt=value.photo_text, credit=value.photo_credit),
        "valid_from": value.valid_from.isoformat() if value.valid_from else None,
        "valid_until": value.valid_until.isoformat() if value.valid_until else None,
        "last_confirmed": value.last_confirmed.isoformat() if value.last_confirmed else None,
        "vcard_url": absolute(path_to("contact-vcard", value.pk), request),
    }


def place(value: Contact) -> types.Place | None:
    found = value.place
    if found is None:
        return None
    exact = value.own_place is not None
    return {"latitude": found.latitude, "longitude": found.longitude, "exact": exact}
