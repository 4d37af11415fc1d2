"""What may reach a terminal: control characters made visible, colour only where it is wanted."""

from __future__ import annotations

import os
import unicodedata
from typing import NoReturn, TextIO

from rich.console import Console

#: Bidirectional overrides and isolates: they let a text pretend to be another.
DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """One line, without anything that a terminal obeys instead of printing."""
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character in "\n\t":
        return " "
    if unicodedata.category(character) in ("Cc", "Cs") or character in DIRECTIONS:
        return character.encode("unicode_escape").decode("ascii")
    return character


def colour(wish: str, out: TextIO) -> bool:
    """Whether `out` gets colour: as wished ("always", "never"), else as environment and terminal say."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return out.isatty() and os.environ.get("TERM") != "dumb"


class _Terminal(Console):
    """Leaves it to the command what a reader means who has had enough."""

    def on_broken_pipe(self) -> NoReturn:
        raise BrokenPipeError


def console(out: TextIO, *, colour: bool) -> Console:
    """A console that neither wraps lines nor reads mark-up, and is plain text without colour."""
    return _Terminal(
        file=out,
        force_terminal=colour,
        color_system="standard" if colour else None,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=True,
    )
