"""What a page has in common with its neighbours, such as its menu, and the content of its own that comes after."""

from __future__ import annotations

from urllib.parse import urlsplit

from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Page, outwards
from a11y_check.semantics.links import address, file_type, fragment, links, written_address
from a11y_check.semantics.outline import headings
from a11y_check.semantics.places import PARTS, is_part, parts
from a11y_check.semantics.resources import linked_page
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import block_texts, shown_text, text_blocks
from a11y_check.semantics.tree import is_made_by_script
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.aria import LANDMARKS

#: Pages that are asked whether they have the same.
_ASKED = 3
#: Fewer words, and fewer than two links, are passed in no time.
_WORDS = 8
_PAGES = ("", "html", "htm", "php", "aspx", "jsp")


@once_per_page
def menus(page: Page) -> list[Element]:
    """The menus with a link, and the boxes beside the content that other pages of the site have too."""
    return [
        block
        for block in page.select("nav, aside, [role]")
        if is_exposed(block, page)
        and (
            (role(block, page) == "navigation" and block.select_one("a[href]") is not None)
            or (role(block, page) == "complementary" and is_part(block, page) and is_repeated(block, page))
        )
    ]


@once_per_page
def own_content(page: Page) -> list[Element]:
    """The passages of running text after the first menu, without what is in the parts around the content."""
    first = next(iter(menus(page)), None)
    if first is None:
        return []
    order = page.order
    around = _within(page, PARTS)
    return [
        block
        for block, text in block_texts(page).items()
        if order[block] > order[first]
        and block not in around
        and text.count(" ") + 1 >= _WORDS
        and not any(shown_text(link, page) == text for link in block.select("a[href]"))
    ]


@once_per_element
def is_repeated(block: Element, page: Page) -> bool:
    """A page of the same site that this one links to has the whole block too, and the block is not just a few words."""
    said = [
        shown_text(part, page) for part in [*block.select("a"), *text_blocks(page)] if block in outwards(part)
    ]
    if len(block.select("a[href]")) < 2 and sum(len(text.split()) for text in said) < _WORDS:
        return False
    kind = role(block, page)
    for other in _neighbours(page):
        there = " ".join(shown_text(e, other) for e in other.select("*") if role(e, other) == kind)
        if all(text in there for text in said):
            return True
    return False


@once_per_page
def is_outside_landmarks(page: Page) -> bool:
    """There is content of the page's own after a menu, and no region that screen readers can jump to holds any of it."""
    if any(role(main, page) == "main" and is_exposed(main, page) for main in page.select("main, [role]")):
        return False
    return bool(own_content(page)) and not any(
        role(around, page) in LANDMARKS and is_exposed(around, page)
        for block in own_content(page)
        for around in outwards(block)
    )


def has_heading(page: Page) -> bool:
    """A heading that all people get stands outside of menus, boxes beside the content, and the footer."""
    around = _within(page, PARTS - {"banner"})
    return any(is_visible(heading, page) and heading not in around for heading in headings(page))


@once_per_page
def has_unread_parts(page: Page) -> bool:
    """Shadow trees can hold headings and regions that the mark-up of the page does not show."""
    shadows = page.document.select_one("template[shadowrootmode]") is not None
    return shadows or any(map(is_made_by_script, page.select("body *")))


def can_be_skipped(page: Page) -> bool:
    """A link of the page leads to a place in it that is in no part around the content."""
    around = _within(page, PARTS)
    return any(
        target not in around
        for link in links(page)
        if fragment(link)
        for target in page.ids.get(fragment(link), [])[:1]
    )


def _within(page: Page, roles: frozenset[str]) -> set[Element]:
    """The parts that have one of the roles, and all that is in them."""
    found: set[Element] = set()
    for part in parts(page):  # outer ones come first
        if part not in found and role(part, page) in roles:
            found.update((part, *part.select("*")))
    return found


@once_per_page
def _neighbours(page: Page) -> list[Page]:
    here = urlsplit(page.url)
    found: dict[str, str] = {}
    for link in links(page):
        try:
            there = urlsplit(address(link, page))
        except ValueError:
            continue
        if there.netloc == here.netloc and there.path not in ("", here.path) and file_type(link) in _PAGES:
            found.setdefault(there.path, written_address(link).partition("#")[0])
    loaded = (linked_page(written, page) for written in list(found.values())[:_ASKED])
    return [other for other in loaded if other is not None]
