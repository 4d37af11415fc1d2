"""Declarations into longhands: what a shorthand sets, and which values are valid at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from functools import lru_cache
from typing import Any

import tinycss2

from a11y_check.semantics.css.colours import is_colour
from a11y_check.semantics.css.tokens import divided, solid, written
from a11y_check.semantics.css.values import is_length, number
from a11y_check.standards.css import FONT_SIZES, INITIAL
from a11y_check.standards.words import words

WIDE = ("inherit", "initial", "unset", "revert", "revert-layer")
_SIDES = ("top", "right", "bottom", "left")
_BACKGROUND = tuple(name for name in INITIAL if name.startswith("background-"))
_FONT = ("font-size", "font-style", "font-weight", "line-height")
_OUTLINE = ("outline-color", "outline-style", "outline-width")
_UNDER_BORDER = ("border-bottom-style", "border-bottom-width")
_OVERFLOW = ("overflow-x", "overflow-y")

#: What each shorthand sets.
SHORTHANDS = {
    "all": tuple(INITIAL),
    "animation": ("animation-name",),
    "background": _BACKGROUND,
    "border": _UNDER_BORDER,
    "border-bottom": _UNDER_BORDER,
    "border-style": ("border-bottom-style",),
    "border-width": ("border-bottom-width",),
    "font": _FONT,
    "inset": _SIDES,
    "margin": tuple(f"margin-{side}" for side in _SIDES),
    "margin-block": ("margin-top", "margin-bottom"),
    "margin-inline": ("margin-left", "margin-right"),
    "outline": _OUTLINE,
    "overflow": _OVERFLOW,
    "text-decoration": ("text-decoration-line",),
}
#: Names that mean the same in text from left to right, or meant it before they were a standard.
_ALIASES = {
    "-webkit-animation": "animation",
    "-webkit-animation-name": "animation-name",
    "-webkit-background-clip": "background-clip",
    "-webkit-background-size": "background-size",
    "-webkit-clip-path": "clip-path",
    "-webkit-filter": "filter",
    "-webkit-opacity": "opacity",
    "-webkit-transform": "transform",
    "block-size": "height",
    "inline-size": "width",
    "inset-block-start": "top",
    "inset-inline-start": "left",
    "line-clamp": "-webkit-line-clamp",
    "margin-block-start": "margin-top",
    "margin-inline-start": "margin-left",
    "max-block-size": "max-height",
    "max-inline-size": "max-width",
}
_SIZES = words("""
    auto none min-content max-content fit-content stretch -webkit-fill-available intrinsic
""")
_LENGTHS: dict[str, Set[str]] = {
    "font-size": {*FONT_SIZES, "smaller", "larger", "math"},
    "letter-spacing": {"normal"},
    "line-height": {"normal", "-webkit-body"},
    "word-spacing": {"normal"},
    "text-indent": set[str](),
    **{name: {"thin", "medium", "thick"} for name in ("outline-width", "border-bottom-width")},
    **{name: {"auto"} for name in (*_SIDES, *(f"margin-{side}" for side in _SIDES))},
    **dict.fromkeys(("width", "height", "min-height", "max-height", "max-width"), _SIZES),
}
_NEGATIVE = {*_SIDES, *(f"margin-{side}" for side in _SIDES), "letter-spacing", "word-spacing", "text-indent"}
_LINES = {"none", "hidden", "dotted", "dashed", "solid", "double", "groove", "ridge", "inset", "outset"}
_FLOW = {"visible", "hidden", "clip", "scroll", "auto", "overlay"}
_KEYWORDS = {
    "border-bottom-style": _LINES,
    "content-visibility": {"visible", "auto", "hidden"},
    "float": {"none", "left", "right", "inline-start", "inline-end"},
    "outline-style": _LINES - {"hidden"} | {"auto"},
    "overflow-x": _FLOW,
    "overflow-y": _FLOW,
    "position": {"static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky"},
    "text-align": {
        *("start", "end", "left", "right", "center", "justify", "match-parent"),
        *("-webkit-center", "-webkit-left", "-webkit-right", "-internal-center"),
    },
    "text-transform": {
        "none",
        "capitalize",
        "uppercase",
        "lowercase",
        "full-width",
        "full-size-kana",
        "math-auto",
    },
    "visibility": {"visible", "hidden", "collapse"},
}
_COLOURS = ("color", "background-color", "outline-color", "-webkit-text-fill-color")
_DISPLAY = re.compile(
    r"(?:(?:inline|block|list-item|flow|flow-root|table|flex|grid|ruby|math|contents|none|run-in)(?: |$)){1,3}$|"
    r"(?:inline-(?:block|table|flex|grid)|table-[a-z-]+|ruby-[a-z-]+|-webkit-(?:inline-)?(?:box|flex))$"
)
_DECORATION = {"none", "underline", "overline", "line-through", "blink"}
_REPEAT = {"repeat", "no-repeat", "repeat-x", "repeat-y", "space", "round"}
_PLACE = {"left", "right", "top", "bottom", "center"}
_BOXES = {"border-box", "padding-box", "content-box", "text"}
_FONT_WORDS = {"normal", "italic", "oblique", "small-caps", "bold", "bolder", "lighter"}
_FONT_STRETCH = re.compile(r"(?:ultra-|extra-|semi-)?(?:condensed|expanded)$")
_SYSTEM_FONTS = {"caption", "icon", "menu", "message-box", "small-caption", "status-bar"}
_CASE_MATTERS = ("content",)


@lru_cache(maxsize=16384)
def longhands(name: str, text: str) -> dict[str, str]:
    """What a declaration sets, in lower case; {} for an invalid one, or where nobody looks at the property.

    A value with var() is kept as written: only the element can tell what it means. What belongs to a
    shorthand then starts with a zero character and the shorthand's name.
    """
    if name.startswith("--"):
        return {name: text.strip()}
    name = name.lower()
    name = _ALIASES.get(name, name)
    if name not in INITIAL and name not in SHORTHANDS:
        return {}
    lower = text if name in _CASE_MATTERS else text.lower()
    value = " ".join(lower.split())
    if "var(" in value.lower() or "env(" in value.lower():
        whole = f"\0{name}\0{value}" if name in SHORTHANDS else value
        return dict.fromkeys(SHORTHANDS.get(name, (name,)), whole)
    if value in WIDE:
        return dict.fromkeys(SHORTHANDS.get(name, (name,)), value)
    expand = _EXPANDERS.get(name)
    if expand is None:
        return {name: value} if _is_valid(name, value) else {}
    tokens = tinycss2.parse_component_value_list(value, skip_comments=True)
    return {} if any(token.type == "error" for token in tokens) else expand(tokens)


def is_looked_at(name: str) -> bool:
    """The property, or one that it sets, is among those that are worked out."""
    lower = _ALIASES.get(name.lower(), name.lower())
    return lower.startswith("--") or lower in INITIAL or lower in SHORTHANDS


def _is_valid(name: str, value: str) -> bool:
    if not value or name in SHORTHANDS:
        return False
    if name in _COLOURS:
        return is_colour(value)
    if name in _KEYWORDS:
        return value in _KEYWORDS[name]
    if name in _LENGTHS:
        if value in _LENGTHS[name] or (name == "line-height" and (number(value) or 0) > 0) or value == "0":
            return True
        if value.startswith("-") and name not in _NEGATIVE:
            return False
        return is_length(value) or value.startswith(("fit-content(", "calc-size("))
    if name == "display":
        return _DISPLAY.match(value) is not None
    if name == "opacity":
        return number(value.removesuffix("%")) is not None
    if name == "font-weight":
        return value in ("normal", "bold", "bolder", "lighter") or 1 <= (number(value) or 0) <= 1000
    if name == "font-style":
        return value.split(" ")[0] in ("normal", "italic", "oblique")
    if name == "text-decoration-line":
        return set(value.split()) <= _DECORATION
    return True


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
    if len(words) < 2 or not _is_valid("font-size", words[0]):
        return {}
    result["font-size"] = words.pop(0)
    if words[0] == "/":
        if len(words) < 3 or not _is_valid("line-height", words[1]):
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
            "style" if text in _LINES | {"auto"} else "width" if _is_valid("outline-width", text) else "color"
        )
        if kind == "color" and not is_colour(text) and text != "invert":
            return {}
        result.update({name: text for name in names if name.endswith(kind)})
    return result


def _sides(tokens: list[Any], names: tuple[str, ...]) -> dict[str, str]:
    values = [written([token]) for token in solid(tokens)]
    if not 1 <= len(values) <= len(names) or not all(_is_valid(names[0], value) for value in values):
        return {}
    top = values[0]
    right = values[1] if len(values) > 1 else top
    bottom = values[2] if len(values) > 2 else top
    left = values[3] if len(values) > 3 else right
    return dict(zip(names, (top, right, bottom, left) if len(names) == 4 else (top, right), strict=True))


def _bottom(tokens: list[Any], name: str) -> dict[str, str]:
    """What the third of up to four sides gets, counted from the top."""
    value = written((solid(tokens) * 3)[2:3])
    return {name: value} if _is_valid(name, value) else {}


def _decoration(tokens: list[Any]) -> dict[str, str]:
    words = [written([token]) for token in solid(tokens)]
    lines = [word for word in words if word in _DECORATION]
    rest = [word for word in words if word not in _DECORATION]
    known = {"solid", "double", "dotted", "dashed", "wavy", "auto", "from-font"}
    if not all(word in known or is_colour(word) or is_length(word) for word in rest):
        return {}
    return {"text-decoration-line": " ".join(lines) or "none"}


def _animation(tokens: list[Any]) -> dict[str, str]:
    text = written(tokens)
    return {"animation-name": "none" if text == "none" else text} if text else {}


def _each_side(name: str) -> Callable[[list[Any]], dict[str, str]]:
    return lambda tokens: _sides(tokens, SHORTHANDS[name])


_EXPANDERS: dict[str, Callable[[list[Any]], dict[str, str]]] = {
    "animation": _animation,
    "background": _background,
    "border": lambda tokens: _line(tokens, _UNDER_BORDER),
    "border-bottom": lambda tokens: _line(tokens, _UNDER_BORDER),
    "border-style": lambda tokens: _bottom(tokens, "border-bottom-style"),
    "border-width": lambda tokens: _bottom(tokens, "border-bottom-width"),
    "font": _font,
    "outline": lambda tokens: _line(tokens, _OUTLINE),
    "text-decoration": _decoration,
    **{name: _each_side(name) for name in ("inset", "margin", "margin-block", "margin-inline", "overflow")},
}
