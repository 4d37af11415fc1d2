"""Letters, digits and dashes as editors type them, brought to one form before anything is read from them."""

from __future__ import annotations

import re
import unicodedata

#: What one space takes the place of; not the single spaces, which texts are full of.
_SPACES = re.compile(r"[^\S\n]{2,}|[^\S\n ]")

#: How many of the last texts a function keeps its answer for: rules ask again and again, pages share texts.
KEPT = 4096

_DASHES = re.compile("[‐‑‒–—―−﹣-]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]")
_DIGIT = re.compile(r"[^\D0-9]")


def folded(text: str) -> str:
    """The text without soft hyphens and direction marks, runs of white space as one space; line breaks stay."""
    if text.isprintable() and "  " not in text:
        return text  # nearly always: of white space and invisible signs, only the plain space is printable
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPACES.sub(" ", text if text.isascii() else _INVISIBLE.sub("", text))


def one_line(text: str) -> str:
    """The folded text with line breaks as spaces too, one space at most at each end."""
    text = text.replace("\n", " ")
    if text.isprintable() and "  " not in text:
        return text
    words = " ".join(text.split())
    if not words.isprintable():
        text = _INVISIBLE.sub("", text)
        words = " ".join(text.split())
    return f"{' ' * text[:1].isspace()}{words}{' ' * text[-1:].isspace()}" if words else " "


def plain(text: str) -> str:
    """The folded text with one kind of dash and with ASCII digits."""
    if text.isascii():
        return folded(text)
    text = folded(_DASHES.sub("-", text))
    return _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
