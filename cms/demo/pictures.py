"""The demo's pictures, drawn here so that nobody's rights are touched: each function returns a PNG."""

from __future__ import annotations

import math
from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw

#: Shapes are drawn this many times too large, then shrunk: that makes their edges smooth.
_FINER = 3

#: The colours of Annex IX of Regulation (EU) 2021/1060.
_EU_BLUE, _EU_YELLOW = "#003399", "#FFCC00"


def _png(width: int, height: int, background: str, draw: Callable[[ImageDraw.ImageDraw, int], None]) -> bytes:
    """`draw` gets the surface and how many of its points make one pixel."""
    picture = Image.new("RGB", (width * _FINER, height * _FINER), background)
    draw(ImageDraw.Draw(picture), _FINER)
    written = BytesIO()
    picture.resize((width, height), Image.Resampling.LANCZOS).save(written, "PNG", optimize=True)
    return written.getvalue()


def diversity() -> bytes:
    """Six people side by side, each in a colour of their own."""
    colours = ("#1b6e6e", "#c2452d", "#e0a526", "#3d4f8f", "#7a3b69", "#4f7d3a")

    def people(surface: ImageDraw.ImageDraw, unit: int) -> None:
        for number, colour in enumerate(colours):
            middle, top = (150 + 180 * number) * unit, (190 + 45 * (number % 3)) * unit
            head, shoulder = 52 * unit, 80 * unit
            surface.ellipse((middle - head, top, middle + head, top + 2 * head), fill=colour)
            body = (middle - shoulder, top + 125 * unit, middle + shoulder, 760 * unit)
            surface.rounded_rectangle(body, radius=shoulder, fill=colour)

    return _png(1200, 675, "#f3efe6", people)


def european_flag() -> bytes:
    """Twelve upright stars in a circle: radius a third of the height, each star an eighteenth."""
    height = 360

    def stars(surface: ImageDraw.ImageDraw, unit: int) -> None:
        ring, outer = height / 3 * unit, height / 18 * unit
        inner = outer * math.sin(math.radians(18)) / math.sin(math.radians(54))
        for number in range(12):
            x = 3 / 4 * height * unit + ring * math.sin(math.radians(30 * number))
            y = height / 2 * unit - ring * math.cos(math.radians(30 * number))
            points = [
                (
                    x + (inner if corner % 2 else outer) * math.sin(math.radians(36 * corner)),
                    y - (inner if corner % 2 else outer) * math.cos(math.radians(36 * corner)),
                )
                for corner in range(10)
            ]
            surface.polygon(points, fill=_EU_YELLOW)

    return _png(height * 3 // 2, height, _EU_BLUE, stars)


#: By the key that content uses: title in the admin, and what draws it.
PICTURES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "diversity": ("Platzhalter: Vielfalt", diversity),
    "european-flag": ("Flagge der Europäischen Union", european_flag),
}
