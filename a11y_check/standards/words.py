"""Lists of words, written as one text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of the text, which white space divides."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The lines of the text without the white space around them; empty ones are left out."""
    return frozenset(filter(None, map(str.strip, text.splitlines())))
