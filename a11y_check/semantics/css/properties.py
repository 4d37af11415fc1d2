"""Which values a property may have."""

from __future__ import annotations

import re
from collections.abc import Set

from a11y_check.semantics.css.colours import is_colour
from a11y_check.semantics.css.values import is_length, number
from a11y_check.standards.css import FONT_SIZES
from a11y_check.standards.words import words

SIDES = ("top", "right", "bottom", "left")
_SIZES = words("""
    auto none min-content max-content fit-content stretch -webkit-fill-available intrinsic
""")
_LENGTHS: dict[str, Set[str]] = {
    "font-size": {*FONT_SIZES, "smaller", "larger", "math"},
    "letter-spacing": {"normal"},
    "line-height": {"normal", "-webkit-body"},
    "word-spacing": {"normal"},
    **{name: set[str]() for name in ("text-indent", *(f"padding-{side}" for side in SIDES))},
    **{name: {"thin", "medium", "thick"} for name in ("outline-width", "border-bottom-width")},
    **{name: {"auto"} for name in (*SIDES, *(f"margin-{side}" for side in SIDES))},
    **dict.fromkeys(("width", "height", "min-height", "max-height", "max-width"), _SIZES),
}
_NEGATIVE = {*SIDES, *(f"margin-{side}" for side in SIDES), "letter-spacing", "word-spacing", "text-indent"}
LINES = {"none", "hidden", "dotted", "dashed", "solid", "double", "groove", "ridge", "inset", "outset"}
_FLOW = {"visible", "hidden", "clip", "scroll", "auto", "overlay"}
_KEYWORDS = {
    "border-bottom-style": LINES,
    "content-visibility": {"visible", "auto", "hidden"},
    "float": {"none", "left", "right", "inline-start", "inline-end"},
    "outline-style": LINES - {"hidden"} | {"auto"},
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
_COLOURS = ("color", "background-color", "border-bottom-color", "outline-color", "-webkit-text-fill-color")
_DISPLAY = re.compile(
    r"(?:(?:inline|block|list-item|flow|flow-root|table|flex|grid|ruby|math|contents|none|run-in)(?: |$)){1,3}$|"
    r"(?:inline-(?:block|table|flex|grid)|table-[a-z-]+|ruby-[a-z-]+|-webkit-(?:inline-)?(?:box|flex))$"
)
DECORATION = {"none", "underline", "overline", "line-through", "blink"}


def is_valid(name: str, value: str) -> bool:
    """Browsers take the value, in lower case, for the property; of those not known here they take any."""
    if not value:
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
        return set(value.split()) <= DECORATION
    return True
