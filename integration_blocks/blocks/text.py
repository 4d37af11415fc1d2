"""Running text: what most pages are made of."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from integration_blocks.block import TEXT, ContentBlock
from integration_blocks.fields.language import LanguageBlock
from integration_blocks.fields.prose import ProseBlock


class TextBlock(ContentBlock):
    text = ProseBlock(
        label=_("Text"),
        help_text=_("Short sentences, one thought each. For example: We help you when you are new in town."),
    )
    language = LanguageBlock()

    def is_shown(self, value: Any) -> bool:
        return bool(value["text"])

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs and lists, with links and emphasis.")
        group = TEXT
        template = "integration_blocks/blocks/text.html"
        preview_value = {
            "text": (
                "<p>Neu in Musterstadt? Das <b>Integrationsbüro</b> hilft Ihnen weiter: "
                "bei Fragen zu Wohnung, Arbeit, Schule und Sprache.</p>"
                "<ul><li>Die Beratung kostet nichts.</li><li>Wir behandeln alles vertraulich.</li></ul>"
            ),
            "language": "",
        }


BLOCK = TextBlock
