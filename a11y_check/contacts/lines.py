"""Lines of print: what a reader sees side by side, with its links and its place on the page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(eq=False, slots=True)
class Link:
    """A link in a line: where its text starts and ends there, and where it leads.

    `target` is "" for an element that a script turns into a mail link.
    """

    start: int
    end: int
    target: str
    element: Any


@dataclass(eq=False, slots=True)
class Line:
    """One line. `element` is the block around it, `level` its heading level or 0.

    `site` marks the header, the footer and the navigation of the site. `boxes` are the elements around
    the line that hold things together (section, article, list item), outermost first. `column` is the
    heading of its column in a table. `coded` are the places where readers see other text than the source
    has: a picture of letters, letters printed backwards, a hidden part (start and end are equal).
    """

    text: str
    element: Any
    level: int = 0
    site: bool = False
    boxes: tuple[Any, ...] = ()
    column: str = ""
    links: tuple[Link, ...] = ()
    coded: tuple[tuple[int, int], ...] = ()

    def link_at(self, start: int, end: int) -> Link | None:
        """The link that holds this part of the line."""
        return next((link for link in self.links if link.start <= start and end <= link.end), None)

    def is_coded(self, start: int, end: int) -> bool:
        """Whether this part of the line is not in the source as readers see it."""
        return any(start <= last and first <= end for first, last in self.coded)

    def part(self, start: int, end: int) -> Line:
        """A piece of the line as a line of its own."""
        links = tuple(
            replace(link, start=max(0, link.start - start), end=min(end, link.end) - start)
            for link in self.links
            if start <= link.start < max(end, start + 1) or start < link.end <= end
        )
        coded = tuple((first - start, last - start) for first, last in self.coded if start <= first < end)
        return replace(self, text=self.text[start:end].rstrip(), links=links, coded=coded)


def filled(lines: list[Line]) -> list[Line]:
    """The lines with text."""
    return [line for line in lines if line.text]
