"""Shorthands: declarations that set several properties at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from a11y_check.semantics.css.colours import is_colour
from a11y_check.semantics.css.properties import DECORATION, LINES, SIDES, is_valid
from a11y_check.semantics.css.tokens import divided, solid, written
from a11y_check.semantics.css.values import is_length
from a11y_check.standards.css import INITIAL

_BACKGROUND = tuple(name for name in INITIAL if name.startswith("background-"))
_FONT = ("font-size", "font-style", "font-weight", "line-height")
_OUTLINE = ("outline-color", "outline-style", "outline-width")
_UNDER_BORDER = ("border-bottom-color", "border-bottom-style", "border-bottom-width")
_OVERFLOW = ("overflow-x", "overflow-y")

#: What each shorthand sets.
SHORTHANDS = {
    "all": tuple(name for name in INITIAL if name != "direction"),
    "animation": ("animation-name", "animation-duration", "animation-iteration-count"),
    "background": _BACKGROUND,
    "border": _UNDER_BORDER,
    "border-bottom": _UNDER_BORDER,
    "border-color": ("border-bottom-color",),
    "border-style": ("border-bottom-style",),
    "border-width": ("border-bottom-width",),
    "flex-flow": ("flex-direction",),
    "font": _FONT,
    "inset": SIDES,
    "margin": tuple(f"margin-{side}" for side in SIDES),
    "margin-block": ("margin-top", "margin-bottom"),
    "margin-inline": ("margin-left", "margin-right"),
    "outline": _OUTLINE,
    "overflow": _OVERFLOW,
    "padding": tuple(f"padding-{side}" for side in SIDES),
    "padding-block": ("padding-top", "padding-bottom"),
    "padding-inline": ("padding-left", "padding-right"),
    "text-decoration": ("text-decoration-line",),
}
_REPEAT = {"repeat", "no-repeat", "repeat-x", "repeat-y", "space", "round"}
_PLACE = {"left", "right", "top", "bottom", "center"}
_BOXES = {"border-box", "padding-box", "content-box", "text"}
_FONT_WORDS = {"normal", "italic", "oblique", "small-caps", "bold", "bolder", "lighter"}
_FONT_STRETCH = re.compile(r"(?:ultra-|extra-|semi-)?(?:condensed|expanded)$")
_TIME = re.compile(r"[\d.]+m?s$")
_SYSTEM_FONTS = {"caption", "icon", "menu", "message-box", "small-caption", "status-bar"}


def expand(name: str, tokens: list[Any]) -> dict[str, str]:
    """The longhands that the shorthand sets to those values; {} where they are not valid."""
    expander = _EXPANDERS.get(name)
    return expander(tokens) if expander else {}


def _background(tokens: list[Any]) -> dict[str, str]:
    result = {name: INITIAL[name] for name in _BACKGROUND}
    layers = [_background_layer(solid(part)) for part in divided(tokens, ",")]
    if not layers or any(layer is None for layer in layers):
        return {}
    known = [layer for layer in layers if layer is not None]
    if any("background-color" in layer for layer in known[:-1]):
        return {}
    result["background-color"] = known[-1].get("background-color", "transparent")
    for name in ("image", "repeat", "size", "position", "clip", "attachment"):
        key = f"background-{name}"
        result[key] = ", ".join(layer.get(key, INITIAL[key]) for layer in known)
    return result


def _background_layer(tokens: list[Any]) -> dict[str, str] | None:
    layer: dict[str, str] = {}
    after_slash = False
    for part in tokens:
        text = written([part])
        if part == "/":
            after_slash = True
            continue
        if is_colour(text):
            key = "background-color"
        elif part.type == "url" or (part.type == "function" and not is_length(text)) or text == "none":
            key = "background-image"
        elif text in _REPEAT:
            key = "background-repeat"
        elif text in _BOXES:
            key = "background-clip"
        elif text in ("scroll", "fixed", "local"):
            key = "background-attachment"
        elif after_slash and (text in ("cover", "contain", "auto") or is_length(text)):
            key = "background-size"
        elif text in _PLACE or is_length(text):
            key = "background-position"
        else:
            return None
        if key in layer and key in ("background-color", "background-image"):
            return None
        layer[key] = f"{layer[key]} {text}" if key in layer else text
    return layer or None


def _font(tokens: list[Any]) -> dict[str, str]:
    result = {name: INITIAL[name] for name in _FONT}
    words = [written([token]) for token in solid(tokens)]
    if len(words) == 1:
        return result if words[0] in _SYSTEM_FONTS else {}
    while words and (words[0] in _FONT_WORDS or _FONT_STRETCH.match(words[0]) or words[0].isdecimal()):
        word = words.pop(0)
        if word in ("italic", "oblique"):
            result["font-style"] = word
        elif word in ("bold", "bolder", "lighter") or word.isdecimal():
            result["font-weight"] = word
    if len(words) < 2 or not is_valid("font-size", words[0]):
        return {}
    result["font-size"] = words.pop(0)
    if words[0] == "/":
        if len(words) < 3 or not is_valid("line-height", words[1]):
            return {}
        result["line-height"] = words[1]
        words = words[2:]
    return result


def _line(tokens: list[Any], names: tuple[str, ...]) -> dict[str, str]:
    """An outline or a border: style, width and colour in any order."""
    result = {name: INITIAL[name] for name in names}
    for token in solid(tokens):
        text = written([token])
        kind = (
            "style" if text in LINES | {"auto"} else "width" if is_valid("outline-width", text) else "color"
        )
        if kind == "color" and not is_colour(text) and text != "invert":
            return {}
        result.update({name: text for name in names if name.endswith(kind)})
    return result


def _sides(tokens: list[Any], names: tuple[str, ...]) -> dict[str, str]:
    values = [written([token]) for token in solid(tokens)]
    if not 1 <= len(values) <= len(names) or not all(is_valid(names[0], value) for value in values):
        return {}
    top = values[0]
    right = values[1] if len(values) > 1 else top
    bottom = values[2] if len(values) > 2 else top
    left = values[3] if len(values) > 3 else right
    return dict(zip(names, (top, right, bottom, left) if len(names) == 4 else (top, right), strict=True))


def _bottom(tokens: list[Any], name: str) -> dict[str, str]:
    """What the third of up to four sides gets, counted from the top."""
    value = written((solid(tokens) * 3)[2:3])
    return {name: value} if is_valid(name, value) else {}


def _decoration(tokens: list[Any]) -> dict[str, str]:
    words = [written([token]) for token in solid(tokens)]
    lines = [word for word in words if word in DECORATION]
    rest = [word for word in words if word not in DECORATION]
    known = {"solid", "double", "dotted", "dashed", "wavy", "auto", "from-font"}
    if not all(word in known or is_colour(word) or is_length(word) for word in rest):
        return {}
    return {"text-decoration-line": " ".join(lines) or "none"}


def _animation(tokens: list[Any]) -> dict[str, str]:
    text = written(tokens)
    if not text:
        return {}
    words = text.replace(",", " ").split()
    times = [word for word in words if _TIME.match(word)]
    counts = [word for word in words if word == "infinite" or word.replace(".", "", 1).isdecimal()]
    return {
        "animation-name": text,
        "animation-duration": times[0] if times else "0s",
        "animation-iteration-count": "infinite" if "infinite" in counts else (counts or ["1"])[0],
    }


def _flow(tokens: list[Any]) -> dict[str, str]:
    directions = [word for word in map(_word, solid(tokens)) if word.startswith(("row", "column"))]
    return {"flex-direction": directions[0] if directions else "row"}


def _word(token: Any) -> str:
    return written([token])


def _each_side(name: str) -> Callable[[list[Any]], dict[str, str]]:
    return lambda tokens: _sides(tokens, SHORTHANDS[name])


_EXPANDERS: dict[str, Callable[[list[Any]], dict[str, str]]] = {
    "animation": _animation,
    "background": _background,
    "border": lambda tokens: _line(tokens, _UNDER_BORDER),
    "border-bottom": lambda tokens: _line(tokens, _UNDER_BORDER),
    "border-color": lambda tokens: _bottom(tokens, "border-bottom-color"),
    "border-style": lambda tokens: _bottom(tokens, "border-bottom-style"),
    "border-width": lambda tokens: _bottom(tokens, "border-bottom-width"),
    "flex-flow": _flow,
    "font": _font,
    "outline": lambda tokens: _line(tokens, _OUTLINE),
    "text-decoration": _decoration,
    **{
        name: _each_side(name)
        for name in SHORTHANDS
        if name.startswith(("inset", "margin", "overflow", "padding"))
    },
}
