"""In which languages people are advised, each also named as its speakers call it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import CONTACT, ContentBlock
from integration_blocks.fields.choosers import ContactChooserBlock
from integration_blocks.fields.language import LANGUAGES
from integration_blocks.fields.prose import ProseBlock


class LanguageOfferBlock(ContentBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), help_text=_("For example: We speak your language."), required=False
    )
    languages = blocks.MultipleChoiceBlock(
        label=_("Languages"),
        help_text=_("At least one, for example: Arabic."),
        choices=LANGUAGES,
        widget=forms.CheckboxSelectMultiple,
        default=[],
    )
    text = ProseBlock(
        label=_("How it works"),
        help_text=_("For example: Interpreters are free. Tell us when you book."),
        required=False,
    )
    contact = ContactChooserBlock(
        required=False, help_text=_("Who arranges it, if it is not clear from the page.")
    )

    def is_shown(self, value: Any) -> bool:
        return bool(value["languages"])

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Contact

        return self.normalize(
            {
                "heading": "Beratung in Ihrer Sprache",
                "languages": ["ar", "en", "ti", "uk"],
                "text": "<p>Für andere Sprachen laden wir Dolmetschende ein. Das kostet Sie nichts.</p>",
                "contact": Contact.example(),
            }
        )

    class Meta:
        icon = "globe"
        label = _("Languages offered")
        description = _("The languages in which people get advice.")
        group = CONTACT
        template = "integration_blocks/blocks/language_offer.html"


BLOCK = LanguageOfferBlock
