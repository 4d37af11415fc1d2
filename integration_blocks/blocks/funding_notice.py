"""Which programme pays for a project, for what, and how long."""

from __future__ import annotations

import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import FUNDING, ContentBlock
from integration_blocks.fields.choosers import FunderChooserBlock
from integration_blocks.fields.prose import ProseBlock


class FundingNoticeBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Funding."), required=False)
    programme = blocks.CharBlock(
        label=_("Programme"), help_text=_("Its official name, for example: WIR-Landesprogramm.")
    )
    funders = blocks.ListBlock(
        FunderChooserBlock(),
        label=_("Funders"),
        help_text=_("Everyone who pays, as named in the notice of award."),
    )
    measures = ProseBlock(
        label=_("What is paid for"),
        help_text=_("For example: Training for volunteers who interpret."),
        required=False,
    )
    period_from = blocks.DateBlock(label=_("From"), help_text=_("For example 01.01.2026."), required=False)
    period_until = blocks.DateBlock(label=_("Until"), help_text=_("For example 31.12.2028."), required=False)
    link = blocks.URLBlock(
        label=_("Page of the programme"), help_text=_("For example https://www.efre.nrw/"), required=False
    )

    def is_shown(self, value: Any) -> bool:
        return bool(value["programme"])

    def problems(self, value: Any) -> dict[str, Any]:
        start, end = value["period_from"], value["period_until"]
        if start and end and end < start:
            return {
                "period_until": _(
                    "The funding ends before it starts. Check both dates, for example 31.12.2028."
                )
            }
        return {}

    def get_preview_value(self) -> Any:
        from integration_blocks.snippets import Funder

        return self.normalize(
            {
                "heading": "Förderung",
                "programme": "Zusammenleben in Musterstadt",
                "funders": [Funder.example()],
                "measures": "<ul><li>Sprachmittlung in Ämtern</li><li>Fortbildung für Ehrenamtliche</li></ul>",
                "period_from": datetime.date(2026, 1, 1),
                "period_until": datetime.date(2028, 12, 31),
                "link": "https://ec.europa.eu/regional_policy/",
            }
        )

    class Meta:
        icon = "pick"
        label = _("Funding")
        description = _("A programme with its funders, its period and what it pays for.")
        group = FUNDING
        template = "integration_blocks/blocks/funding_notice.html"


BLOCK = FundingNoticeBlock
