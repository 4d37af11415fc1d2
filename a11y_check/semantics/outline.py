"""Headings, and what comes under them."""

from __future__ import annotations

from dataclasses import dataclass

from a11y_check.page import Element, Node, Page, Text, is_html, once_per_page
from a11y_check.semantics.roles import heading_level, role
from a11y_check.semantics.visibility import is_exposed

_HEADINGS = "h1, h2, h3, h4, h5, h6, [role~=heading i]"
_SILENT = frozenset({"head", "style", "template", "noscript"})
_FILLED_LATER = frozenset({"script", "slot"})
_EMBEDDED = frozenset(
    [
        "img",
        "svg",
        "video",
        "audio",
        "iframe",
        "object",
        "embed",
        "canvas",
        "math",
        "input",
        "select",
        "textarea",
    ]
)


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
    known = set(headings(page))
    current: Section | None = None
    stack: list[Node | None] = [page.root]
    while stack:
        node = stack.pop()
        if node is None:
            current = None
        elif isinstance(node, Element):
            if node in known:
                current = Section(node, heading_level(node))
                found.append(current)
            elif node.tag not in _SILENT:
                if current and (node.tag in _EMBEDDED | _FILLED_LATER or "-" in node.tag):
                    current.has_content = True
                if not (is_html(node) and node.tag in _FILLED_LATER):
                    stack += [*([None] if node.tag == "main" else []), *reversed(node.children)]
        elif current and isinstance(node, Text) and node.data.strip():
            current.has_content = True
    return found


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
