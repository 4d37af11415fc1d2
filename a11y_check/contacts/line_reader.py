"""A page as lines of print: reads the tree, text by text.

Works on any tree whose elements have `tag`, `attrs`, `children`, `attr(name)` and `select(selector)`, and whose
texts have `text`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from a11y_check.contacts.characters import one_line
from a11y_check.contacts.concealment import Concealment, read_concealment
from a11y_check.contacts.emails import is_picture_of_address
from a11y_check.contacts.hidden_emails import hidden_address, is_coded
from a11y_check.contacts.line_places import Place, Places
from a11y_check.contacts.lines import Line, Link
from a11y_check.contacts.markup import BLOCKS, TELLING, UNSEEN, is_identity, is_site
from a11y_check.contacts.tables import cells_in_order


class _Inline(NamedTuple):
    """An element inside a line: its target as a link, None for others, and where in the line it starts."""

    element: Any
    target: str | None
    start: int


#: Nodes still to be read, the block around them, its place, and the element that ends after the last of them; None for a block.
_Frame = tuple[Iterator[Any], Any, Place, _Inline | None]


def read_lines(root: Any) -> list[Line]:
    """The filled lines under an element, in document order; lines of a link without text are kept.

    A table whose columns belong together, one weekday or person each, is read column by column.
    """
    reader = _Reader(read_concealment(root))
    reader.read(root)
    return reader.lines


class _Reader:
    """Collects runs of text until a block begins or ends."""

    def __init__(self, concealment: Concealment) -> None:
        self.lines: list[Line] = []
        self._concealment = concealment
        self._places = Places()
        self._stack: list[_Frame] = []
        self._block: Any = None  # what is read stands in it
        self._place = Place()
        self._text = ""
        self._line: Line | None = None
        self._seam = -1  # where an element inside the line has just ended

    def read(self, root: Any) -> None:
        """All lines under an element. Elements may be nested deeper than functions may."""
        stack, conceals = self._stack, self._concealment.hides
        stack.append((iter(root.children), root, self._place, None))
        while stack:
            children, self._block, self._place, inline = stack[-1]
            for child in children:
                tag = getattr(child, "tag", None)
                if tag is None:
                    self._print(child.text)
                    continue
                attributes = child.attrs
                telling = bool(attributes) and not TELLING.isdisjoint(attributes)
                if telling and tag not in UNSEEN and conceals(child):
                    self._pass_by_hidden(tag)
                elif _READ.get(tag, _Reader._inline)(self, child, tag, telling):
                    break
            else:
                stack.pop()
                if inline is None:
                    self._end_line()
                else:
                    self._leave(*inline)

    def _pass_by(self, element: Any, tag: str, _telling: bool) -> bool:
        """What readers do not see, but for the addresses that scripts write."""
        if tag == "script" and hidden_address(element):
            self._begin_line(self._place)
            self._mark(element, "", len(self._text))
        return False

    def _pass_by_hidden(self, tag: str) -> None:
        if tag not in BLOCKS and self._line is not None:
            self._line.coded += ((len(self._text), len(self._text)),)

    def _break(self, _element: Any, _tag: str, _telling: bool) -> bool:
        self._end_line()
        return False

    def _begin_block(self, element: Any, tag: str, telling: bool) -> bool:
        """Begin a block; whether something is to be read inside of it."""
        if self._line is not None:
            self._end_line()
        place = self._places.place_in(self._place, element, tag, telling=telling)
        cells = cells_in_order(element) if tag == "table" else None
        if cells is not None:
            self._places.keep(cells)
            self._stack.append((iter([cell.element for cell in cells]), element, place, None))
            return True
        children = element.children
        if _are_plain(children):
            text = one_line(element.text).strip()  # nearly all: no need to read piece by piece
            if text:
                self.lines.append(place.line(element, text))
            return False
        self._stack.append((iter(children), element, place, None))
        return True

    def _inline(self, element: Any, tag: str, telling: bool) -> bool:
        """Begin an element inside a line; whether something is to be read inside of it."""
        place = self._place
        target: str | None = element.attr("href") if tag == "a" else None
        turned = False
        if telling:
            if not place.content and not place.site and is_site(element):
                place = replace(place, site=True)
            if is_identity(element):
                self._end_line()
                self._stack.append((iter(element.children), self._block, place, None))
                return True
            if tag != "a" and is_coded(element):
                target = ""
            turned = self._concealment.turns(element)
        if self._line is None:
            self._begin_line(place)
        elif self._seam == len(self._text):
            self._part(one_line(element.text))
        start = len(self._text)
        if turned:
            self._print(element.text[::-1])
            self._line_coded(start)
            return False
        children = element.children
        if _is_text(children):
            self._print(children[0].text)
            self._leave(element, target, start)
            return False
        self._stack.append((iter(children), self._block, place, _Inline(element, target, start)))
        return True

    def _leave(self, element: Any, target: str | None, start: int) -> None:
        if target is not None:
            self._mark(element, target, start)
        self._seam = len(self._text)

    def _part(self, text: str) -> None:
        """Two elements side by side without a space, which style sheets keep apart: name and office, label and number."""
        before = self._text[-1:]
        if before.islower() and text[:1].isupper():
            self._text += ", "
        elif (before.isalpha() and text[:1].isdigit()) or (before.isdigit() and text[:1].isalpha()):
            self._text += " "

    def _picture(self, image: Any, _tag: str, _telling: bool) -> bool:
        """The text of a picture of an e-mail address or of its "@"."""
        alt = one_line(image.attr("alt") or "").strip()
        if is_picture_of_address(alt):
            start = len(self._text)
            self._print(alt)
            self._line_coded(start)
        return False

    def _line_coded(self, start: int) -> None:
        if self._line is not None:
            self._line.coded += ((min(start, len(self._text)), len(self._text)),)

    def _mark(self, element: Any, target: str, start: int) -> None:
        if self._line is not None:
            end = len(self._text)
            self._line.links += (Link(min(start, end), end, target, element),)

    def _print(self, text: str) -> None:
        """A text of the tree; white space between blocks begins no line."""
        before = self._text
        if not before and text.isspace():
            return
        if self._line is None:
            self._begin_line(self._place)
        text = one_line(text)
        if text[:1] == " " and before[-1:] in " ":  # also at the beginning of the line
            text = text[1:]
        self._text = before + text

    def _begin_line(self, place: Place) -> None:
        if self._line is None:
            self._line, self._seam = place.line(self._block), -1

    def _end_line(self) -> None:
        """The next text begins a new line."""
        if self._line is None:
            return
        text = self._text.rstrip()
        if text or self._line.links:
            self._line.text = text
            self.lines.append(self._line)
        self._line, self._text = None, ""


#: How an element is read, by its tag; all others are read as a part of the line.
_READ = {
    **dict.fromkeys(BLOCKS, _Reader._begin_block),
    **dict.fromkeys(UNSEEN, _Reader._pass_by),
    "br": _Reader._break,
    "img": _Reader._picture,
}


def _are_plain(nodes: list[Any]) -> bool:
    """The nodes make one line whose print is their text: no links, and no two elements side by side."""
    apart = True
    for node in nodes:
        tag = getattr(node, "tag", None)
        if tag is None:
            apart = apart or bool(node.text)
        elif apart and tag != "a" and tag not in _READ and _is_text(node.children):
            attributes = node.attrs
            if attributes and not TELLING.isdisjoint(attributes):
                return False
            apart = False
        else:
            return False
    return True


def _is_text(nodes: list[Any]) -> bool:
    return len(nodes) == 1 and getattr(nodes[0], "tag", None) is None
