"""An image, with what it shows, who made it, and on which terms it may be used."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from integration_blocks.block import MEDIA, ContentBlock
from integration_blocks.fields import picture


class ImageBlock(ContentBlock):
    image = picture.PictureBlock(
        label=_("Image"),
        help_text=_("Choose it, then say what it is for."),
    )
    caption = blocks.CharBlock(
        label=pgettext_lazy("image", "Caption"),
        help_text=_("What the image adds to the page, for example: Intercultural Week 2026."),
        required=False,
    )
    credit = blocks.CharBlock(
        label=_("Credit"),
        help_text=_("Who made it, for example: Stadt Musterstadt, M. Muster."),
        required=False,
    )
    licence = blocks.CharBlock(
        label=_("Licence"), help_text=_("If the author asks for it, for example: CC BY 4.0."), required=False
    )

    def is_shown(self, value: Any) -> bool:
        return bool(picture.renditions(value["image"]))

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "image": picture.example(),
                "caption": "Das Integrationsbüro ist im Rathaus, Eingang am Platz.",
                "credit": "Stadt Musterstadt",
                "licence": "CC BY 4.0",
            }
        )

    class Meta:
        icon = "image"
        label = _("Image")
        description = _("A photo or drawing with caption and credit.")
        group = MEDIA
        template = "integration_blocks/blocks/image.html"


BLOCK = ImageBlock
