"""How every format is answered: with a file name, or with a sentence that says why there is nothing."""

from __future__ import annotations

import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from integration_blocks.api.targets import not_expired
from integration_blocks.snippets import Contact

PLAIN = "text/plain; charset=utf-8"

#: What was never published through the editor has no date of its own; any will do that does not change.
LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


def file(text: str, media_type: str, *, language: str, name: str, ending: str) -> HttpResponse:
    """The text, shown by programs that can, else kept as a file named like what it is about."""
    answer = HttpResponse(text, content_type=f"{media_type}; charset=utf-8")
    answer["Content-Language"] = language
    file_name = f"{slugify(name, allow_unicode=True) or 'export'}.{ending}"
    answer["Content-Disposition"] = content_disposition_header(as_attachment=False, filename=file_name) or ""
    return answer


def missing(sentence: str) -> HttpResponse:
    return HttpResponse(f"{sentence}\n", status=404, content_type=PLAIN)


def no_page() -> HttpResponse:
    return missing(
        _("There is no published page with this number. Its number is in the list of pages, as id.")
    )


def no_contact() -> HttpResponse:
    return missing(
        _("There is no published contact with this number. Its number is in the list of contacts, as id.")
    )


@require_safe
def unknown(request: HttpRequest, rest: str) -> HttpResponse:  # noqa: ARG001 - the part of the address
    """For every address below ours that is none: without it a page of that name would be looked for."""
    return missing(_("There is nothing at this address. The API names the formats of a page in its meta."))


def public(pages: Any) -> Any:
    """Those of a query that everybody may see now."""
    return pages.live().public().filter(not_expired())


def public_page(key: int) -> Any:
    """The page with its own fields if everybody may see it, else None."""
    page = public(Page.objects.filter(pk=key)).first()
    return page and page.specific


def public_contact(key: int) -> Contact | None:
    """The contact, knowing its translations, if visitors may see it today."""
    # A number that no key can have is asked for with "=", as "IN" does not know its bounds.
    known = Contact.objects.filter(pk=key).values_list("pk", flat=True)
    contact = Contact.with_translations(known).get(key)
    return contact if contact is not None and contact.is_current() else None


def start_page(request: HttpRequest, language: str) -> Any:
    """The page that visitors of this site start from in that language, if everybody may see it, else None."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    family = Page.objects.filter(translation_key=site.root_page.translation_key)
    # Compared here: the text of an address may hold what a database cannot.
    versions = {page.locale.language_code: page for page in public(family).select_related("locale")}
    return versions[language].specific if language in versions else None
