"""Lists that look like one: items marked by a typed sign or number instead of mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.text import block_texts, broken_texts, lines, prose

_BULLETS = "•·‣▪▫◦●○■□►▸➤✓✔⁃–—*-»›→➔➜+"
#: Emojis, and the signs that most programs show as such.
_EMOJIS = "\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff"
_FIRST_EMOJI = "\u2600"
_MONTHS = "Jan|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec"
_MARK = re.compile(
    rf"""
    \s* (?: (?P<bullet>[{re.escape(_BULLETS)}{_EMOJIS}]) \ufe0f? \s+ (?=[^\W_]|[„“"'‚(\[…])
         | (?P<number>\d{{1,2}})[.)] \s+ (?!{_MONTHS}) (?=[^\W\d_])
         | (?P<letter>[a-z])\) \s+ (?=\w) )
    """,
    re.VERBOSE,
)

#: Blocks of which several make one list.
_ITEM_BLOCKS = frozenset({"p", "div"})
_NO_LISTS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "summary", "figcaption", "caption"})
#: A list already, by role, or the parts of an application.
_LISTED = "[role=listitem i], [role=menu i], [role=listbox i], [role=tree i], [role=tablist i], [role=img i]"


class Item(NamedTuple):
    """A line that begins with a mark; `line` counts the filled lines of the page."""

    block: Element
    line: int
    mark: str
    text: str

    def continues(self, last: Item) -> bool:
        """The line comes right after the last item and is marked to match."""
        together = self.block == last.block or (
            self.block.parent == last.block.parent
            and {self.block.tag, last.block.tag} <= _ITEM_BLOCKS
            and not _is_after_rule(self.block)
        )
        return together and self.line == last.line + 1 and self.mark == _after(last.mark)


def _after(mark: str) -> str:
    """The mark of the next item: numbers and letters count up."""
    if mark.isdigit():
        return str(int(mark) + 1)
    return chr(ord(mark) + 1) if mark.isalpha() else mark


@once_per_page
def typed_lists(page: Page) -> dict[Element, list[Item]]:
    """The items of the typed lists, by the block in which a list begins.

    Two items make a list: in lines of one block, or in blocks that follow each other directly.
    Numbers have to count up from one, letters from “a”.
    """
    found: dict[Element, list[Item]] = {}
    group: list[Item] = []
    for item in [*_items(page), None]:
        if item and group and item.continues(group[-1]):
            group.append(item)
            continue
        if len(group) > 1:
            found.setdefault(group[0].block, []).extend(group)
        group = [item] if item and (not item.mark.isalnum() or item.mark in ("1", "a")) else []
    return found


def _items(page: Page) -> Iterator[Item]:
    number = 0
    broken = broken_texts(page)
    for block, text in block_texts(page).items():
        if block not in broken and not _may_begin(text):
            number += 1  # nearly always
            continue
        for line in lines(block, page):
            first = line.strip()[:1]
            number += bool(first)
            mark = _MARK.match(line) if first and _may_begin(line.lstrip()) else None
            if not mark or block.tag in _NO_LISTS or block.closest(_LISTED) is not None:
                continue
            if mark[mark.lastgroup or 0] in prose(block, page):
                yield Item(block, number, mark[mark.lastgroup or 0], line[mark.end() :].strip())


def _may_begin(text: str) -> bool:
    """The text may begin with a mark."""
    first = text[0]
    return first in _BULLETS or first.isdigit() or first >= _FIRST_EMOJI or text[1:2] == ")"


def _is_after_rule(block: Element) -> bool:
    """A line across the page ends what was before."""
    before = next((node for node in block.previous_siblings if isinstance(node, Element)), None)
    return before is not None and before.tag == "hr"
