"""Rich text as an editor means it: no empty paragraphs, no words broken by lines, and typed bullets as a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeGuard

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from integration_blocks.pasted.lists import with_lists
from integration_blocks.pasted.text import joined, tidy

_BLOCKS = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote"]
_SHOWN_WITHOUT_WORDS = ["embed", "img", "hr", "iframe"]
_LAST = re.compile(r"[^\W\d_]-[ \t]*$")
_FIRST = re.compile(r"^[ \t]*[^\W\d_]")


def tidy_prose(html: str, *, lists: frozenset[str] = frozenset({"ul", "ol"})) -> str:
    """The rich text, put right; exactly as it was if nothing is wrong. `lists` are the kinds that the field offers."""
    soup = BeautifulSoup(html, "html.parser")
    changed = _tidy_texts(soup) | _join_lines(soup) | _remove_empty(soup) | with_lists(soup, lists)
    return soup.decode(formatter="minimal") if changed else html


def _tidy_texts(soup: BeautifulSoup) -> bool:
    changed = False
    for text in _texts(soup):
        if (better := tidy(str(text))) != text:
            text.replace_with(NavigableString(better))
            changed = True
    return changed


def _join_lines(soup: BeautifulSoup) -> bool:
    """A word with a line break inside becomes one word."""
    changed = False
    for line_break in soup.find_all("br"):
        before, after = line_break.previous_sibling, line_break.next_sibling
        if not (
            _is_text(before) and _is_text(after) and _LAST.search(str(before)) and _FIRST.match(str(after))
        ):
            continue
        whole = NavigableString(joined(f"{before}\n{after}"))
        line_break.decompose()
        after.extract()
        before.replace_with(whole)
        changed = True
    return changed


def _remove_empty(soup: BeautifulSoup) -> bool:
    changed = False
    for element in [*soup.find_all(_BLOCKS), *soup.find_all(["ul", "ol"])]:
        if not element.get_text().strip() and element.find(_SHOWN_WITHOUT_WORDS) is None:
            element.decompose()
            changed = True
    return changed


def _texts(soup: BeautifulSoup) -> Iterator[NavigableString]:
    yield from [text for text in soup.find_all(string=True) if _is_text(text)]


def _is_text(node: object) -> TypeGuard[NavigableString]:
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString | Tag)
