"""Keeps drafts that lack a required field from breaking the ways of publishing that see no form.

Wagtail saves such drafts, and refuses to publish them with a ValidationError that only its forms expect.
"""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.models import Page


def gaps_of(page: Page) -> str:
    """Why Wagtail would not publish the page: what its fields lack; "" where they lack nothing."""
    try:
        page.full_clean()
    except ValidationError as error:
        return incomplete(page, error)
    return ""


def incomplete(page: Page, error: ValidationError) -> str:
    """What the page lacks, field by field as Wagtail's error says it, and what to do next."""
    fields = {field.name: str(field.verbose_name) for field in page._meta.fields}
    gaps = "; ".join(
        f"{fields.get(name, '')}: {' '.join(texts)}".removeprefix(": ")
        for name, texts in error.message_dict.items()
    )
    return gettext(
        "“%(title)s” was not published, because it is not complete. %(gaps)s "
        "The draft is saved. Open the page to complete it."
    ) % {"title": page.title, "gaps": gaps[:1].upper() + gaps[1:]}
