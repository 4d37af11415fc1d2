"""Selectors: their specificity, and what an element must have at least to match one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import tinycss2

from a11y_check.semantics.css.tokens import divided, solid
from a11y_check.standards.css import FOREIGN_PREFIXES

Specificity = tuple[int, int, int]

_OLD_PSEUDO_ELEMENTS = ("before", "after", "first-line", "first-letter")
_PSEUDO_ELEMENTS = re.compile(
    r"(?:before|after|first-line|first-letter|selection|placeholder|marker|backdrop|file-selector-button|cue|"
    r"target-text|grammar-error|spelling-error|highlight|part|slotted|details-content|view-transition.*|-webkit-.*)$"
)
#: Custom elements count as defined: a page is looked at as it is once its scripts have run.
_DEFINED = re.compile(r":defined(?![\w-])", re.IGNORECASE)
_PREFIXED = re.compile(r":(?:-webkit-|-moz-)any\(", re.IGNORECASE)


@dataclass(frozen=True)
class Selector:
    """One complex selector.

    `text` matches the element without its pseudo-element, which `pseudo` names ("" for none). Every one of
    `needs` (".class", "#id" or a tag in lower case) occurs in a page where the selector matches.
    """

    text: str
    specificity: Specificity
    pseudo: str = ""
    needs: tuple[str, ...] = ()


@lru_cache(maxsize=16384)
def selectors(prelude: str) -> tuple[Selector, ...]:
    """The selectors of a list; () where one of them is broken, which makes the whole list invalid."""
    found = []
    plain = _DEFINED.sub(":is(*)", _PREFIXED.sub(":is(", prelude))
    for tokens in divided(tinycss2.parse_component_value_list(plain, skip_comments=True), ","):
        selector = _selector(tokens)
        if selector is None:
            return ()
        found.append(selector)
    return tuple(found)


def _selector(tokens: list[Any]) -> Selector | None:
    if not solid(tokens) or any(
        part.type == "error" or part.type in ("{} block", "() block") for part in tokens
    ):
        return None
    if any(before == ":" and _is_foreign(part) for before, part in pairwise(tokens)):
        return None
    kept, pseudo = _without_pseudo_element(tokens)
    if pseudo and not _PSEUDO_ELEMENTS.match(pseudo):
        return None
    text = tinycss2.serialize(kept).strip()
    if not text or text[-1] in ">+~":
        text += "*"
    a, b, c = _specificity(tokens)
    return Selector(text, (a, b, c), pseudo, _needs(kept))


def _is_foreign(part: Any) -> bool:
    return bool(part.type == "ident" and part.lower_value.startswith(FOREIGN_PREFIXES))


def _without_pseudo_element(tokens: list[Any]) -> tuple[list[Any], str]:
    for index, part in enumerate(tokens):
        if part != ":" or index + 1 >= len(tokens):
            continue
        following = tokens[index + 1]
        if following == ":" and index + 2 < len(tokens):
            name = tokens[index + 2]
            word = name.lower_value if name.type == "ident" else getattr(name, "lower_name", "?")
            return tokens[:index] + tokens[index + 3 :], word
        if following.type == "ident" and following.lower_value in _OLD_PSEUDO_ELEMENTS:
            return tokens[:index] + tokens[index + 2 :], following.lower_value
    return tokens, ""


def _specificity(tokens: list[Any]) -> Specificity:
    a = b = c = 0
    colons = 0
    for index, part in enumerate(tokens):
        if part == ":":
            colons += 1
            continue
        if part.type == "hash":
            a += 1
        elif part.type == "[] block":
            b += 1
        elif part.type == "ident":
            is_class = bool(index) and tokens[index - 1] == "."
            if is_class or (colons == 1 and part.lower_value not in _OLD_PSEUDO_ELEMENTS):
                b += 1
            else:
                c += 1
        elif part.type == "function":
            inner = _function_specificity(part, is_element=colons > 1)
            a, b, c = a + inner[0], b + inner[1], c + inner[2]
        colons = 0
    return a, b, c


def _function_specificity(part: Any, *, is_element: bool) -> Specificity:
    if is_element:
        return 0, 0, 1
    name, arguments = part.lower_name, part.arguments
    if name == "where":
        return 0, 0, 0
    if name in ("is", "not", "has", "matches"):
        return max((_specificity(part) for part in divided(arguments, ",")), default=(0, 0, 0))
    if name in ("nth-child", "nth-last-child"):
        after = next(
            (i for i, t in enumerate(arguments) if t.type == "ident" and t.lower_value == "of"), None
        )
        if after is not None:
            a, b, c = max(_specificity(part) for part in divided(arguments[after + 1 :], ","))
            return a, b + 1, c
    return 0, 1, 0


def _needs(tokens: list[Any]) -> tuple[str, ...]:
    needs = []
    before = None
    for part in tokens:
        if part.type == "hash":
            needs.append(f"#{part.value}")
        elif part.type == "ident" and before == ".":
            needs.append(f".{part.value}")
        elif part.type == "ident" and before != ":" and before != "|":
            needs.append(part.lower_value)
        before = part
    return tuple(needs)
