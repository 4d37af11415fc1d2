"""Who an office works with: clubs, associations and advice centres, and what each of them does."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import CONTACT, ContentBlock
from integration_blocks.fields.choosers import ContactChooserBlock


class PartnerBlock(blocks.StructBlock):
    contact = ContactChooserBlock(label=_("Partner"))
    description = blocks.TextBlock(
        label=_("What they do"),
        help_text=_("For example: Helps with forms, on Mondays."),
        required=False,
        rows=2,
    )

    class Meta:
        label = _("Partner")


class PartnerNetworkBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Our partners."), required=False)
    introduction = blocks.TextBlock(
        label=_("Introduction"),
        help_text=_("For example: We work with them every week."),
        required=False,
        rows=2,
    )
    partners = blocks.ListBlock(
        PartnerBlock(), label=_("Partners"), help_text=_("One entry for each organisation.")
    )

    def is_shown(self, value: Any) -> bool:
        contacts = [partner["contact"] for partner in value["partners"]]
        return any(contact is not None and contact.is_current() for contact in contacts)

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["partners"]):
            return {}
        return {"partners": _("Add at least one partner, for example a welfare association.")}

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Contact

        club = Contact(
            kind="organisation",
            organisation="Willkommen in Musterstadt e. V.",
            website="https://www.willkommen-musterstadt.de/",
            live=True,
        )
        return self.normalize(
            {
                "heading": "Unsere Partner",
                "introduction": "Mit ihnen arbeiten wir jede Woche zusammen.",
                "partners": [{"contact": club, "description": "Hilft beim Ausfüllen von Anträgen."}],
            }
        )

    class Meta:
        icon = "group"
        label = _("Partners")
        description = _("Organisations that an office works with.")
        group = CONTACT
        template = "integration_blocks/blocks/partner_network.html"


BLOCK = PartnerNetworkBlock
