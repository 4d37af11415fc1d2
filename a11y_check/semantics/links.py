"""Where links lead, as far as the page itself tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

from a11y_check.conditions import OnlyThose
from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Page, Text, parent
from a11y_check.semantics.idrefs import referred
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.aria import LINKS
from a11y_check.standards.html import INLINE
from a11y_check.standards.link_phrases import FORMAT_NAMES, GENERIC_LINKS, OPENING_NOTE, POINTING_LINKS
from a11y_check.standards.words import small

#: A link this early on the page that leads into it is there to skip what comes first.
_EARLY = 3

_MENUS = "nav, header, footer, [role=navigation i], [role=menubar i]"

#: What follows the # where no place in the page is meant.
_PLACEHOLDER = re.compile(r"0$|[/!?]")

#: What a script does that makes a link of another element.
_MOVES = re.compile(r"location(?:\.href)?\s*=\s*([\"'])(?P<address>.+?)\1")

#: Signs that browsers leave as they are in the part of an address after the #.
_PLAIN_SIGNS = "%!#$&'()*+,/:;=?@[\\]^{|}~"


@once_per_page
def links(page: Page) -> list[Element]:
    """The links that assistive technology gets, in document order."""
    exposed = is_exposed.among(page.select("a, area, [role]"), page)
    return [element for element in exposed if role(element, page) in LINKS]


def links_of_one_text(page: Page) -> list[list[Element]]:
    """Where several links that lead somewhere have the same text: those links, in document order."""
    by_text: dict[str, list[Element]] = {}
    for link in links(page):
        text = name(link, page).lower()
        if text and written_address(link):
            by_text.setdefault(text, []).append(link)
    return [alike for alike in by_text.values() if len(alike) > 1]


def first_in_menus(kinds: Mapping[Element, str]) -> list[Element]:
    """The links that speak for those after them: in a menu, a header or a footer, the first of each kind."""
    found: dict[tuple[Element, str], Element] = {}
    for link, kind in kinds.items():
        found.setdefault((link.closest(_MENUS) or link, kind), link)
    return list(found.values())


@once_per_page
def _link_set(page: Page) -> frozenset[Element]:
    return frozenset(links(page))


#: Assistive technology gets the element as a link.
is_link = OnlyThose(_link_set)


@once_per_element
def address(link: Element, page: Page) -> str:
    """The absolute address of a link, its text where the page has no address; "" for a broken one."""
    return page.absolute(written_address(link))


def written_address(link: Element) -> str:
    """The address as the link has it, in a drawing or in a plain script too; "" without one."""
    written = link.attr("href") or link.attr("xlink:href")
    script = link.attr("onclick")
    scripted = _MOVES.search(script) if script else None
    return (written or (scripted["address"] if scripted else "")).strip()


def fragment(link: Element) -> str:
    """The id that a link inside the page leads to; "" for every other link."""
    target = (link.attr("href") or "").strip()
    return unquote(target[1:]) if target.startswith("#") else ""


def has_target(link: Element, page: Page) -> bool:
    """The place in the page that the link names exists."""
    place = fragment(link)
    if place.lower() == "top" or place.startswith(":~:") or place in page.ids or place in _anchor_names(page):
        return True
    # Browsers look first for the id as the address has it, and decode it only then.
    return quote((link.attr("href") or "").strip()[1:], safe=_PLAIN_SIGNS) in page.ids


def is_skip_link(link: Element, page: Page) -> bool:
    """One of the first links of the page, and it leads into the page."""
    return (
        bool(fragment(link))
        and not is_placeholder(link)
        and link in _first_links(page)
        and link.closest("main") is None
    )


def is_placeholder(link: Element) -> bool:
    """The address, such as “#0” or “#!”, is no place in the page but a sign for scripts, or for an address to come."""
    return _PLACEHOLDER.match(fragment(link)) is not None


def file_type(link: Element) -> str:
    """The extension of the file that a link leads to, in small letters; "" for a page."""
    try:
        path = urlsplit((link.attr("href") or "").strip()).path
    except ValueError:
        return ""
    last = path.rpartition("/")[2]
    return last.rpartition(".")[2].lower() if "." in last else ""


@once_per_page
def _first_links(page: Page) -> list[Element]:
    return page.select("a[href]")[:_EARLY]


@once_per_page
def _anchor_names(page: Page) -> frozenset[str]:
    return frozenset(anchor.attr("name") or "" for anchor in page.select("a[name]"))


@lru_cache(maxsize=1024)
def says_nothing(text: str, address: str = "") -> bool:
    """A link text such as “more” or “this product”, or “PDF” for such a file, whatever signs stand beside it.

    That the link opens a new window does not say where it leads.
    """
    plain = " ".join(re.sub(r"[^\w\s]", " ", small(text)).split())
    words = " ".join(OPENING_NOTE.sub(" ", plain).split())
    if words in GENERIC_LINKS or POINTING_LINKS.fullmatch(words) or (plain and not words):
        return True
    file = address.partition("?")[0].rpartition("/")[2].lower()
    return any(f".{extension}" in file for extension in FORMAT_NAMES.get(words, ()))


def has_context(link: Element, page: Page) -> bool:
    """Something that belongs to the link says more: its sentence, item, cell, heading, region or description."""
    around, heading, *described = context(link, page)
    if (
        heading is not None
        or described
        or link.attr("title")
        or link.closest("td, th, [aria-label], [aria-labelledby]")
    ):
        return True
    own = shown_text(link, page)
    while around is not None:
        if shown_text(around, page) != own:
            return True
        outer = parent(around)
        around = outer.closest(_CONTEXTS) if outer is not None else None
    block = parent(link)
    while block is not None and block.tag in INLINE:
        block = parent(block)
    beside = (c.data for c in block.children if isinstance(c, Text)) if block is not None else ()
    return any(text.strip() for text in beside)


#: Elements whose text helps to understand a link in them.
_CONTEXTS = "p, li, td, th, dt, dd, figcaption, caption, blockquote"


def context(link: Element, page: Page) -> tuple[Element | None, ...]:
    """What a screen reader can read out around the link: its paragraph, item or cell, and the heading before."""
    around = link.closest(_CONTEXTS)
    return (around, _headings_before(page).get(link), *referred(link, page, "aria-describedby"))


@once_per_page
def _headings_before(page: Page) -> dict[Element, Element]:
    found: dict[Element, Element] = {}
    heading: Element | None = None
    for element in page.select("h1, h2, h3, h4, h5, h6, a, area, [role]"):
        if role(element, page) == "heading":
            heading = element
        elif heading is not None and role(element, page) in LINKS:
            found[element] = heading
    return found
