"""A page as lines of print: reads the tree, text by text.

Works on any tree whose elements have `tag`, `attrs`, `children`, `attr(name)` and `select(selector)`, and whose
texts have `text`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from a11y_check.contacts.characters import one_line
from a11y_check.contacts.concealment import Concealment, read_concealment
from a11y_check.contacts.emails import is_picture_of_address
from a11y_check.contacts.hidden_emails import hidden_address, is_coded
from a11y_check.contacts.lines import Line, Link
from a11y_check.contacts.tables import Cell, cells_in_order


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNSEEN = _words(
    "script style template noscript head title select textarea option datalist label legend code kbd samp"
)
_BLOCKS = _words(
    "address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot "
    "th thead tr ul"
)
_CONTAINERS = _words("article aside section li td address details")
_HEADINGS = {**{f"h{level}": level for level in range(1, 7)}, "summary": 6}
_CONTENT = _words("main article aside section")
_SITE = _words("header footer nav")
_MARGINS = _words(
    "header site-header page-header pageheader kopfzeile kopf masthead topbar metanavigation breadcrumb "
    "footer site-footer page-footer pagefooter fusszeile seitenfuss fuss"
)
_IDENTITY = _words("fn org p-name p-org p-role p-job-title jobTitle worksFor affiliation department")
_SITE_ROLES = _words("banner contentinfo navigation search")


class _Place(NamedTuple):
    """What the lines of a part of the tree have in common."""

    block: Any
    level: int = 0
    site: bool = False
    content: bool = False
    boxes: tuple[Any, ...] = ()
    column: str = ""

    def line(self, text: str = "") -> Line:
        return Line(text, self.block, self.level, self.site, self.boxes, self.column)


class _Inline(NamedTuple):
    """An element inside a line: its target as a link, None for others, and where in the line it starts."""

    element: Any
    target: str | None
    start: int


#: Nodes still to be read, where they stand, and the element that ends after the last of them; None for a block.
_Frame = tuple[Iterator[Any], _Place, _Inline | None]


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
        self._classes: dict[Any, Counter[str | None]] = {}  # of the div elements in an element
        self._text = ""
        self._line: Line | None = None
        self._seam = -1  # where an element inside the line has just ended

    def read(self, root: Any) -> None:
        """All lines under an element. Elements may be nested deeper than functions may."""
        stack: list[_Frame] = [(iter(root.children), _Place(root), None)]
        while stack:
            children, place, inline = stack[-1]
            for child in children:
                tag = getattr(child, "tag", None)
                if tag is None:
                    self._print(child.text, place)
                elif child.attrs and tag not in _UNSEEN and self._concealment.hides(child):
                    self._pass_by_hidden(tag)
                elif frames := _READ.get(tag, _Reader._inline)(self, child, tag, place):
                    stack += reversed(frames)
                    break
            else:
                stack.pop()
                if inline is None:
                    self.end_line()
                else:
                    self._leave(*inline, place)

    def _pass_by(self, element: Any, tag: str, place: _Place) -> Sequence[_Frame]:
        """What readers do not see, but for the addresses that scripts write."""
        if tag == "script" and hidden_address(element):
            self._mark(element, place, "")
        return ()

    def _pass_by_hidden(self, tag: str) -> None:
        if tag not in _BLOCKS and self._line is not None:
            self._line.coded += ((len(self._text), len(self._text)),)

    def _break(self, _element: Any, _tag: str, _place: _Place) -> Sequence[_Frame]:
        self.end_line()
        return ()

    def _block(self, element: Any, tag: str, place: _Place) -> Sequence[_Frame]:
        """Begin a block; what is to be read inside of it."""
        self.end_line()
        inner = _Place(
            element,
            _HEADINGS.get(tag, place.level),
            place.site or (not place.content and _is_site(element)),
            place.content or tag in _CONTENT,
            (*place.boxes, element) if tag in _CONTAINERS or self._is_repeated(element, tag) else place.boxes,
            place.column,
        )
        cells = cells_in_order(element) if tag == "table" else None
        if cells is None:
            children = element.children
            if len(children) == 1 and getattr(children[0], "tag", None) is None:
                text = one_line(children[0].text).strip()  # most blocks hold one text: no frame for it
                if text:
                    self.lines.append(inner.line(text))
                return ()
            return [(iter(children), inner, None)]
        return [(iter(cell.element.children), _in_cell(cell, inner), None) for cell in cells]

    def _is_repeated(self, element: Any, tag: str) -> bool:
        """One of several div elements of a class side by side: a card."""
        name = element.attr("class") if tag == "div" and element.attrs else None
        if not name or element.parent is None:
            return False
        if element.parent not in self._classes:
            beside = (one for one in element.parent.children if getattr(one, "tag", None) == "div")
            self._classes[element.parent] = Counter(one.attr("class") for one in beside)
        return self._classes[element.parent][name] > 1

    def _inline(self, element: Any, tag: str, place: _Place) -> Sequence[_Frame]:
        """Begin an element inside a line; what is to be read inside of it."""
        target: str | None = None
        turned = False
        if element.attrs:
            if not place.content and not place.site and _is_site(element):
                place = place._replace(site=True)
            if _is_identity(element):
                self.end_line()
                return [(iter(element.children), place, None)]
            target = element.attr("href") if tag == "a" else ("" if is_coded(element) else None)
            turned = self._concealment.turns(element)
        if self._line is None:
            self._line = place.line()
        if self._seam == len(self._text):
            self._part(one_line(element.text))
        start = len(self._text)
        if turned:
            self._add(one_line(element.text)[::-1], place)
            self._line_coded(start)
            return ()
        children = element.children
        if len(children) == 1 and getattr(children[0], "tag", None) is None:
            self._print(children[0].text, place)
            self._leave(element, target, start, place)
            return ()
        return [(iter(children), place, _Inline(element, target, start))]

    def _leave(self, element: Any, target: str | None, start: int, place: _Place) -> None:
        if target is not None:
            self._mark(element, place, target, start)
        self._seam = len(self._text)

    def _part(self, text: str) -> None:
        """Two elements side by side without a space, which style sheets keep apart: name and office, label and number."""
        before = self._text[-1:]
        if before.islower() and text[:1].isupper():
            self._text += ", "
        elif (before.isalpha() and text[:1].isdigit()) or (before.isdigit() and text[:1].isalpha()):
            self._text += " "

    def _picture(self, image: Any, _tag: str, place: _Place) -> Sequence[_Frame]:
        """The text of a picture of an e-mail address or of its "@"."""
        alt = one_line(image.attr("alt") or "").strip()
        if is_picture_of_address(alt):
            self._add("", place)
            start = len(self._text)
            self._add(alt, place)
            self._line_coded(start)
        return ()

    def _line_coded(self, start: int) -> None:
        if self._line is not None:
            self._line.coded += ((min(start, len(self._text)), len(self._text)),)

    def _mark(self, element: Any, place: _Place, target: str, start: int | None = None) -> None:
        if start is None:
            self._add("", place)
        if self._line is not None:
            end = len(self._text)
            self._line.links += (Link(end if start is None else min(start, end), end, target, element),)

    def _print(self, text: str, place: _Place) -> None:
        """A text of the tree; white space between blocks begins no line."""
        if self._text or not text.isspace():
            self._add(one_line(text), place)

    def _add(self, text: str, place: _Place) -> None:
        if self._line is None:
            self._line = place.line()
        if text:
            if text[0] == " " and (not self._text or self._text[-1] == " "):
                text = text[1:]
            self._text += text

    def end_line(self) -> None:
        """The next text begins a new line."""
        if self._line is None:
            self._seam = -1
            return
        text = self._text.rstrip()
        if text or self._line.links:
            self._line.text = text
            self.lines.append(self._line)
        self._line, self._text, self._seam = None, "", -1


#: How an element is read, by its tag; all others are read as a part of the line.
_READ = {
    **dict.fromkeys(_BLOCKS, _Reader._block),
    **dict.fromkeys(_UNSEEN, _Reader._pass_by),
    "br": _Reader._break,
    "img": _Reader._picture,
}


def _in_cell(cell: Cell, table: _Place) -> _Place:
    return _Place(
        cell.element,
        cell.level or table.level,
        table.site,
        table.content,
        (*table.boxes, cell.element.parent if cell.column else cell.element),
        cell.column,
    )


def _is_identity(element: Any) -> bool:
    """Mark-up for machines says that the element is a person's name, role or office: a line of its own."""
    names = f"{element.attr('class') or ''} {element.attr('itemprop') or ''}"
    return names != " " and not _IDENTITY.isdisjoint(names.split())


def _is_site(element: Any) -> bool:
    if element.tag in _SITE:
        return True
    if not element.attrs:
        return False
    if (element.attr("role") or "").strip().lower() in _SITE_ROLES:
        return True
    if element.tag != "div":
        return False
    marks = f"{element.attr('id') or ''} {element.attr('class') or ''}".lower().split()
    return not _MARGINS.isdisjoint(marks)
