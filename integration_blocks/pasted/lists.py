"""Lines that begin with a typed bullet, dash or number become a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

#: Bullets as word processors write them, also from their symbol fonts; a dash or an "o" needs a space behind it.
_BULLET = re.compile(r"\s*(?:[·•▪◦●○■□◆‣⁃➢➤\uf0b7\uf0a7\uf0d8]\s*|[-–—*o]\s+)(?=\S)")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s+(?=\S)")
_MONTH = re.compile(r"(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)", re.IGNORECASE)
_FEWEST = 2


class _Mark(NamedTuple):
    tag: str
    #: 0 for bullets.
    number: int


@dataclass(eq=False)
class _Line:
    """Nodes of a paragraph between two line breaks."""

    paragraph: Tag
    nodes: list[PageElement]

    def text(self) -> str:
        return "".join(node.get_text() for node in self.nodes)

    def mark(self) -> _Mark | None:
        text = self.text()
        if _BULLET.match(text):
            return _Mark("ul", 0)
        number = _NUMBER.match(text)
        if number and not _MONTH.match(text, number.end()):
            return _Mark("ol", int(number["number"]))
        return None


def with_lists(soup: BeautifulSoup, offered: frozenset[str]) -> bool:
    """Make lists of two or more marked lines in a row, of the kinds that are offered. Says whether there were any."""
    runs = [run for beside in _paragraphs(soup) for run in _runs(beside, offered)]
    for run in runs:
        _make_list(soup, run)
    return bool(runs)


def _paragraphs(soup: BeautifulSoup) -> list[list[Tag]]:
    """The paragraphs, those that stand side by side together."""
    groups: list[list[Tag]] = []
    for paragraph in soup.find_all("p"):
        before = paragraph.find_previous_sibling()
        if groups and before is groups[-1][-1]:
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
    return groups


def _runs(paragraphs: list[Tag], offered: frozenset[str]) -> list[list[_Line]]:
    found: list[list[_Line]] = []
    last: _Mark | None = None
    for line in (line for paragraph in paragraphs for line in _lines(paragraph)):
        mark = line.mark()
        mark = mark if mark and mark.tag in offered else None
        goes_on = last and mark and mark.tag == last.tag and mark.number == last.number + bool(mark.number)
        if goes_on:
            found[-1].append(line)
        elif mark and mark.number <= 1:
            found.append([line])
        else:
            mark = None
        last = mark
    return [run for run in found if len(run) >= _FEWEST]


def _lines(paragraph: Tag) -> list[_Line]:
    parts = groupby(paragraph.contents, key=lambda node: isinstance(node, Tag) and node.name == "br")
    return [_Line(paragraph, list(nodes)) for is_break, nodes in parts if not is_break]


def _make_list(soup: BeautifulSoup, run: list[_Line]) -> None:
    mark = run[0].mark()
    assert mark is not None
    made = soup.new_tag(mark.tag)
    _split_before(soup, run[0]).insert_before(made)
    for line in run:
        item = soup.new_tag("li")
        for node in line.nodes:
            item.append(node.extract())
        pattern = _NUMBER if mark.number else _BULLET
        found = pattern.match(item.get_text())
        _cut(item, found.end() if found else 0)
        made.append(item)
    for paragraph in {id(line.paragraph): line.paragraph for line in run}.values():
        _without_edges(paragraph)


def _cut(item: Tag, length: int) -> None:
    """Take away the first characters of an element, and what is empty then."""
    for text in list(item.find_all(string=True)):
        gone, around = str(text)[:length], text.parent
        length -= len(gone)
        text.replace_with(NavigableString(str(text)[len(gone) :]))
        if around is not None and around is not item and not around.get_text():
            around.decompose()
        if not length:
            return


def _split_before(soup: BeautifulSoup, line: _Line) -> Tag:
    """The paragraph, which the lines before this one have left for one of their own."""
    before = list(line.nodes[0].previous_siblings)[::-1]
    if any(node.get_text().strip() for node in before):
        lead = soup.new_tag("p")
        lead.attrs, line.paragraph.attrs = line.paragraph.attrs, {}
        for node in before:
            lead.append(node.extract())
        line.paragraph.insert_before(lead)
        _without_edges(lead)
    return line.paragraph


def _without_edges(paragraph: Tag) -> None:
    """Take away line breaks at both ends, and the paragraph if nothing is left."""
    for step in (1, -1):
        for node in paragraph.contents[::step]:
            if node.get_text().strip():
                break
            node.extract()
    if not paragraph.contents:
        paragraph.decompose()
