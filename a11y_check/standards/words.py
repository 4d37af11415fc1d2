"""Lists of words, written as one text, and how texts are compared with them."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?:(?<![\s_#-])[\s_#-]+|(?<![\s_#\d-]))\d+$")


def small(text: str) -> str:
    """The text in small letters, alike for what differs only in capitals, in Turkish too."""
    # Turkish has an i without a dot, and İ becomes an i with two.
    return text.lower().replace("ı", "i").replace("\N{COMBINING DOT ABOVE}", "")


def unnumbered(text: str) -> str:
    """The text without the number at its end, and what joins them: “Seite 2”, “image_01”, “Bild #3”."""
    return _NUMBER.sub("", text)


def words(text: str) -> frozenset[str]:
    """The words of the text, which white space divides."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """What line breaks and bars divide in the text, as `small` writes it, without the white space around it."""
    return frozenset(filter(None, map(str.strip, small(text).replace("|", "\n").splitlines())))
