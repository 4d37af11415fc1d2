"""Who to ask: one contact with every way to reach it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import CONTACT, ContentBlock
from integration_blocks.fields.choosers import ContactChooserBlock


class ContactCardBlock(ContentBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), help_text=_("For example: Your contact in the town hall."), required=False
    )
    contact = ContactChooserBlock()
    note = blocks.CharBlock(
        label=_("Note"),
        help_text=_("What holds on this page only, for example: Ask for Ms Muster."),
        required=False,
    )

    def is_shown(self, value: Any) -> bool:
        return value["contact"] is not None and value["contact"].is_current()

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Contact

        return self.normalize(
            {
                "heading": "Ihre Ansprechperson",
                "contact": Contact.example(),
                "note": "Sie können gern eine Person mitbringen, die für Sie übersetzt.",
            }
        )

    class Meta:
        icon = "user"
        label = _("Contact")
        description = _("A person or office, and how to reach them.")
        group = CONTACT
        template = "integration_blocks/blocks/contact_card.html"


BLOCK = ContactCardBlock
