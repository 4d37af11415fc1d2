"""Where on the page an element is: in which part, and under which heading."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import headings
from a11y_check.semantics.roles import heading_level, role

#: Parts of a page that people tell apart, by role.
PARTS = frozenset({"banner", "contentinfo", "navigation", "search", "complementary", "dialog", "alertdialog"})
#: These are parts only under a name.
NAMED_PARTS = frozenset({"form", "table"})
#: What has one of these roles without saying so.
_TAGS = frozenset({"header", "footer", "nav", "search", "aside", "dialog", "form", "table"})
#: Headings in these say nothing of what follows them.
_ENCLOSED = frozenset({"article", "aside", "details", "form", "nav", "table"})


class Place(NamedTuple):
    """The innermost part of the page, and the innermost heading above the element in it; None for either."""

    part: Element | None = None
    heading: Element | None = None


@once_per_page
def parts(page: Page) -> list[Element]:
    """The parts of the page that people tell apart, in document order."""
    return [part for part in page.select(", ".join([*sorted(_TAGS), "[role]"])) if is_part(part, page)]


def place(element: Element, page: Page) -> Place:
    """The place of an element. A heading and a part are placed in what is around them."""
    box = _box(element, page)
    part = box
    while part is not None and part not in _parts(page):
        part = _box(part, page)
    return Place(part, _heading_above(element, box, page))


def _heading_above(element: Element, box: Element | None, page: Page) -> Element | None:
    """The last heading before an element in its box, or in those around it up to its part; above a heading, a higher one."""
    (by_box, higher), order = _headings_by_box(page), page.order
    limit = heading_level(element) if element in higher else None
    before = element
    while True:
        beside = by_box.get(box, [])
        end = bisect_right(beside, order[before], key=order.__getitem__)
        heading = beside[end - 1] if end else None
        while heading is not None and limit is not None and heading_level(heading) >= limit:
            heading = higher[heading]
        if heading is not None or box is None or box in _parts(page):
            return heading
        before, box = box, _box(box, page)


@once_per_page
def _headings_by_box(
    page: Page,
) -> tuple[dict[Element | None, list[Element]], dict[Element, Element | None]]:
    """The headings with a name by the box that they are in; and for each of them, the higher one above it there."""
    by_box: dict[Element | None, list[Element]] = {}
    higher: dict[Element, Element | None] = {}
    for heading in headings(page):
        if name(heading, page):
            beside = by_box.setdefault(_box(heading, page), [])
            above = beside[-1] if beside else None
            while above is not None and heading_level(above) >= heading_level(heading):
                above = higher[above]
            higher[heading] = above
            beside.append(heading)
    return by_box, higher


def _box(element: Element, page: Page) -> Element | None:
    """What is around an element and keeps its headings to itself: a part of the page, an article and the like."""
    around = parent(element)
    while around is not None and around.tag not in _ENCLOSED and around not in _parts(page):
        around = parent(around)
    return around


@once_per_page
def _parts(page: Page) -> frozenset[Element]:
    return frozenset(parts(page))


def is_part(element: Element, page: Page) -> bool:
    """The element is a part that people tell apart from the rest of the page."""
    if element.tag not in _TAGS and element.attr("role") is None:
        return False
    kind = role(element, page)
    if kind == "complementary" and element.closest("main, [role=main]") is not None:
        return False  # a box in the text
    return kind in PARTS or (kind in NAMED_PARTS and bool(name(element, page)))
