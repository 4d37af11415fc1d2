"""What the lines of a part of a page have in common: their heading, their card or cell, whether they are the site's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from a11y_check.contacts.lines import Line
from a11y_check.contacts.markup import BARE, CONTAINERS, CONTENT, HEADINGS, is_site
from a11y_check.contacts.tables import Cell


@dataclass(eq=False, slots=True)
class Place:
    """`level`, `site`, `boxes` and `column` as lines have them; `content` once it is the page's own for certain."""

    level: int = 0
    site: bool = False
    content: bool = False
    boxes: tuple[Any, ...] = ()
    column: str = ""

    def line(self, block: Any, text: str = "") -> Line:
        """A line of a block that stands here."""
        return Line(text, block, self.level, self.site, self.boxes, self.column)


class Places:
    """Tells the place of each block from the one around it."""

    def __init__(self) -> None:
        self._cells: dict[Any, Cell] = {}
        self._classes: dict[Any, Counter[str | None]] = {}  # of the div elements in an element

    def keep(self, cells: Iterable[Cell]) -> None:
        """Remember the cells of a table that is not read from row to row."""
        self._cells.update((cell.element, cell) for cell in cells)

    def place_in(self, around: Place, block: Any, tag: str, *, telling: bool) -> Place:
        """The place inside of a block; `telling` where its attributes may say something of it."""
        cell = self._cells.get(block)
        if cell is not None:
            return Place(
                cell.level or around.level,
                around.site,
                around.content,
                (*around.boxes, block.parent if cell.column else block),
                cell.column,
            )
        if tag in BARE and not (telling and (tag == "div" or not around.content)):
            return around
        return Place(
            HEADINGS.get(tag, around.level),
            around.site or (not around.content and is_site(block)),
            around.content or tag in CONTENT,
            (*around.boxes, block) if tag in CONTAINERS or self._is_repeated(block, tag) else around.boxes,
            around.column,
        )

    def _is_repeated(self, element: Any, tag: str) -> bool:
        """One of several div elements of a class side by side: a card."""
        name = element.attr("class") if tag == "div" and element.attrs else None
        if not name or element.parent is None:
            return False
        if element.parent not in self._classes:
            beside = (one for one in element.parent.children if getattr(one, "tag", None) == "div")
            self._classes[element.parent] = Counter(one.attr("class") for one in beside)
        return self._classes[element.parent][name] > 1
