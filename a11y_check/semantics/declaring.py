"""What style sheets and style attributes set for elements themselves, and for which of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import takewhile

from a11y_check.page import Element, Page, outwards
from a11y_check.semantics.css.media import DESKTOP, Screen
from a11y_check.semantics.styles import styles


@cache
def declaring(
    *names: str, among: str = "body, body *", screen: Screen = DESKTOP, values: tuple[str, ...] = ()
) -> Callable[[Page], list[Element]]:
    """For a rule's `applies_to`: the elements for which one of the properties is declared, be it with any value."""

    def elements(page: Page) -> list[Element]:
        found = styles(page, screen)
        groups = [
            group
            for declared, group in found.declaring(*names)
            if not values
            or any(name in declared.values and found.text(declared, name) in values for name in names)
        ]
        return page.in_order({element for group in groups for element in group}, among)

    elements.__doc__ = (
        f"Elements for which {' or '.join(names)} is declared{values and ' as '}{' or '.join(values)}."
    )
    return elements


def declares(element: Element, page: Page, name: str) -> bool:
    """The property is set for the element itself, not just inherited."""
    cascade = styles(page).cascade
    return name in cascade.names and name in cascade.of(element).values


def own_value(element: Element, page: Page, name: str) -> str:
    """What is set for the element itself, computed; "" where nothing is."""
    return styles(page).text(element, name) if declares(element, page, name) else ""


def is_cut_or_scrolls(element: Element, page: Page, screen: Screen) -> bool:
    """The element, or a box around it, cuts or scrolls what is too wide, so that the page itself stays narrow."""
    found = styles(page, screen)
    boxes = takewhile(lambda around: around.tag not in ("body", "html"), outwards(element))
    return any(found.overflow(box)[0] != "visible" for box in boxes)
