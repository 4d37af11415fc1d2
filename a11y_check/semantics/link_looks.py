"""How links differ from the text that they are in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from a11y_check.once import once_per_element
from a11y_check.page import Element, Node, Page, Text, parent
from a11y_check.semantics.css.colours import contrast
from a11y_check.semantics.lines_of_text import is_block, passage
from a11y_check.semantics.painting import look
from a11y_check.semantics.styles import Styles, styles
from a11y_check.semantics.text import is_text_block, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.html import EMBEDDED

#: Letters beside links from which a block of text is running text.
_RUNNING = 15
_SIGNS = ("background-image", "box-shadow", "text-transform", "font-style")


@once_per_element
def is_in_text(link: Element, page: Page) -> bool:
    """The link is seen in a block of text that says more than its links."""
    block = _block(link, page)
    text = shown_text(link, page)
    if block is None or not text or not is_visible(link, page):
        return False
    around, links = passage(link, block, page)
    if len(around) - len(text) < _RUNNING:
        return False  # it stands nearly alone
    linked = sum(_letters(shown_text(other, page)) for other in links)
    return _letters(around) - linked >= _RUNNING


def stands_on_its_own_line(link: Element, page: Page) -> bool:
    """Line breaks, or the edges of the block, are all that stands beside the link."""
    return parent(link) == _block(link, page) and all(
        _ends_line(nodes) for nodes in (link.previous_siblings, link.next_siblings)
    )


def _ends_line(nodes: Iterable[Node]) -> bool:
    """A line break comes before any text or element."""
    for node in nodes:
        if isinstance(node, Element):
            return node.tag == "br"
        if isinstance(node, Text) and node.data.strip():
            return False
    return True


def has_other_cue(link: Element, page: Page) -> bool:
    """Something besides the colour tells the link from the text: a line, weight, size, background or picture."""
    block, found = _block(link, page), styles(page)
    if block is None or link.select_one(EMBEDDED) is not None:
        return True
    if any(
        (part, which) in found.cascade.pseudo for part in _chain(link, block) for which in ("before", "after")
    ):
        return True
    return any(_differs(part, block, found) for part in (*_chain(link, block), *link.select("*")))


def contrast_with_text(link: Element, page: Page) -> float | None:
    """The contrast ratio between the colours of link and text; None where one of them is not known."""
    block, found = _block(link, page), styles(page)
    one = found.colour(link, "color")
    other = found.colour(block, "color") if block is not None else None
    if block is None or one is None or other is None:
        return None
    if one.alpha < 1 or other.alpha < 1:  # the background shows through
        looks = look(link, page), look(block, page)
        seen = [found.text for found in looks if found and found.is_sure and not found.has_image]
        return contrast(*seen) if len(seen) == len(looks) else None
    return contrast(one, other)


def _differs(part: Element, block: Element, found: Styles) -> bool:
    background = found.colour(part, "background-color")
    return (
        found.text(part, "text-decoration-line") not in ("none", "line-through")
        or abs(found.font_weight(part) - found.font_weight(block)) >= 200
        or abs(found.font_size(part) - found.font_size(block)) >= 2
        or background is None
        or (background.alpha > 0 and background != found.colour(block, "background-color"))
        or any(found.text(part, name) != found.text(block, name) for name in _SIGNS)
        or _has_line_below(part, block, found)
        or found.text(part, "display") not in ("inline", "contents")
    )


def _has_line_below(part: Element, block: Element, found: Styles) -> bool:
    """A border that is seen: many are there for the mouse only, and transparent until then."""
    style = found.text(part, "border-bottom-style")
    if style in ("none", "hidden", found.text(block, "border-bottom-style")):
        return False
    colour = found.colour(part, "border-bottom-color")
    return found.length(part, "border-bottom-width") != 0 and (colour is None or colour.alpha > 0)


def _chain(link: Element, block: Element) -> list[Element]:
    """The link and what is between it and its block."""
    chain = [link]
    around = parent(link)
    while around is not None and around != block:
        chain.append(around)
        around = parent(around)
    return chain


def _block(link: Element, page: Page) -> Element | None:
    """The block of text around the link; one that holds other blocks too may be it."""
    around = parent(link)
    while around is not None and not (is_text_block(around, page) or is_block(around, page)):
        around = parent(around)
    return around


@lru_cache(maxsize=1024)
def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
