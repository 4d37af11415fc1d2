"""The pictures of a background that lie behind the text, without lines along its edges and under its words."""

from __future__ import annotations

from typing import NamedTuple

from a11y_check.semantics.cascade import Declared
from a11y_check.semantics.css.tokens import outer_parts, spaced_parts
from a11y_check.semantics.css.values import Measures, length
from a11y_check.semantics.styles import Styles

#: px that a line has at most.
_THIN = 8.0
_ONE_WAY = {"repeat-x": ["repeat", "no-repeat"], "repeat-y": ["no-repeat", "repeat"]}


class Picture(NamedTuple):
    """One of the pictures of a background, with what is said of it alone."""

    image: str
    size: str
    repeat: str


def pictures(element: Declared, found: Styles) -> list[Picture]:
    """The pictures from the uppermost one on; the last value stands for those that have none of their own."""
    images = outer_parts(found.text(element, "background-image"))
    if images in ([], ["none"]):
        return []
    sizes, repeats = (outer_parts(found.text(element, f"background-{of}")) for of in ("size", "repeat"))
    every = [
        Picture(image, sizes[n % len(sizes)], repeats[n % len(repeats)]) for n, image in enumerate(images)
    ]
    return [one for one in every if one.image != "none" and not _is_line(one, element, found)]


def _is_line(picture: Picture, element: Declared, found: Styles) -> bool:
    """Thin, and not painted again and again beside itself."""
    size, repeat = spaced_parts(picture.size), picture.repeat.split()
    if len(size) != 2 or not repeat:
        return False
    across, down = _ONE_WAY.get(picture.repeat) or (repeat * 2)[:2]
    measures = Measures(
        found.font_size(element),
        found.font_size(found.page.root),
        found.screen.width,
        found.screen.height,
        None,
    )
    for extent, way in zip(size, (across, down), strict=True):
        px = length(extent, measures)
        if px is not None and px <= _THIN and way == "no-repeat":
            return True
    return False
