"""Where an office is, and how to get there and in."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import CONTACT, ContentBlock
from integration_blocks.fields.choosers import ContactChooserBlock
from integration_blocks.fields.prose import ProseBlock


class AddressBlock(ContentBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), help_text=_("For example: How to find us."), required=False
    )
    contact = ContactChooserBlock(
        help_text=_("The address shown is the one that visitors of this contact go to; change it there.")
    )
    directions = ProseBlock(
        label=_("Directions"),
        help_text=_("For example: Bus 3 to Rathausplatz, then 2 minutes on foot."),
        required=False,
    )

    def is_shown(self, value: Any) -> bool:
        contact = value["contact"]
        return contact is not None and contact.is_current() and bool(contact.visitor_street)

    def problems(self, value: Any) -> dict[str, Any]:
        if value["contact"].visitor_street:
            return {}
        return {
            "contact": _(
                "This contact has no address yet. Open it and enter one, for example Rathausplatz 1."
            )
        }

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Contact

        return self.normalize(
            {
                "heading": "So finden Sie uns",
                "contact": Contact.example(),
                "directions": "<p>Mit dem Bus 3 bis <i>Rathausplatz</i>, dann zwei Minuten zu Fuß.</p>",
            }
        )

    class Meta:
        icon = "site"
        label = _("Address")
        description = _("Where visitors go, with directions and access.")
        group = CONTACT
        template = "integration_blocks/blocks/address.html"


BLOCK = AddressBlock
