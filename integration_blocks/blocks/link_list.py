"""Links to read on: each says where it leads, and in which language that is."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import TEXT, ContentBlock
from integration_blocks.fields.language import LanguageBlock
from integration_blocks.fields.link import LinkBlock


class LinkItemBlock(blocks.StructBlock):
    link = LinkBlock(label=_("Link"), help_text=_("One target: a page, a document or a web address."))
    text = blocks.CharBlock(
        label=_("Link text"),
        help_text=_("For example: Integration courses near you. If empty, the title of the target is shown."),
        required=False,
    )
    language = LanguageBlock(
        label=_("Language of the target"),
        help_text=_("If it is not the page's. Then write the link text in that language, too."),
    )
    description = blocks.CharBlock(
        label=_("Description"),
        help_text=_("What readers find there, for example: All courses by town."),
        required=False,
    )

    class Meta:
        label = _("Link")
        label_format = "{text}"


class LinkListBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Read more."), required=False)
    introduction = blocks.TextBlock(
        label=_("Introduction"), help_text=_("For example: These offices help, too."), required=False, rows=2
    )
    items = blocks.ListBlock(LinkItemBlock(), label=_("Links"), help_text=_("The most useful ones first."))

    def is_shown(self, value: Any) -> bool:
        return any(item["link"].href for item in value["items"])

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["items"]):
            return {}
        return {"items": _("Add at least one link, for example to https://www.bamf.de/.")}

    class Meta:
        icon = "link"
        label = _("List of links")
        description = _("Links with description and language of the target.")
        group = TEXT
        template = "integration_blocks/blocks/link_list.html"
        preview_value = {
            "heading": "Mehr Hilfe",
            "introduction": "Auch diese Stellen beraten Sie kostenlos.",
            "items": [
                {
                    "link": {"url": "https://www.integreat.app/"},
                    "text": "Integreat: Wegweiser für Neuzugezogene",
                    "language": "",
                    "description": "Hilfe und Angebote, nach Städten geordnet.",
                },
                {
                    "link": {"url": "https://handbookgermany.de/ar"},
                    "text": "دليل ألمانيا",
                    "language": "ar",
                    "description": "Leben in Deutschland von A bis Z.",
                },
            ],
        }


BLOCK = LinkListBlock
