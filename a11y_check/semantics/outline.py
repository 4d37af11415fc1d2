"""Headings, and what comes under them."""

from __future__ import annotations

from dataclasses import dataclass

from a11y_check.once import once_per_page
from a11y_check.page import Element, Node, Page, Text, is_html, parent
from a11y_check.semantics.roles import heading_level, role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.words import words

_HEADINGS = "h1, h2, h3, h4, h5, h6, [role~=heading i]"
_SILENT = "head, style, template, noscript"
_FILLED_LATER = "script, slot"
_CONTENT = words("img svg video audio iframe object embed canvas math input select textarea script slot")


@dataclass
class Section:
    """A heading and whether anything stands between it and the next one, be it folded away for now."""

    heading: Element
    level: int
    has_content: bool = False


@once_per_page
def headings(page: Page) -> list[Element]:
    """The headings that assistive technology gets, in document order."""
    return [e for e in page.select(_HEADINGS) if is_heading(e, page)]


def is_heading(element: Element, page: Page) -> bool:
    """Assistive technology gets the element as a heading."""
    return is_exposed(element, page) and role(element, page) == "heading"


@once_per_page
def sections(page: Page) -> list[Section]:
    """A section per heading. The end of the main content ends its last section."""
    found: list[Section] = []
    known = frozenset(headings(page))
    closed = known.union(page.select(_SILENT), filter(is_html, page.select(_FILLED_LATER)))
    inside = {part for element in closed for part in element.select("*")}
    ends = {_last(main) for main in page.select("main") if main not in inside and main not in known}
    for heading in headings(page):
        if heading in inside:
            continue
        section = Section(heading, heading_level(heading))
        found.append(section)
        after = () if _last(heading) in ends else heading.following
        for node in after:
            if node in known and node not in inside:
                break
            if _is_content(node, closed, inside):
                section.has_content = True
                break
            if node in ends:
                break
    return found


def _last(element: Element) -> Node:
    """What comes last in the element, itself where it is empty."""
    node: Node = element
    while isinstance(node, Element) and node.children:
        node = node.children[-1]
    return node


def _is_content(node: Node, closed: frozenset[Element], inside: set[Element]) -> bool:
    """Something for readers, outside of headings and of what is not shown."""
    if isinstance(node, Element):
        return (node.tag in _CONTENT or "-" in node.tag) and node not in inside
    if not isinstance(node, Text) or not node.data.strip():
        return False
    around = parent(node)
    return around not in closed and around not in inside


@once_per_page
def empty_sections(page: Page) -> frozenset[Element]:
    """Headings with nothing between them and a next heading of the same or a higher level."""
    all_sections = sections(page)
    following = [*(section.level for section in all_sections[1:]), 0]
    return frozenset(
        section.heading
        for section, next_level in zip(all_sections, following, strict=True)
        if not section.has_content and next_level <= section.level
    )
