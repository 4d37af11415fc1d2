"""Parts of values between commas, slashes and spaces."""

from __future__ import annotations

import re
from typing import Any

import tinycss2

_BRACKET = re.compile(r"[(\[{]|[)\]}]")
#: Brackets inside brackets: nobody writes as many, and each takes a part of Python's stack.
_DEEPEST = 100


def is_too_deep(text: str) -> bool:
    """The text has more brackets inside each other than can be followed."""
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth = depth + 1 if bracket in "([{" else max(depth - 1, 0)
        if depth > _DEEPEST:
            return True
    return False


def divided(tokens: list[Any], separator: str) -> list[list[Any]]:
    """The tokens in the parts that the separator divides them into."""
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token == separator:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def solid(tokens: list[Any]) -> list[Any]:
    """The tokens without white space and comments."""
    return [token for token in tokens if token.type not in ("whitespace", "comment")]


def written(tokens: list[Any]) -> str:
    """The tokens as text in lower case, white space folded."""
    return " ".join(str(tinycss2.serialize(tokens)).lower().split())


def spaced_parts(text: str) -> list[str]:
    """The parts of a value between its white space, those inside brackets left alone."""
    if "(" not in text:
        return text.split()
    return [written([token]) for token in solid(tinycss2.parse_component_value_list(text))]


def outer_parts(text: str) -> list[str]:
    """The parts of a value between its commas, those inside brackets left alone."""
    if "," not in text:
        return [text]
    return [written(part) for part in divided(tinycss2.parse_component_value_list(text), ",")]
