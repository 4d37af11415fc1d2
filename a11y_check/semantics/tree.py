"""The accessibility tree as far as roles ask for it: who is whose child (WAI-ARIA 1.2, `aria-owns` included)."""

from __future__ import annotations

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.semantics.idrefs import referred
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.html import SHOWN_WITHOUT_ROLE

_BOXES = frozenset({"generic", "none"})


@once_per_page
def owners(page: Page) -> dict[Element, Element]:
    """The element that takes another from its place with `aria-owns`; the first one that asks gets it."""
    found: dict[Element, Element] = {}
    for owner in page.select("[aria-owns]"):
        if is_exposed(owner, page):
            for target in referred(owner, page, "aria-owns"):
                found.setdefault(target, owner)
    return found


def is_box(element: Element, page: Page) -> bool:
    """The element has no meaning of its own: the tree looks through it."""
    kind = role(element, page)
    return kind in _BOXES or not (kind or element.tag in SHOWN_WITHOUT_ROLE or is_made_by_script(element))


def is_made_by_script(element: Element) -> bool:
    """A custom element or a slot: what it holds in the end, its mark-up does not tell."""
    return "-" in element.tag or element.tag == "slot"


def tree_parent(element: Element, page: Page) -> Element | None:
    """The next element outwards that means something; None at the top, or where elements own each other."""
    known = {element}
    around = owners(page).get(element) or parent(element)
    while around is not None and around not in known and is_box(around, page):
        known.add(around)
        around = owners(page).get(around) or parent(around)
    return None if around in known else around


def tree_children(element: Element, page: Page) -> list[Element]:
    """The exposed elements that are next inwards, boxes looked through, with what `aria-owns` adds."""
    return list(_children(element, page, {element}))


def moved_in(element: Element, page: Page) -> list[Element]:
    """What the element takes in with `aria-owns` from somewhere else."""
    return _moved_in(page).get(element, [])


@once_per_page
def _moved_in(page: Page) -> dict[Element, list[Element]]:
    found: dict[Element, list[Element]] = {}
    for target, owner in owners(page).items():
        if parent(target) != owner:
            found.setdefault(owner, []).append(target)
    return found


def _children(element: Element, page: Page, known: set[Element]) -> Iterator[Element]:
    inside = [child for child in element.children if isinstance(child, Element)]
    owned = owners(page)
    if owned:
        inside = [child for child in inside if owned.get(child, element) == element]
        inside += moved_in(element, page)
    for child in inside:
        if child in known or not is_exposed(child, page):
            continue
        known.add(child)
        if is_box(child, page):
            yield from _children(child, page, known)
        else:
            yield child
