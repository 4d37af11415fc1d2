"""How to get something done: numbered steps, in the order to take them."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import GUIDANCE, ContentBlock
from integration_blocks.fields.prose import ProseBlock
from integration_blocks.fields.rows import RowsBlock


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Step"), help_text=_("What to do, for example: Book an appointment."))
    text = ProseBlock(
        label=_("Explanation"),
        help_text=_("For example: Bring your passport and rental contract."),
        required=False,
    )

    class Meta:
        label = _("Step")
        label_format = "{title}"


class StepsBlock(ContentBlock):
    heading = blocks.CharBlock(
        label=_("Heading"),
        help_text=_("For example: Registering your address in three steps."),
        required=False,
    )
    items = RowsBlock(StepBlock(), label=_("Steps"), help_text=_("In the order in which to take them."))

    def is_shown(self, value: Any) -> bool:
        return any(step["title"] for step in value["items"])

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["items"]) > 1:
            return {}
        return {
            "items": _(
                "Steps are two or more, for example: Book an appointment, Bring your passport. "
                "Use a text block for a single one."
            )
        }

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("Numbered instructions: first this, then that.")
        group = GUIDANCE
        template = "integration_blocks/blocks/steps.html"
        preview_value = {
            "heading": "In drei Schritten zur Anmeldung",
            "items": [
                {
                    "title": "Termin vereinbaren",
                    "text": "<p>Rufen Sie uns an oder buchen Sie online.</p>",
                },
                {
                    "title": "Unterlagen mitbringen",
                    "text": "<ul><li>Pass oder Ausweis</li><li>Mietvertrag</li></ul>",
                },
                {
                    "title": "Bestätigung erhalten",
                    "text": "<p>Sie bekommen die Meldebestätigung sofort.</p>",
                },
            ],
        }


BLOCK = StepsBlock
