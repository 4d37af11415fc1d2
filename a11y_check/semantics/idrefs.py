"""References by id: the elements that attributes such as aria-labelledby name."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page

_TELLING = ("aria-labelledby", "aria-describedby")


def referred(element: Element, page: Page, *attributes: str) -> list[Element]:
    """The elements whose ids the attributes name, in their order; the first of those that share an id."""
    named = (identifier for name in attributes for identifier in (element.attr(name) or "").split())
    return [page.ids[identifier][0] for identifier in named if identifier in page.ids]


def tells_of_another(element: Element, page: Page) -> bool:
    """Something of the page is labelled or described by the element."""
    return element.attr("id") in _telling(page)


@once_per_page
def _telling(page: Page) -> frozenset[str]:
    return frozenset(
        identifier
        for element in page.select(", ".join(f"[{name}]" for name in _TELLING))
        for name in _TELLING
        for identifier in (element.attr(name) or "").split()
    )
