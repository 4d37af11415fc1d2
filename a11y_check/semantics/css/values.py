"""Lengths, numbers and var(): the parts of values that need arithmetic."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import tinycss2

from a11y_check.semantics.css.tokens import is_too_deep

#: px per unit, for units that mean the same everywhere.
_ABSOLUTE = {
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 96 / 2.54,
    "mm": 96 / 25.4,
    "q": 96 / 101.6,
}
_VAR = re.compile(r"\bvar\(|\benv\(", re.IGNORECASE)
#: A value of custom properties may not grow beyond this: sheets can double it line by line.
_LONGEST = 10_000


@dataclass(frozen=True)
class Measures:
    """What relative units are relative to, in px. `percent` is what 100 % means, None where only layout knows."""

    font: float = 16.0
    root: float = 16.0
    width: float = 1280.0
    height: float = 1024.0
    percent: float | None = None


@dataclass(frozen=True)
class _Quantity:
    value: float
    is_length: bool


def length(text: str, measures: Measures) -> float | None:
    """The length in px; None for keywords, and for what cannot be known without layout. 0 needs no unit."""
    token = _token(text)
    if token is None:
        return None
    quantity = _evaluate(token, measures)
    if quantity is None or not math.isfinite(quantity.value):
        return None
    return quantity.value if quantity.is_length or not quantity.value else None


def number(text: str) -> float | None:
    """A plain number or the result of a calculation without units."""
    token = _token(text)
    quantity = _evaluate(token, Measures()) if token is not None else None
    return quantity.value if quantity and not quantity.is_length and math.isfinite(quantity.value) else None


def is_length(text: str) -> bool:
    """The text is a length or a percentage, also one that only layout can work out."""
    token = _token(text)
    if token is None:
        return False
    if token.type == "function":
        return token.lower_name in ("calc", "min", "max", "clamp", "anchor", "anchor-size", "round", "env")
    return length(text, Measures(percent=100)) is not None


def substitute(text: str, look_up: Callable[[str], str | None]) -> str | None:
    """The text with every var() and env() replaced; None where one of them has neither value nor fallback."""
    start = _VAR.search(text)
    while start:
        end = _closing(text, start.end())
        name, comma, fallback = text[start.end() : end].partition(",")
        is_var = start.group().lower() == "var("
        value = look_up(name.strip()) if is_var else ("0px" if not comma else None)
        if value is None:
            value = substitute(fallback, look_up) if comma else None
        if value is None or len(text) + len(value) > _LONGEST:
            return None
        text = f"{text[: start.start()]}{value}{text[end + 1 :]}"
        start = _VAR.search(text, start.start() + len(value))
    return None if is_too_deep(text) else text.strip()


def _closing(text: str, start: int) -> int:
    depth = 1
    for index in range(start, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if not depth:
            return index
    return len(text)


@lru_cache(maxsize=4096)
def _token(text: str) -> Any:
    token = tinycss2.parse_one_component_value(text, skip_comments=True)
    return None if token.type == "error" else token


def _evaluate(token: Any, measures: Measures) -> _Quantity | None:
    if token.type == "number":
        return _Quantity(token.value, is_length=False)
    if token.type == "percentage":
        return (
            None
            if measures.percent is None
            else _Quantity(token.value / 100 * measures.percent, is_length=True)
        )
    if token.type == "dimension":
        size = _unit(token.lower_unit, measures)
        return None if size is None else _Quantity(token.value * size, is_length=True)
    if token.type == "() block":
        return _sum(token.content, measures)
    if token.type == "function":
        return _function(token, measures)
    return None


def _unit(unit: str, measures: Measures) -> float | None:
    if unit in _ABSOLUTE:
        return _ABSOLUTE[unit]
    sizes = {
        "em": measures.font,
        "rem": measures.root,
        "ex": measures.font / 2,
        "ch": measures.font / 2,
        "rlh": measures.root * 1.2,
        "lh": measures.font * 1.2,
    }
    if unit in sizes:
        return sizes[unit]
    if unit in ("vw", "svw", "lvw", "dvw", "vi"):
        return measures.width / 100
    if unit in ("vh", "svh", "lvh", "dvh", "vb"):
        return measures.height / 100
    sides = sorted((measures.width, measures.height))
    return {"vmin": sides[0] / 100, "vmax": sides[1] / 100}.get(unit)


def _function(token: Any, measures: Measures) -> _Quantity | None:
    if token.lower_name == "calc":
        return _sum(token.arguments, measures)
    if token.lower_name not in ("min", "max", "clamp"):
        return None
    parts: list[list[Any]] = [[]]
    for argument in token.arguments:
        if argument == ",":
            parts.append([])
        else:
            parts[-1].append(argument)
    found = [_sum(part, measures) for part in parts]
    known = [quantity for quantity in found if quantity is not None]
    if len(known) != len(found) or len({quantity.is_length for quantity in known}) != 1:
        return None
    values = [quantity.value for quantity in known]
    if token.lower_name == "clamp":
        return (
            _Quantity(max(values[0], min(values[1], values[2])), known[0].is_length)
            if len(values) == 3
            else None
        )
    return _Quantity((min if token.lower_name == "min" else max)(values), known[0].is_length)


def _sum(tokens: list[Any], measures: Measures) -> _Quantity | None:
    """Sums of products, left to right."""
    items = [token for token in tokens if token.type not in ("whitespace", "comment")]
    total: _Quantity | None = None
    sign = 1.0
    while items:
        product, items = _product(items, measures)
        if product is None or (total is not None and total.is_length != product.is_length):
            return None
        total = _Quantity((total.value if total else 0.0) + sign * product.value, product.is_length)
        if items:
            if items[0] not in ("+", "-") or len(items) == 1:
                return None
            sign = 1.0 if items[0] == "+" else -1.0
            items = items[1:]
    return total


def _product(items: list[Any], measures: Measures) -> tuple[_Quantity | None, list[Any]]:
    product = _evaluate(items[0], measures)
    items = items[1:]
    while product is not None and len(items) > 1 and items[0] in ("*", "/"):
        factor = _evaluate(items[1], measures)
        if factor is None or (items[0] == "/" and (factor.is_length or not factor.value)):
            return None, []
        if product.is_length and factor.is_length:
            return None, []
        value = product.value * factor.value if items[0] == "*" else product.value / factor.value
        product = _Quantity(value, product.is_length or factor.is_length)
        items = items[2:]
    return product, items
