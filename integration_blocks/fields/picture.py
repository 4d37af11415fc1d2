"""An image in the sizes that pages ask for, with its text alternative."""

from __future__ import annotations

from typing import Any

from django.contrib.staticfiles.storage import staticfiles_storage
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail.images.models import SourceImageIOError

from integration_blocks.api import types
from integration_blocks.api.renditions import renditions_of
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.api.shapes import absolute

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
    """An image whose editor has said what it shows, or that it only decorates."""

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
            "decorative": value.decorative,
            **sizes[0],
            "renditions": sizes,
        }

    def api_schema(self) -> Schema:
        return of(types.PictureFacts | None)


def example() -> Any:
    """An unsaved image, drawn for this package: for previews of blocks."""
    image = get_image_model()(
        title="Rathaus Musterstadt", file="integration_blocks/example.svg", width=1200, height=675
    )
    image.file.storage = staticfiles_storage
    image.contextual_alt_text = "Rathaus mit Uhrturm, davor ein Platz mit zwei Bäumen"
    return image
