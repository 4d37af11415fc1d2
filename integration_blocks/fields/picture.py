"""An image in the sizes that pages ask for, with its text alternative."""

from __future__ import annotations

from typing import Any

from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.images.models import SourceImageIOError

from integration_blocks.api import types
from integration_blocks.api.renditions import renditions_of
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.api.shapes import absolute
from integration_blocks.fields.purpose import ADVICE, NOT_DESCRIBED, UNDECIDED, PurposeBlock

#: Widths in pixels that a browser can choose from; a smaller original is not enlarged.
WIDTHS = (400, 800, 1600)


def renditions(image: Any) -> list[types.Rendition]:
    """{url, width, height} of each size, the widest first; none without an image or when its file is gone."""
    if image is None:
        return []
    if image.pk is None:
        return [{"url": image.file.url, "width": image.width, "height": image.height}]
    try:
        sizes = renditions_of(image, *(f"width-{width}" for width in WIDTHS))
    except SourceImageIOError:
        return []
    # The sizes of a drawing (SVG) are fractions.
    by_width = {round(size.width): size for size in sizes}
    return [
        {"url": size.url, "width": width, "height": round(size.height)}
        for width, size in sorted(by_width.items(), reverse=True)
    ]


class PictureBlock(ImageBlock):
    """An image whose editor has said what it shows, or that it only decorates. Until then it cannot be published."""

    def __init__(self, required: bool = True, **kwargs: Any) -> None:
        super().__init__(required, **kwargs)
        # Wagtail offers a check box: who overlooks it has chosen, too.
        own = {
            "image": ImageChooserBlock(required=required, label=_("Image")),
            "decorative": PurposeBlock(),
            "alt_text": blocks.CharBlock(required=False, label=_("Description"), help_text=ADVICE),
        }
        for name, block in own.items():
            block.set_name(name)
            self.child_blocks[name] = block

    def to_python(self, value: Any) -> Any:
        return super().to_python(_decided(value))

    def bulk_to_python(self, values: Any) -> Any:
        return super().bulk_to_python([_decided(value) for value in values])

    def get_form_state(self, value: Any) -> Any:
        state = super().get_form_state(value)
        # Stored as "not decorative" without a description is what nobody has decided: so did the check box.
        is_open = not value or not (value.decorative or value.contextual_alt_text)
        purpose = None if is_open else value.decorative
        state["decorative"] = self.child_blocks["decorative"].get_form_state(purpose)
        return state

    def clean(self, value: Any) -> Any:
        if value and value.decorative is None and value.contextual_alt_text:
            value.decorative = False  # who describes an image has chosen
        if value and not self.is_deferred_validation:
            if value.decorative is None:
                raise StructBlockValidationError({"decorative": ValidationError(UNDECIDED)})
            if not value.decorative and not value.contextual_alt_text:
                raise StructBlockValidationError({"alt_text": ValidationError(NOT_DESCRIBED)})
        return super().clean(value)

    def get_api_representation(self, value: Any, context: Any = None) -> types.PictureFacts | None:
        """None when there is no image to show."""
        request = (context or {}).get("request")
        sizes: list[types.Rendition] = [
            {**size, "url": absolute(size["url"], request)} for size in renditions(value)
        ]
        if not sizes:
            return None
        alt = "" if value.decorative else value.contextual_alt_text or ""
        return {
            "title": value.title,
            "alt": alt,
            "decorative": bool(value.decorative),
            **sizes[0],
            "renditions": sizes,
        }

    def api_schema(self) -> Schema:
        return of(types.PictureFacts | None)

    class Meta:
        form_classname = "ib-picture struct-block"


def _decided(value: Any) -> Any:
    """What is stored; a description without a choice, as programs write it, is a choice."""
    if isinstance(value, dict) and "decorative" not in value and value.get("alt_text"):
        return {**value, "decorative": False}
    return value


def example() -> Any:
    """An unsaved image, drawn for this package: for previews of blocks."""
    image = get_image_model()(
        title="Rathaus Musterstadt", file="integration_blocks/example.svg", width=1200, height=675
    )
    image.file.storage = staticfiles_storage
    image.decorative = False
    image.contextual_alt_text = "Rathaus mit Uhrturm, davor ein Platz mit zwei Bäumen"
    return image
