"""Letters, digits and dashes as editors type them, brought to one form before anything is read from them."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"[^\S\n]+")

#: How many of the last texts a function keeps its answer for: rules ask again and again, pages share texts.
KEPT = 4096

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣-"), "-")
_INVISIBLE = dict.fromkeys(
    map(
        ord,
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff",
    )
)


def folded(text: str) -> str:
    """The text without soft hyphens and direction marks, runs of white space as one space; line breaks stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPACES.sub(" ", text if text.isascii() else text.translate(_INVISIBLE))


def plain(text: str) -> str:
    """The folded text with one kind of dash and with ASCII digits."""
    if text.isascii():
        return folded(text)
    text = folded(text.translate(_DASHES))
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
