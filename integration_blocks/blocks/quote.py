"""What somebody said or wrote, and where."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import TEXT, ContentBlock
from integration_blocks.fields.language import LanguageBlock


class QuoteBlock(ContentBlock):
    text = blocks.TextBlock(
        label=_("Quotation"),
        help_text=_("Word for word, without quotation marks; mark what you leave out with […]."),
        rows=3,
    )
    source = blocks.CharBlock(
        label=_("Source"),
        help_text=_("Who said it, and where, for example: M. Muster, Stadtanzeiger, 3 May 2026."),
    )
    source_url = blocks.URLBlock(
        label=_("Address of the source"),
        help_text=_("For example: https://www.musterstadt.de/integrationskonzept"),
        required=False,
    )
    footnote = blocks.CharBlock(
        label=_("Footnote"),
        help_text=_("What readers should know, for example: Our translation."),
        required=False,
    )
    language = LanguageBlock(label=_("Language of the quotation"))

    def is_shown(self, value: Any) -> bool:
        return bool(value["text"])

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        description = _("What somebody said or wrote, with its source.")
        group = TEXT
        template = "integration_blocks/blocks/quote.html"
        preview_value = {
            "text": "Integration gelingt dort, wo Menschen sich begegnen […] und voneinander lernen.",
            "source": "Integrationskonzept der Stadt Musterstadt, 2026, Seite 4",
            "source_url": "https://www.musterstadt.de/integrationskonzept",
            "footnote": "Beschlossen vom Stadtrat am 12. März 2026.",
            "language": "",
        }


BLOCK = QuoteBlock
