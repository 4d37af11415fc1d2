"""Search in all texts of a page at once: where a pattern can be found at all, before any element is looked at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.text import block_texts, blocks_with_text, own_texts
from a11y_check.wording import Wording

_ASCII = re.compile(r"[\x00-\x7f]+")


class _Lines(NamedTuple):
    """The texts of all blocks as lines of one text, where each of them begins, and the words in them, each once, between spaces."""

    text: str
    starts: list[int]
    words: str


def blocks_holding(pattern: re.Pattern[str] | Wording) -> Callable[[Page], list[Element]]:
    """For a rule's `suspects` or `applies_to`: the text blocks in whose shown text the pattern may be found.

    Blocks are searched as lines of one text. So a pattern must find there what it finds in a line of its own: it
    has no anchors, and looks around for nothing that a line break is. Of a wording, its words alone are searched.
    """

    def blocks(page: Page) -> list[Element]:
        """The text blocks that may hold what the rule searches."""
        numbers = (
            _spoken(pattern, _small(page)) if isinstance(pattern, Wording) else _found(pattern, _all(page))
        )
        everything = blocks_with_text(page)
        return [everything[number] for number in sorted({*numbers})]

    return blocks


def blocks_with_word(pattern: re.Pattern[str]) -> Callable[[Page], list[Element]]:
    """As `blocks_holding`, for a pattern that matches within a word and the spaces around it.

    The words of a page are searched, each once.
    """

    def blocks(page: Page) -> list[Element]:
        return blocks_holding(pattern)(page) if pattern.search(_all(page).words) else []

    blocks.__doc__ = "The text blocks that may hold such a word."
    return blocks


def long_blocks(least: int) -> Callable[[Page], list[Element]]:
    """For a rule's `suspects` or `applies_to`: the text blocks whose shown text has so many characters."""

    def blocks(page: Page) -> list[Element]:
        return [block for block, text in block_texts(page).items() if len(text) >= least]

    blocks.__doc__ = f"The text blocks of at least {least} characters."
    return blocks


def elements_with_sign(pattern: re.Pattern[str]) -> Callable[[Page], list[Element]]:
    """For a rule's `suspects`: the elements that directly hold a character, none of ASCII, that the pattern matches."""

    def elements(page: Page) -> list[Element]:
        if not has_sign(pattern, page):
            return []
        return [element for element, text in own_texts(page).items() if pattern.search(text)]

    return elements


def _found(pattern: re.Pattern[str], lines: _Lines) -> Iterator[int]:
    """The numbers of the lines that a match touches."""
    for match in pattern.finditer(lines.text):
        yield from range(
            bisect_right(lines.starts, match.start()) - 1, bisect_right(lines.starts, match.end())
        )


def _spoken(wording: Wording, lines: _Lines) -> Iterator[int]:
    """The numbers of the lines that hold one of the words."""
    for word in wording.words:
        is_there = (
            word in lines.words if " " not in word else all(part in lines.words for part in word.split())
        )
        place = lines.text.find(word) if is_there else -1
        while place >= 0:
            number = bisect_right(lines.starts, place)
            yield number - 1
            place = lines.text.find(word, lines.starts[number]) if number < len(lines.starts) else -1


def has_sign(pattern: re.Pattern[str], page: Page) -> bool:
    """A text of the page holds a character, none of ASCII, that the pattern matches."""
    return pattern.search(_foreign_signs(page)) is not None


@once_per_page
def _all(page: Page) -> _Lines:
    return _lines(list(block_texts(page).values()))


@once_per_page
def _small(page: Page) -> _Lines:
    lines = _all(page)
    text = lines.text.lower()
    if len(text) == len(lines.text):  # nearly always
        return _Lines(text, lines.starts, lines.words.lower())
    return _lines([text.lower() for text in block_texts(page).values()])


def _lines(texts: list[str]) -> _Lines:
    ends = accumulate(len(text) + 1 for text in texts)
    text = "\n".join(texts)
    return _Lines(text, [0, *ends][: len(texts)], f" {' '.join(dict.fromkeys(text.split()))} ")


@once_per_page
def _foreign_signs(page: Page) -> str:
    """What the texts of the page hold beyond ASCII."""
    return _ASCII.sub("", "".join(text for text in own_texts(page).values() if not text.isascii()))
