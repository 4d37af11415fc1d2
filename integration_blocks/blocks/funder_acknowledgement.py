"""The sentence and logo that funders ask for in their notice of award."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import FUNDING, ContentBlock
from integration_blocks.fields.choosers import FunderChooserBlock


class FunderAcknowledgementBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Funded by."), required=False)
    funders = blocks.ListBlock(
        FunderChooserBlock(), label=_("Funders"), help_text=_("Sentence and logo are kept with the funder.")
    )

    def is_shown(self, value: Any) -> bool:
        return any(funder is not None and funder.is_current() for funder in value["funders"])

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["funders"]):
            return {}
        return {"funders": _("Choose at least one funder, for example the European Union.")}

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Funder

        return self.normalize({"heading": "Gefördert durch", "funders": [Funder.example()]})

    class Meta:
        icon = "success"
        label = _("Thanks to funders")
        description = _("The required sentence and logo of each funder.")
        group = FUNDING
        template = "integration_blocks/blocks/funder_acknowledgement.html"


BLOCK = FunderAcknowledgementBlock
