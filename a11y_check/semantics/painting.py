"""What is behind a text: the backgrounds around it, as they cover each other, and how sure that is."""

from __future__ import annotations

from typing import NamedTuple

from a11y_check.page import Element, Page, once_per_element, once_per_page, parent
from a11y_check.semantics.css.colours import TRANSPARENT, WHITE, Colour, contrast
from a11y_check.semantics.css.gradients import gradient_colours, shadow_colours
from a11y_check.semantics.css.tokens import outer_parts
from a11y_check.semantics.overlap import is_displaced, is_overlaid
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import Styles, styles
from a11y_check.standards.words import words

_PAINTING = words("background-color background-image opacity filter mix-blend-mode animation-name")
_MOST = 256


class Layer(NamedTuple):
    """What one element paints below its content: the colours that any point of it may have.

    `has_image` says that a picture covers them, `is_sure` that nothing else is.
    """

    colours: tuple[Colour, ...]
    opacity: float
    has_image: bool
    is_sure: bool

    @property
    def is_opaque(self) -> bool:
        return not self.has_image and all(colour.alpha == 1 for colour in self.colours)


class Look(NamedTuple):
    """How a text looks: its contrast where it is least and where it is most, and the colours where it is least.

    `has_image` says that a picture is behind it, `is_sure` that the backgrounds are all there is to it.
    """

    least: float
    most: float
    text: Colour
    below: Colour
    has_image: bool
    is_sure: bool


class _Ground(NamedTuple):
    layers: tuple[Layer, ...]
    has_image: bool
    is_sure: bool


@once_per_element
def look(element: Element, page: Page) -> Look | None:
    """The look of the text that is directly in the element; None where its colour is not known."""
    found = styles(page)
    colour = found.colour(element, "-webkit-text-fill-color")
    if colour is None:
        return None
    ground = _ground(element, page)
    shadow = found.text(element, "text-shadow")
    is_sure = (
        ground.is_sure and sheets(page).are_complete and shadow == "none" and found.is_sure(element, "color")
    )
    known = _looks(page)
    key = (colour, shadow, id(ground))  # grounds are kept as long as the page is
    if key not in known:
        known[key] = _look(colour, shadow_colours(shadow), ground)
    return known[key] if is_sure else known[key]._replace(is_sure=False)


@once_per_page
def _looks(_page: Page) -> dict[tuple[Colour, str, int], Look]:
    return {}


def _look(colour: Colour, shadows: tuple[Colour, ...], ground: _Ground) -> Look:
    pairs = _pairs(colour, ground.layers)
    pairs += tuple((text, shadow.over(below)) for text, below in pairs for shadow in shadows)
    ratios = [contrast(text, below) for text, below in pairs]
    least = min(ratios)
    return Look(least, max(ratios), *pairs[ratios.index(least)], ground.has_image, len(pairs) < _MOST)


def _pairs(colour: Colour, layers: tuple[Layer, ...]) -> tuple[tuple[Colour, Colour], ...]:
    pairs = [(colour, TRANSPARENT)]
    for layer in layers:
        painted = [(text.over(own), below.over(own)) for text, below in pairs for own in layer.colours]
        pairs = list(
            dict.fromkeys((text.faded(layer.opacity), below.faded(layer.opacity)) for text, below in painted)
        )[:_MOST]
    return tuple((text.over(WHITE), below.over(WHITE)) for text, below in pairs)


@once_per_page
def _grounds(_page: Page) -> dict[Element, _Ground]:
    return {}


def _ground(element: Element, page: Page) -> _Ground:
    """The layers from the element outwards."""
    known = _grounds(page)
    chain: list[Element] = []
    around: Element | None = element
    while around is not None and around not in known:
        chain.append(around)
        around = parent(around)
    ground = known[around] if around is not None else _Ground((), has_image=False, is_sure=True)
    for one in reversed(chain):
        found = _on(one, ground, page)
        ground = known[one] = ground if found is ground else _shared(page).setdefault(found, found)
    return ground


@once_per_page
def _shared(_page: Page) -> dict[_Ground, _Ground]:
    """One ground for all elements that lie on the same colours."""
    return {}


def _on(element: Element, below: _Ground, page: Page) -> _Ground:
    """The ground of an element that lies on that of its parent."""
    found = styles(page)
    layer = _layer(element, found)
    displaced, overlaid = is_displaced(element, found), is_overlaid(element, page)
    if layer is None:
        sure = below.is_sure and not displaced and not overlaid
        return below if sure == below.is_sure else below._replace(is_sure=sure)
    if layer.is_opaque and all(further.opacity == 1 for further in (layer, *below.layers)):
        return _Ground((layer,), has_image=False, is_sure=layer.is_sure and not overlaid)
    return _Ground(
        (layer, *below.layers),
        layer.has_image or (below.has_image and not layer.is_opaque),
        layer.is_sure and not overlaid and (layer.is_opaque or (below.is_sure and not displaced)),
    )


def _layer(element: Element, found: Styles) -> Layer | None:
    if _PAINTING.isdisjoint(found.cascade.of(element)):
        return None
    is_sure = found.is_sure(element, "background-color", "background-image") and all(
        found.text(element, name) == usual
        for name, usual in (
            ("filter", "none"),
            ("mix-blend-mode", "normal"),
            ("animation-name", "none"),
            ("background-clip", "border-box"),
        )
    )
    colour = found.colour(element, "background-color")
    colours, has_image, is_plain = _with_images(element, found, colour or TRANSPARENT)
    return Layer(colours, found.opacity(element), has_image, is_sure and colour is not None and is_plain)


def _with_images(element: Element, found: Styles, colour: Colour) -> tuple[tuple[Colour, ...], bool, bool]:
    """The colours of the background, whether a picture covers it, and whether that is all."""
    images = [image for image in outer_parts(found.text(element, "background-image")) if image != "none"]
    if not images:
        return (colour,), False, True
    gradient = gradient_colours(images[0]) if len(images) == 1 else None
    size, repeat = found.text(element, "background-size"), found.text(element, "background-repeat")
    covers = size in ("cover", "contain") or size.startswith("100%") or repeat != "no-repeat"
    if gradient is None:
        return (colour,), covers, False
    painted = tuple(stop.over(colour) for stop in gradient)
    return (painted, False, True) if size == "auto" or size == "cover" else ((*painted, colour), False, False)
