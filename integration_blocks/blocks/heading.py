"""A heading between blocks, so that readers find their way through a long page."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import TEXT, ContentBlock
from integration_blocks.fields.choice import WordChoiceBlock

LEVELS = [("2", _("Section")), ("3", _("Part of a section")), ("4", _("Part of a part"))]


class HeadingBlock(ContentBlock):
    text = blocks.CharBlock(
        label=_("Heading"), help_text=_("What the section is about, for example: Learning German.")
    )
    level = WordChoiceBlock(
        label=_("Level"),
        help_text=_("A part comes below a section: choose Section unless there is one above."),
        choices=LEVELS,
        default="2",
    )

    def is_shown(self, value: Any) -> bool:
        return bool(value["text"])

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("The heading of a section of the page.")
        group = TEXT
        template = "integration_blocks/blocks/heading.html"
        preview_value = {"text": "Deutsch lernen", "level": "2"}


BLOCK = HeadingBlock
