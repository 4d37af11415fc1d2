"""When an office is open: the hours are those of the contact, kept in one place."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import CONTACT, ContentBlock
from integration_blocks.fields.choosers import ContactChooserBlock


class OpeningHoursBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Opening hours."), required=False)
    contact = ContactChooserBlock(
        help_text=_("The hours shown are those of this contact; change them there.")
    )
    note = blocks.CharBlock(
        label=_("Note"),
        help_text=_("What holds on this page only, for example: Advice in Turkish on Thursdays."),
        required=False,
    )

    def is_shown(self, value: Any) -> bool:
        contact = value["contact"]
        return contact is not None and contact.is_current() and bool(contact.hours or contact.by_appointment)

    def problems(self, value: Any) -> dict[str, Any]:
        contact = value["contact"]
        if contact.hours or contact.by_appointment:
            return {}
        return {
            "contact": _(
                "This contact has no opening hours yet. Open it and enter them, for example Mo-Fr 9-12."
            )
        }

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Contact

        return self.normalize(
            {
                "heading": "Öffnungszeiten",
                "contact": Contact.example(),
                "note": "Beratung auf Arabisch: donnerstags ab 14 Uhr.",
            }
        )

    class Meta:
        icon = "time"
        label = _("Opening hours")
        description = _("When a contact can be visited, and whether it is open now.")
        group = CONTACT
        template = "integration_blocks/blocks/opening_hours.html"


BLOCK = OpeningHoursBlock
