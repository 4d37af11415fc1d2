"""Where on the page an element is: in which part, and under which heading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from a11y_check.page import Element, Page, once_per_page, parent
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


@dataclass
class _Scope:
    """What holds at some point of a part: the headings above it, outermost first."""

    part: Element | None
    above: list[Element] = field(default_factory=list)
    place: Place = field(init=False)

    def __post_init__(self) -> None:
        self.place = Place(self.part, self.above[-1] if self.above else None)


@once_per_page
def parts(page: Page) -> list[Element]:
    """The parts of the page that people tell apart, in document order."""
    return [part for part in page.select(", ".join([*sorted(_TAGS), "[role]"])) if is_part(part, page)]


@once_per_page
def places(page: Page) -> dict[Element, Place]:
    """The place of each element. A heading and a part are placed in what is around them."""
    found: dict[Element, Place] = {}
    scopes: dict[Element | None, _Scope] = {None: _Scope(None)}
    known = {heading for heading in headings(page) if name(heading, page)}
    around = frozenset(parts(page))
    for element in page.select("*"):  # parents come before their children
        around_it = element.parent
        scope = scopes[around_it if isinstance(around_it, Element) else parent(element)]
        if element in known:
            level = heading_level(element)
            scope.above = [h for h in scope.above if heading_level(h) < level]
            found[element] = Place(scope.part, scope.above[-1] if scope.above else None)
            scope.above.append(element)
            scope.place = Place(scope.part, element)
        else:
            found[element] = scope.place
        if element in around:
            scope = _Scope(element)
        elif element.tag in _ENCLOSED:
            scope = _Scope(scope.part, scope.above.copy())
        scopes[element] = scope
    return found


def is_part(element: Element, page: Page) -> bool:
    """The element is a part that people tell apart from the rest of the page."""
    if element.tag not in _TAGS and element.attr("role") is None:
        return False
    kind = role(element, page)
    if kind == "complementary" and element.closest("main, [role=main]") is not None:
        return False  # a box in the text
    return kind in PARTS or (kind in NAMED_PARTS and bool(name(element, page)))
