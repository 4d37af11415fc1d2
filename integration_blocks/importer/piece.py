"""A piece of a page: what stands between two others in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bs4 import Tag

from integration_blocks.importer.inline import Line


@dataclass
class Piece:
    """`kind` is heading, paragraph, list, table, picture, quote, details or embedded.

    `lines` are those of a paragraph or the items of a list; `inner` is what a quote or an accordion holds.
    """

    kind: str
    lines: list[Line] = field(default_factory=list)
    level: int = 0
    ordered: bool = False
    inner: list[Piece] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


#: Reads the pieces inside an element; the second argument is what relative links start from.
Reader = Callable[[Tag, str], Iterator[Piece]]
