"""The photo of a contact: what it is for is chosen, and what it shows is asked for only then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from integration_blocks.fields.purpose import UNDECIDED, PurposeSelect

NOT_DESCRIBED = _("Say what the photo shows, for example: Maria Muster.")


def photo_panel() -> MultiFieldPanel:
    return MultiFieldPanel(
        [
            FieldPanel("photo"),
            FieldPanel("photo_purpose", widget=PurposeSelect),
            FieldPanel("photo_alt", classname="ib-photo-alt"),
            FieldPanel("photo_credit"),
        ],
        heading=_("Photo"),
        classname="ib-photo",
    )


def photo_problems(data: Mapping[str, Any], contact: Any) -> Iterator[tuple[str, Any]]:
    """Names of fields, and why the contact cannot be published; a translation has the photo of its source."""
    purpose = data.get("photo_purpose", contact.photo_purpose)
    if not data.get("photo", contact.photo) or purpose == "decorates":
        return
    if not purpose:
        yield "photo_purpose", UNDECIDED
    elif not data.get("photo_alt"):
        yield "photo_alt", NOT_DESCRIBED
