"""Media queries and @supports, for a screen that is stated."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import tinycss2

from a11y_check.semantics.css.tokens import divided, solid, written
from a11y_check.semantics.css.values import Measures, length, number
from a11y_check.standards.css import FOREIGN_PREFIXES

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_SIGN = re.compile(r"([<>]=?|=)")
_BOUND = re.compile(r"(-webkit-|)(min|max)-(.+)")
#: Discrete features of a usual screen with mouse and keyboard, and no wishes of its user.
_FEATURES = {
    "any-hover": "hover",
    "any-pointer": "fine",
    "color-gamut": "srgb",
    "display-mode": "browser",
    "dynamic-range": "standard",
    "forced-colors": "none",
    "grid": "0",
    "hover": "hover",
    "inverted-colors": "none",
    "overflow-block": "scroll",
    "overflow-inline": "scroll",
    "pointer": "fine",
    "prefers-contrast": "no-preference",
    "prefers-reduced-data": "no-preference",
    "prefers-reduced-motion": "no-preference",
    "prefers-reduced-transparency": "no-preference",
    "scan": "progressive",
    "scripting": "enabled",
    "update": "fast",
}


class Screen(NamedTuple):
    """The part of the screen that shows the page, in CSS px, and the colours that its user prefers."""

    width: float = 1280
    height: float = 1024
    scheme: str = "light"


DESKTOP = Screen()
DARK = Screen(scheme="dark")


@lru_cache(maxsize=4096)
def matches(query: str, screen: Screen) -> bool:
    """A list of media queries holds for the screen; an empty one always does, an unknown feature never."""
    tokens = solid(tinycss2.parse_component_value_list(query))
    return not tokens or any(_query(part, screen) for part in divided(tokens, ","))


def supported(condition: str) -> bool:
    """What follows @supports holds for browsers of today."""
    return bool(_condition(solid(tinycss2.parse_component_value_list(condition)), _supports_feature))


def _query(tokens: list[Any], screen: Screen) -> bool:
    words = [token.lower_value if token.type == "ident" else "" for token in tokens]
    negated = words[:1] == ["not"] and len(words) > 1 and bool(words[1])
    if negated or words[:1] == ["only"]:
        tokens, words = tokens[1:], words[1:]
    holds = True
    if words and words[0] and words[0] != "not":
        holds = words[0] in ("all", "screen")
        if len(tokens) > 1 and words[1] != "and":
            return False
        tokens = tokens[2:]
    if tokens:
        rest = _condition(tokens, lambda content: _feature(content, screen))
        if rest is None:
            return False
        holds = holds and rest
    return holds != negated


def _condition(tokens: list[Any], feature: Callable[[list[Any]], bool | None]) -> bool | None:
    """Brackets joined by and, or, not; None where one of them is unknown."""
    if not tokens:
        return None
    if tokens[0].type == "ident" and tokens[0].lower_value == "not":
        inner = _condition(tokens[1:], feature)
        return None if inner is None else not inner
    results: list[bool | None] = []
    joint = ""
    for token in tokens:
        if token.type == "() block":
            content = solid(token.content)
            nested = bool(content) and (
                content[0].type == "() block" or content[0] == "not" or _is_not(content[0])
            )
            results.append(_condition(content, feature) if nested else feature(content))
        elif token.type == "function":
            results.append(feature([token]))
        elif token.type == "ident" and token.lower_value in ("and", "or"):
            joint = token.lower_value
        elif token.type == "ident" and token.lower_value == "not":
            return None
        else:
            return None
    if joint == "or":
        return True if True in results else None if None in results else False
    return False if False in results else None if None in results else True


def _is_not(token: Any) -> bool:
    return bool(token.type == "ident" and token.lower_value == "not")


def _supports_feature(content: list[Any]) -> bool | None:
    if len(content) == 1 and content[0].type == "function":
        return bool(content[0].lower_name in ("selector", "font-tech", "font-format"))
    return (
        bool(content)
        and content[0].type == "ident"
        and not content[0].lower_value.startswith(FOREIGN_PREFIXES)
    )


def _feature(content: list[Any], screen: Screen) -> bool | None:
    text = written(content)
    signs = _SIGN.split(text)
    if len(signs) > 1:
        return _range([part.strip() for part in signs], screen)
    name, colon, value = (part.strip() for part in text.partition(":"))
    bound = _BOUND.match(name)
    if bound:
        actual, wanted = _actual(bound.group(1) + bound.group(3), screen), _measure(value)
        if actual is None or wanted is None:
            return None
        return actual >= wanted if bound.group(2) == "min" else actual <= wanted
    if name == "orientation":
        shape = "portrait" if screen.height >= screen.width else "landscape"
        return not colon or value == shape if value in ("", "portrait", "landscape") else None
    if name == "prefers-color-scheme":
        return not colon or value == screen.scheme
    if name in _FEATURES:
        return value == _FEATURES[name] if colon else _FEATURES[name] not in ("none", "0", "no-preference")
    actual = _actual(name, screen)
    if actual is None:
        return None
    return actual == _measure(value) if colon else bool(actual)


def _range(parts: list[str], screen: Screen) -> bool | None:
    """Operands with the signs of comparison between them: `400px <= width < 600px`."""
    values: list[float] = []
    for operand in parts[::2]:
        value = _actual(operand, screen)
        value = _measure(operand) if value is None else value
        if value is None:
            return None
        values.append(value)
    return all(_COMPARE[sign](*pair) for sign, pair in zip(parts[1::2], pairwise(values), strict=True))


def _actual(name: str, screen: Screen) -> float | None:
    return {
        "width": screen.width,
        "height": screen.height,
        "device-width": screen.width,
        "device-height": screen.height,
        "aspect-ratio": screen.width / screen.height,
        "device-aspect-ratio": screen.width / screen.height,
        "resolution": 1.0,
        "-webkit-device-pixel-ratio": 1.0,
        "color": 8.0,
        "color-index": 0.0,
        "monochrome": 0.0,
    }.get(name)


def _measure(text: str) -> float | None:
    """A length in px, a resolution in dppx, a ratio or a number."""
    if "/" in text and "(" not in text:
        one, other = (number(part.strip()) for part in text.split("/", 1))
        return one / other if one is not None and other else None
    for unit, size in (("dppx", 1.0), ("dpi", 1 / 96), ("dpcm", 2.54 / 96)):
        if text.endswith(unit):
            bare = number(text.removesuffix(unit))
            return None if bare is None else bare * size
    found = length(text, Measures())
    return number(text) if found is None else found
