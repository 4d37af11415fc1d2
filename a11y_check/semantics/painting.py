"""What is behind a text: the backgrounds around it, as they cover each other, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.semantics.backgrounds import Picture, pictures
from a11y_check.semantics.cascade import Declared
from a11y_check.semantics.css.colours import TRANSPARENT, WHITE, Colour, contrast
from a11y_check.semantics.css.gradients import gradient_colours, outline_colour, shadow_colours
from a11y_check.semantics.css.tokens import outer_parts
from a11y_check.semantics.overlap import is_displaced, may_be_displaced, overlaid
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import Styled, Styles, styles
from a11y_check.semantics.visibility import openable_panels
from a11y_check.standards.words import words

_PAINTING = words("background-color background-image opacity filter mix-blend-mode animation-name")
_LOOKING = _PAINTING | {"color", "-webkit-text-fill-color", "text-shadow"}
#: Repeated in one direction, a picture is a strip beside the text.
_EVERYWHERE = ("repeat", "repeat repeat", "round", "space")
_MOST = 256
#: Whatever a picture below a veil shows is as light as one of them, nearly: contrast depends on nothing else.
_GREYS = tuple(Colour(step / 8, step / 8, step / 8) for step in range(9))


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


_NOTHING_BELOW = _Ground((), has_image=False, is_sure=True)


def look(element: Element, page: Page) -> Look | None:
    """The look of the text that is directly in the element; None where its colour is not known."""
    decisive = _decisive(page)
    return _known_look(decisive[styles(page).cascade.of(element)] if decisive else element, element, page)


def looking(elements: Collection[Element], page: Page, wanted: Callable[[Look], bool]) -> list[Element]:
    """Those of the elements whose look is known and wanted."""
    decisive, of = _decisive(page), styles(page).cascade.known
    if not decisive:
        return [one for one in elements if (seen := look(one, page)) and wanted(seen)]
    declared = dict(zip(map(of.__getitem__, elements), elements, strict=True))
    kinds = {decisive[one]: element for one, element in declared.items()}
    seen_as = ((kind, _known_look(kind, element, page)) for kind, element in kinds.items())
    chosen = {kind for kind, seen in seen_as if seen and wanted(seen)}
    return [element for element in elements if decisive[of[element]] in chosen] if chosen else []


def _known_look(kind: Styled, element: Element, page: Page) -> Look | None:
    known = _known_looks(page)
    if kind not in known:
        known[kind] = _look_of(element, page)
    return known[kind]


@once_per_page
def _known_looks(_page: Page) -> dict[Styled, Look | None]:
    """The looks by element, or by what is decisive for them."""
    return {}


@once_per_page
def _decisive(page: Page) -> dict[Declared, Declared]:
    """Whose declarations make elements look as they do: their own, or those of what is around them.

    Nothing is known of a page where elements are under something else, or only perhaps styled.
    """
    found = styles(page).cascade
    if overlaid(page) or found.doubtful:
        return {}
    mappings = {id(declared.values): declared.values for declared in found.groups}
    plain = {key for key, values in mappings.items() if _is_plain(values)}
    decisive: dict[Declared, Declared] = {}
    for declared in found.groups:  # a group comes after that of the element around
        around = declared.around
        decisive[declared] = decisive[around] if around and id(declared.values) in plain else declared
    return decisive


def _is_plain(declared: Mapping[str, str]) -> bool:
    """What is declared so looks like what is around it."""
    return _LOOKING.isdisjoint(declared) and not may_be_displaced(declared)


def _look_of(element: Element, page: Page) -> Look | None:
    found, ground, known = styles(page), _ground(element, page), _looks(page)
    declared = found.cascade.of(element)
    is_sure = ground.is_sure and found.is_sure(element, "color")
    key = (declared, id(ground), is_sure)  # grounds are kept as long as the page is
    if key not in known:
        known[key] = _look(declared, found, ground, is_sure=is_sure)
    return known[key]


@once_per_page
def _looks(_page: Page) -> dict[tuple[Declared, int, bool], Look | None]:
    return {}


def _look(declared: Declared, found: Styles, ground: _Ground, *, is_sure: bool) -> Look | None:
    colour, shadow = found.colour(declared, "-webkit-text-fill-color"), found.text(declared, "text-shadow")
    if colour is None:
        return None
    known = _contrasts(found.page)
    key = (colour, shadow, id(ground))
    if key not in known:
        known[key] = _contrast(colour, shadow, ground)
    has_known_shadow = shadow == "none" or outline_colour(shadow) is not None
    if is_sure and has_known_shadow and sheets(found.page).are_complete:
        return known[key]
    return known[key]._replace(is_sure=False)


@once_per_page
def _contrasts(_page: Page) -> dict[tuple[Colour, str, int], Look]:
    return {}


def _contrast(colour: Colour, shadow: str, ground: _Ground) -> Look:
    outline = outline_colour(shadow)
    if outline is not None:  # the letters are told from it, or together with it from what is behind
        around = Layer((outline,), 1.0, has_image=False, is_sure=True)
        ways = _pairs(colour, (around, *ground.layers)), _pairs(outline, ground.layers)
        pairs = max(ways, key=lambda pairs: min(contrast(*pair) for pair in pairs))
    else:
        pairs = _pairs(colour, ground.layers)
        pairs += tuple((text, one.over(below)) for text, below in pairs for one in shadow_colours(shadow))
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
    ground = known[around] if around is not None else _NOTHING_BELOW
    found, similar, covered, panels = styles(page), _similar(page), overlaid(page), openable_panels(page)
    for one in reversed(chain):
        declared, is_overlaid, opens = found.cascade.of(one), one in covered, one in panels
        is_sure = found.is_sure(one, "background-color", "background-image")
        key = (declared, id(ground), is_overlaid, is_sure, opens)
        if key not in similar:
            on = _on(declared, ground, found, overlaid=is_overlaid, is_sure=is_sure, opens=opens)
            similar[key] = ground if on is ground else _shared(page).setdefault(on, on)
        ground = known[one] = similar[key]
    return ground


@once_per_page
def _similar(_page: Page) -> dict[tuple[Declared, int, bool, bool, bool], _Ground]:
    return {}


@once_per_page
def _shared(_page: Page) -> dict[_Ground, _Ground]:
    """One ground for all elements that lie on the same colours."""
    return {}


def _on(
    declared: Declared, below: _Ground, found: Styles, *, overlaid: bool, is_sure: bool, opens: bool
) -> _Ground:
    """The ground of what lies on that of its parent; `opens` are closed panels, which are not transparent once open."""
    layer = _layer(declared, found, is_sure=is_sure)
    if layer is not None and opens and not layer.opacity:
        layer = layer._replace(opacity=1.0)
    displaced = is_displaced(declared, found)
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


def _layer(declared: Declared, found: Styles, *, is_sure: bool) -> Layer | None:
    if _PAINTING.isdisjoint(declared.values):
        return None
    is_plain = all(
        found.text(declared, name) == usual
        for name, usual in (
            ("filter", "none"),
            ("mix-blend-mode", "normal"),
            ("background-blend-mode", "normal"),
            ("animation-name", "none"),
        )
    ) and set(outer_parts(found.text(declared, "background-clip"))) == {"border-box"}
    colour = found.colour(declared, "background-color")
    colours, has_image, is_all = _with_images(declared, found, colour or TRANSPARENT)
    is_sure = is_sure and is_plain and is_all and colour is not None
    return Layer(colours, found.opacity(declared), has_image, is_sure)


def _with_images(element: Declared, found: Styles, colour: Colour) -> tuple[tuple[Colour, ...], bool, bool]:
    """The colours of the background, whether a picture covers it, and whether that is all."""
    images = pictures(element, found)
    if not images:
        return (colour,), False, True
    veil = gradient_colours(images[0].image) if len(images) > 1 else None
    if veil is not None and images[0].size in ("auto", "cover"):
        return tuple(dict.fromkeys(stop.over(grey) for stop in veil for grey in _GREYS)), False, True
    gradient = gradient_colours(images[0].image) if len(images) == 1 else None
    if gradient is None:
        return (colour,), any(map(_covers, images)), False
    size = images[0].size
    painted = tuple(stop.over(colour) for stop in gradient)
    return (painted, False, True) if size == "auto" or size == "cover" else ((*painted, colour), False, False)


def _covers(picture: Picture) -> bool:
    return (
        picture.size in ("cover", "contain")
        or picture.size.startswith("100%")
        or picture.repeat in _EVERYWHERE
    )
