"""The colours of gradients and shadows."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

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
