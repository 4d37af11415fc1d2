"""Other pages that this one links to or embeds, as far as they can be read, and whether two of them differ."""

from __future__ import annotations

import re

from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Page, Text
from a11y_check.semantics.refreshes import refresh
from a11y_check.semantics.visibility import is_shown

_DIGITS = re.compile(r"\d+")
#: Content that mark-up alone does not tell.
_UNREADABLE = "script, iframe, frame, object, embed, img, svg, canvas, video, audio, form"
#: Two texts that share less than this part of the words of the shorter one are about different things.
_LITTLE_IN_COMMON = 0.2


def linked_page(address: str, page: Page) -> Page | None:
    """The page at an address as written in this one, moved on where it says so at once; None if out of reach."""
    known = _loaded(page)
    if address not in known:
        found = _read(address, page)
        moved = refresh(found) if found else None
        if found and moved and moved.target and not moved.seconds:
            found = _read(found.absolute(moved.target), page)
        known[address] = found
    return known[address]


@once_per_element
def framed_page(frame: Element, page: Page) -> Page | None:
    """What an `iframe` shows: its own mark-up, else the page at its address."""
    own = frame.attr("srcdoc")
    if own is not None:
        return Page(own, page.url, today=page.today, load=page.load)
    address = (frame.attr("src") or "").strip()
    return linked_page(address, page) if address else None


def differ(one: Page, other: Page) -> bool | None:
    """Whether the two serve different purposes; None where only a person can tell.

    They do not if their main text is the same. They do if it shares hardly a word, or is the same but for
    its numbers: another telephone, another date.
    """
    text, other_text = _main_text(one), _main_text(other)
    if text == other_text:
        return False if text else None
    if not text or not other_text:
        return None if one.select(_UNREADABLE) or other.select(_UNREADABLE) else True
    if _DIGITS.sub("0", " ".join(text)) == _DIGITS.sub("0", " ".join(other_text)):
        return True
    words, other_words = set(text), set(other_text)
    shared = len(words & other_words) / min(len(words), len(other_words))
    return True if shared < _LITTLE_IN_COMMON else None


@once_per_page
def _loaded(_page: Page) -> dict[str, Page | None]:
    return {}


def _read(address: str, page: Page) -> Page | None:
    html = page.load(address)
    return Page(html, address, today=page.today, load=page.load) if html else None


def _main_text(page: Page) -> list[str]:
    """The words of the main content, or of the whole page where none is marked."""
    main = [e for e in page.select("main, [role=main i]") if is_shown(e, page)][:1]
    parts = [main[0], *main[0].select("*")] if main else page.select("body, body *")
    texts = (c.data for e in parts if is_shown(e, page) for c in e.children if isinstance(c, Text))
    return re.findall(r"\w+", " ".join(texts).lower())
