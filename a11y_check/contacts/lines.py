"""A page as lines of print: what a reader sees side by side, with its links and its place on the page.

Works on any tree whose elements have `tag`, `children` and `attr(name)`, and whose texts have `data`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from a11y_check.contacts.characters import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNSEEN = _words("script style template noscript head title select textarea option datalist")
_BLOCKS = _words(
    "address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot "
    "th thead tr ul"
)
_CONTAINERS = _words("article aside section li td address")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SITE = _words("header footer nav")
_FOOTERS = _words("footer site-footer page-footer pagefooter fusszeile seitenfuss")
_SITE_ROLES = _words("banner contentinfo navigation search")


@dataclass(frozen=True)
class Link:
    """A link in a line: where its text starts and ends there, and where it leads.

    `target` is "" for an element that a script turns into a mail link.
    """

    start: int
    end: int
    target: str
    element: Any


@dataclass(eq=False)
class Line:
    """One line. `element` is the block around it, `level` its heading level or 0.

    `site` marks the header, the footer and the navigation of the site. `boxes` are the elements around
    the line that hold things together (section, article, list item), outermost first.
    """

    text: str
    element: Any
    level: int = 0
    site: bool = False
    boxes: tuple[Any, ...] = ()
    links: list[Link] = field(default_factory=list)

    def link_at(self, start: int, end: int) -> Link | None:
        """The link that holds this part of the line."""
        return next((link for link in self.links if link.start <= start and end <= link.end), None)


def read_lines(root: Any) -> list[Line]:
    """The filled lines under an element, in document order; lines of a link without text are kept."""
    reader = _Reader()
    reader.read(root, root, 0, False, False, ())
    reader.end_line()
    return reader.lines


class _Reader:
    """Collects runs of text until a block begins or ends."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._text = ""
        self._line: Line | None = None

    def read(
        self, node: Any, block: Any, level: int, site: bool, content: bool, boxes: tuple[Any, ...]
    ) -> None:
        for child in node.children:
            tag = getattr(child, "tag", None)
            if tag is None:
                self._add(folded(child.text).replace("\n", " "), block, level, site, boxes)
                continue
            if tag in _UNSEEN or child.attr("hidden") is not None:
                continue
            inside_content = content or tag in ("main", "article", "aside", "section")
            inside_site = site or (not content and _is_site(child))
            if tag not in _BLOCKS:
                start = self._start(block, level, site, boxes)
                self.read(child, block, level, inside_site, inside_content, boxes)
                self._close(child, start)
                continue
            self.end_line()
            if tag != "br":
                inner = (*boxes, child) if tag in _CONTAINERS else boxes
                self.read(child, child, _HEADINGS.get(tag, level), inside_site, inside_content, inner)
                self.end_line()

    def _start(self, block: Any, level: int, site: bool, boxes: tuple[Any, ...]) -> int:
        self._add("", block, level, site, boxes)
        return len(self._text)

    def _add(self, text: str, block: Any, level: int, site: bool, boxes: tuple[Any, ...]) -> None:
        if self._line is None:
            self._line = Line("", block, level, site, boxes)
        if not self._text or self._text.endswith(" "):
            text = text.lstrip(" ")
        self._text += text

    def _close(self, element: Any, start: int) -> None:
        target = element.attr("href") if element.tag == "a" else element.attr("data-cfemail") and ""
        if target is not None and self._line is not None:
            self._line.links.append(Link(min(start, len(self._text)), len(self._text), target, element))

    def end_line(self) -> None:
        if self._line is not None and (self._text.strip() or self._line.links):
            self._line.text = self._text.rstrip()
            self.lines.append(self._line)
        self._line, self._text = None, ""


def _is_site(element: Any) -> bool:
    if element.tag in _SITE or (element.attr("role") or "").strip().lower() in _SITE_ROLES:
        return True
    marks = f"{element.attr('id') or ''} {element.attr('class') or ''}".lower().split()
    return element.tag == "div" and not _FOOTERS.isdisjoint(marks)


def filled(lines: list[Line]) -> Iterator[Line]:
    """The lines with text."""
    return (line for line in lines if line.text)
