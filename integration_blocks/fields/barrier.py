"""A barrier that an accessibility statement names: what is not accessible, why, and until when."""

from __future__ import annotations

import uuid
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import ContentBlock
from integration_blocks.fields.choice import WordChoiceBlock
from integration_blocks.fields.language import LanguageBlock

NONCOMPLIANCE, BURDEN, SCOPE = "noncompliance", "burden", "scope"
#: The reasons that Implementing Decision (EU) 2018/1523 knows, in its order.
REASONS = [
    (NONCOMPLIANCE, _("Not yet as the law requires")),
    (BURDEN, _("Disproportionate burden")),
    (SCOPE, _("The law does not apply to this content")),
]

_FOUND_BY = uuid.UUID("f7d3a3b1-6b0e-5d53-9b1b-6f1c0a3c7e55")


def found_by(check: str) -> str:
    """The block id of the barrier that this check of an audit finds: the same in every statement, and kept when edited."""
    return str(uuid.uuid5(_FOUND_BY, check))


class BarrierBlock(ContentBlock):
    text = blocks.TextBlock(
        label=_("What is not accessible"),
        help_text=_("In plain words, for example: Some maps have no description."),
        rows=2,
    )
    language = LanguageBlock()
    reason = WordChoiceBlock(label=_("Why"), choices=REASONS, default=NONCOMPLIANCE)
    explanation = blocks.TextBlock(
        label=_("Explanation"),
        help_text=_("Needed for a burden or an exception: why that is so."),
        required=False,
        rows=2,
    )
    alternative = blocks.TextBlock(
        label=_("Instead"),
        help_text=_("Where people get the same, for example: Call us, we read the map to you."),
        required=False,
        rows=2,
    )
    since = blocks.DateBlock(label=_("Known since"), required=False)
    until = blocks.DateBlock(label=_("To be removed by"), required=False)

    def problems(self, value: Any) -> dict[str, Any]:
        if value["reason"] != NONCOMPLIANCE and not value["explanation"]:
            return {"explanation": _("Say why, for example: The film comes from somebody else.")}
        return {}

    class Meta:
        icon = "warning"
        label = _("Barrier")
        label_format = "{text}"
