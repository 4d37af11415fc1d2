"""How far an element is turned on a screen."""

from __future__ import annotations

import math
from typing import Any

import tinycss2

from a11y_check.page import Element, Page
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.css.tokens import divided, solid
from a11y_check.semantics.styles import Styles, styles

_DEGREES = {"deg": 1.0, "turn": 360.0, "rad": 180 / math.pi, "grad": 0.9}

#: A desktop, a tablet and a phone, each upright and lying.
_SIDES = ((1280, 1024), (1024, 768), (740, 360))


def turned(element: Element, found: Styles) -> float:
    """Degrees clockwise from 0 to 360, around the axis that points at the reader; what turns otherwise is left out."""
    degrees = _angle(solid(tinycss2.parse_component_value_list(found.text(element, "rotate"))))
    for token in tinycss2.parse_component_value_list(found.text(element, "transform")):
        if token.type == "function":
            degrees += _by(token.lower_name, [solid(part) for part in divided(token.arguments, ",")])
    return degrees % 360


def _by(name: str, arguments: list[list[Any]]) -> float:
    if name in ("rotate", "rotatez") and len(arguments) == 1:
        return _angle(arguments[0])
    if name == "rotate3d" and len(arguments) == 4:
        x, y, _z = (_number(argument) for argument in arguments[:3])
        return 0.0 if x or y else _angle(arguments[3])
    if (name, len(arguments)) in (("matrix", 6), ("matrix3d", 16)):
        return math.degrees(math.atan2(_number(arguments[1]), _number(arguments[0])))
    return 0.0


def _number(tokens: list[Any]) -> float:
    return tokens[0].value if len(tokens) == 1 and tokens[0].type == "number" else 0.0


def _angle(tokens: list[Any]) -> float:
    """The angle of a rotation, which an axis may go before."""
    if not tokens or tokens[-1].type != "dimension":
        return 0.0
    axis = [token.value for token in tokens[:-1] if token.type == "number"]
    words = [token.lower_value for token in tokens[:-1] if token.type == "ident"]
    if any(axis[:2]) or words not in ([], ["z"]):
        return 0.0
    return float(tokens[-1].value * _DEGREES.get(tokens[-1].lower_unit, 0.0))


def turns(element: Element, page: Page) -> list[float]:
    """By how much the element is turned further on a lying screen than on the same screen upright."""
    turns = []
    for long, short in _SIDES:
        lying, upright = styles(page, Screen(long, short)), styles(page, Screen(short, long))
        names = lying.declared(element).keys() | upright.declared(element).keys()
        if "rotate" in names or "transform" in names:
            turns.append(abs(turned(element, lying) - turned(element, upright)))
    return turns
