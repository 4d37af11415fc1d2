"""Declarations into longhands: what one sets, and whether it is valid at all."""

from __future__ import annotations

from functools import lru_cache

import tinycss2

from a11y_check.semantics.css.properties import is_valid
from a11y_check.semantics.css.shorthands import SHORTHANDS, expand
from a11y_check.standards.css import INITIAL

WIDE = ("inherit", "initial", "unset", "revert", "revert-layer")
_CASE_MATTERS = ("content",)
#: Names that mean the same in text from left to right, or meant it before they were a standard.
_ALIASES = {
    "-webkit-animation": "animation",
    "-webkit-animation-duration": "animation-duration",
    "-webkit-animation-iteration-count": "animation-iteration-count",
    "-webkit-animation-name": "animation-name",
    "-webkit-background-clip": "background-clip",
    "-webkit-background-size": "background-size",
    "-webkit-clip-path": "clip-path",
    "-webkit-filter": "filter",
    "-webkit-flex-direction": "flex-direction",
    "-webkit-opacity": "opacity",
    "-webkit-order": "order",
    "-webkit-text-size-adjust": "text-size-adjust",
    "-webkit-transform": "transform",
    "-webkit-user-select": "user-select",
    "block-size": "height",
    "border-block": "border-bottom",
    "border-block-end": "border-bottom",
    "border-block-end-color": "border-bottom-color",
    "border-block-end-style": "border-bottom-style",
    "border-block-end-width": "border-bottom-width",
    "inline-size": "width",
    "inset-block-start": "top",
    "inset-inline-start": "left",
    "line-clamp": "-webkit-line-clamp",
    "margin-block-start": "margin-top",
    "margin-inline-start": "margin-left",
    "max-block-size": "max-height",
    "max-inline-size": "max-width",
    "min-inline-size": "min-width",
    "padding-block-end": "padding-bottom",
    "padding-block-start": "padding-top",
    "padding-inline-end": "padding-right",
    "padding-inline-start": "padding-left",
}


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
    if name not in SHORTHANDS:
        return {name: value} if is_valid(name, value) else {}
    tokens = tinycss2.parse_component_value_list(value, skip_comments=True)
    return {} if any(token.type == "error" for token in tokens) else expand(name, tokens)


def is_looked_at(name: str) -> bool:
    """The property, or one that it sets, is among those that are worked out."""
    lower = _ALIASES.get(name.lower(), name.lower())
    return lower.startswith("--") or lower in INITIAL or lower in SHORTHANDS
