"""News that matters for a while: it goes away by itself after its last day."""

from __future__ import annotations

import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import DATES, ContentBlock
from integration_blocks.fields.choice import WordChoiceBlock
from integration_blocks.fields.language import LanguageBlock
from integration_blocks.fields.prose import ProseBlock
from integration_blocks.lasting import is_past
from integration_blocks.understood.last_day import LastDayBlock

URGENCY = [("info", _("Information")), ("important", _("Important")), ("urgent", _("Urgent"))]


class NoticeBlock(ContentBlock):
    urgency = WordChoiceBlock(
        label=_("Urgency"),
        help_text=_("Urgent is for what changes somebody's day, for example: the office is closed today."),
        choices=URGENCY,
        default="info",
    )
    title = blocks.CharBlock(
        label=_("Title"), help_text=_("What happens, and when, for example: Closed on Monday, 3 May.")
    )
    text = ProseBlock(
        label=_("Text"), help_text=_("What to do now, for example: Please phone us."), required=False
    )
    valid_until = LastDayBlock(
        label=_("Last day"),
        help_text=_("After this day nobody sees the notice, for example 31.12.2026."),
        required=False,
    )
    language = LanguageBlock()

    def is_shown(self, value: Any) -> bool:
        return bool(value["title"]) and not self.is_over(value)

    def is_over(self, value: Any) -> bool:
        last_day = value["valid_until"]
        return last_day is not None and is_past(last_day)

    def get_searchable_content(self, value: Any) -> list[str]:
        """Nothing with a last day: an index would find its page by words that nobody sees any more."""
        return [] if value["valid_until"] else list(super().get_searchable_content(value))

    def problems(self, value: Any) -> dict[str, Any]:
        if value["urgency"] == "urgent" and value["valid_until"] is None:
            return {"valid_until": _("Say when an urgent notice ends, for example 31.12.2026.")}
        return {}

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "urgency": "urgent",
                "title": "Das Integrationsbüro ist heute geschlossen",
                "text": "<p>In dringenden Fällen rufen Sie bitte die Telefonzentrale im Rathaus an.</p>",
                "valid_until": timezone.localdate() + datetime.timedelta(days=1),
                "language": "",
            }
        )

    class Meta:
        icon = "warning"
        label = _("Notice")
        description = _("News with a last day: closures, deadlines, changes.")
        group = DATES
        template = "integration_blocks/blocks/notice.html"


BLOCK = NoticeBlock
