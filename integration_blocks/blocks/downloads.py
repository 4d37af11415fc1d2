"""Documents to download: each link says what it is, of which type, how large, and in which language."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.block import MEDIA, ContentBlock
from integration_blocks.fields import file
from integration_blocks.fields.language import LanguageBlock


class DownloadBlock(blocks.StructBlock):
    document = file.FileBlock(
        label=_("Document"), help_text=_("Type and size are added by themselves, for example: PDF, 1.2 MB.")
    )
    title = blocks.CharBlock(
        label=_("Title"),
        help_text=_("For example: Programme 2027. If empty, the document's own title is shown."),
        required=False,
    )
    language = LanguageBlock(
        label=_("Language of the document"),
        help_text=_("If it is not the page's. Then write the title in that language, too."),
    )

    class Meta:
        label = _("Document")
        label_format = "{title}"


class DownloadsBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Downloads."), required=False)
    items = blocks.ListBlock(
        DownloadBlock(),
        label=_("Documents"),
        help_text=_("Where you can, offer a page instead: it is easier to read."),
    )

    def is_shown(self, value: Any) -> bool:
        return any(item["document"] for item in value["items"])

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["items"]):
            return {}
        return {"items": _("Add at least one document, for example: Programme 2027.")}

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "heading": "Zum Herunterladen",
                "items": [
                    {"document": file.example(), "title": "Programm 2027", "language": ""},
                    {"document": file.example(), "title": "برنامج 2027", "language": "ar"},
                ],
            }
        )

    class Meta:
        icon = "download"
        label = _("Downloads")
        description = _("Documents with type, size and language.")
        group = MEDIA
        template = "integration_blocks/blocks/downloads.html"


BLOCK = DownloadsBlock
