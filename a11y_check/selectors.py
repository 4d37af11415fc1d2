"""What a page must have for a CSS selector to match anything: most selectors need not be tried on most pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_STRUCTURE = re.compile(r"""[(\[\])]|,|"[^"]*"|'[^']*'""")
_ARGUMENTS = re.compile(r"\([^()]*\)")
_ATTRIBUTE = re.compile(r"""\[([\w-]+)(?:[^\]"']|"[^"]*"|'[^']*')*\]""")
_NAME = re.compile(r"(?<![\w.#:-])[a-z][\w-]*")
_COMBINATOR = re.compile(r"[ >+~]+")
#: No escapes, namespaces or capital letters, and brackets only around what has none: rules need no more.
_PLAIN = re.compile(
    r"""(?:[a-z0-9 ,.:#*>+~()_-]|\[[a-z-]+(?:[~|^$*]?=(?:[\w-]+|"[^"]*"|'[^']*')(?: i)?)?\])*"""
)


@dataclass(frozen=True, slots=True)
class Part:
    """One selector of a list, and what a page has where it matches anything: all of `needs`, and one of each group."""

    text: str
    needs: frozenset[str] = frozenset()  # tags and "[attributes]"
    groups: tuple[tuple[Part, ...], ...] = ()
    tag: str = ""  # that each match itself has
    attribute: str = ""  # one that each match itself has


@lru_cache(maxsize=4096)
def _parts(selector: str) -> list[Part]:
    """The selectors of a list."""
    parts: list[Part] = []
    depth = start = 0
    for sign in _STRUCTURE.finditer(f"{selector},"):
        depth += (sign[0] in ("(", "[")) - (sign[0] in (")", "]"))
        if sign[0] == "," and not depth:
            parts.append(_part(selector[start : sign.start()].strip()))
            start = sign.end()
    return parts


def _part(selector: str) -> Part:
    if not _PLAIN.fullmatch(selector):
        return Part(selector)
    outer = selector
    while (shorter := _ARGUMENTS.sub("", outer)) != outer:
        outer = shorter
    tags, attributes = _named(outer)
    own_tags, own_attributes = _named(_COMBINATOR.split(_ATTRIBUTE.sub(r"[\1]", outer))[-1])
    return Part(
        selector,
        frozenset((*tags, *(f"[{name}]" for name in attributes))),
        tuple(tuple(_parts(choice)) for choice in _choices(selector)),
        next(iter(own_tags), ""),
        next(iter(own_attributes), ""),
    )


def _named(selector: str) -> tuple[list[str], list[str]]:
    """The tags and the attributes that a selector without arguments names."""
    return _NAME.findall(_ATTRIBUTE.sub("", selector)), _ATTRIBUTE.findall(selector)


class Possible(dict[str, tuple[Part, ...]]):
    """By the text of a list of selectors, those that can match on a page with these tags and "[attributes]"."""

    def __init__(self, vocabulary: frozenset[str]) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, selector: str) -> tuple[Part, ...]:
        found = tuple(part for part in _parts(selector) if _is_possible(part, self._vocabulary))
        self[selector] = found
        return found


@lru_cache(maxsize=64)
def possible(vocabulary: frozenset[str]) -> Possible:
    """The same for all pages with this vocabulary: those of a site have much the same."""
    return Possible(vocabulary)


def _is_possible(part: Part, vocabulary: frozenset[str]) -> bool:
    return part.needs <= vocabulary and all(
        any(_is_possible(one, vocabulary) for one in group) for group in part.groups
    )


def _choices(selector: str) -> Iterator[str]:
    """The outermost lists of a selector one of which has to match: those of `:is` and `:has`."""
    depth = start = 0
    for sign in _STRUCTURE.finditer(selector):
        if sign[0] == "(":
            depth += 1
            if depth == 1:
                start = sign.end()
        elif sign[0] == ")":
            depth -= 1
            if not depth and selector[: start - 1].endswith((":is", ":has")):
                yield selector[start : sign.start()]
