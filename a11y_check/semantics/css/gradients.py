"""The colours of gradients and shadows."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Any

import tinycss2

from a11y_check.semantics.css.colours import Colour, colour
from a11y_check.semantics.css.tokens import divided, solid, written

#: Colours that are looked at between two stops: enough to meet the darkest and the lightest.
_STEPS = 8
_LENGTHS = ("dimension", "percentage", "number")


@lru_cache(maxsize=1024)
def gradient_colours(image: str) -> tuple[Colour, ...] | None:
    """Colours from one end of a gradient to the other; None for other images, and for unknown colours."""
    function = tinycss2.parse_one_component_value(image, skip_comments=True)
    if function.type != "function" or not function.lower_name.endswith("-gradient"):
        return None
    stops: list[Colour] = []
    for position, part in enumerate(divided(function.arguments, ",")):
        tokens = [token for token in solid(part) if token.type not in _LENGTHS]
        if not tokens:
            continue
        found = colour(written(tokens)) if len(tokens) == 1 else None
        if found is not None:
            stops.append(found)
        elif position:
            return None
    if not stops:
        return None
    between = [one.towards(other, step / _STEPS) for one, other in pairwise(stops) for step in range(_STEPS)]
    return tuple(dict.fromkeys([*between, stops[-1]]))


@lru_cache(maxsize=256)
def shadow_colours(shadow: str) -> tuple[Colour, ...]:
    """The colours of text shadows; those that are not known are left out."""
    parts = divided(tinycss2.parse_component_value_list(shadow, skip_comments=True), ",")
    named = (written([token for token in part if token.type not in _LENGTHS]) for part in parts)
    return tuple(found for found in map(colour, named) if found is not None)


@lru_cache(maxsize=256)
def outline_colour(shadow: str) -> Colour | None:
    """The one opaque colour that text shadows put close around every letter; None where they do not go all round."""
    colours = set(shadow_colours(shadow))
    parts = divided(tinycss2.parse_component_value_list(shadow, skip_comments=True), ",")
    lengths = [[token for token in solid(part) if token.type in _LENGTHS][:2] for part in parts]
    if len(colours) != 1 or any(len(pair) < 2 or not all(map(_is_close, pair)) for pair in lengths):
        return None
    ways = {(_sign(across), _sign(down)) for across, down in lengths}
    found = colours.pop()
    return found if found.alpha == 1 and (ways >= _CORNERS or ways >= _SIDES) else None


#: Directions of shadows that together leave no side of a letter out.
_CORNERS = {(1, 1), (1, -1), (-1, 1), (-1, -1)}
_SIDES = {(1, 0), (-1, 0), (0, 1), (0, -1)}


def _is_close(offset: Any) -> bool:
    """So near to the letter that nothing shows between the two."""
    nearest = {"px": 3.0, "em": 0.2, "rem": 0.2}
    return abs(float(offset.value)) <= nearest.get(getattr(offset, "lower_unit", ""), 0.0)


def _sign(offset: Any) -> int:
    value = float(offset.value)
    return (value > 0) - (value < 0)
