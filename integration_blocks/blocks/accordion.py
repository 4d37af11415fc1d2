"""Questions and answers that open on demand."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import GUIDANCE, ContentBlock
from integration_blocks.fields.prose import ProseBlock


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Question or topic"), help_text=_("For example: What does a course cost?")
    )
    text = ProseBlock(
        label=_("Answer"), help_text=_("For example: The course is free if you receive benefits.")
    )

    class Meta:
        label = _("Question or topic")
        label_format = "{title}"


class AccordionBlock(ContentBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), help_text=_("For example: Frequent questions."), required=False
    )
    items = blocks.ListBlock(
        AccordionItemBlock(),
        label=_("Questions"),
        help_text=_("Only for what not every reader needs: a closed text is easily missed."),
    )

    def is_shown(self, value: Any) -> bool:
        return any(item["title"] and item["text"] for item in value["items"])

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["items"]):
            return {}
        return {"items": _("Add at least one question, for example: What does a course cost?")}

    class Meta:
        icon = "collapse-down"
        label = _("Questions and answers")
        description = _("Texts that open on a click, for frequent questions.")
        group = GUIDANCE
        template = "integration_blocks/blocks/accordion.html"
        preview_value = {
            "heading": "Häufige Fragen",
            "items": [
                {
                    "title": "Was kostet ein Integrationskurs?",
                    "text": "<p>Wer Bürgergeld bekommt, zahlt nichts. Alle anderen zahlen einen Teil.</p>",
                },
                {
                    "title": "Brauche ich einen Termin?",
                    "text": "<p>Nein. Kommen Sie dienstags zwischen 9 und 12 Uhr vorbei.</p>",
                },
            ],
        }


BLOCK = AccordionBlock
