"""Who gets an element: everyone, only those who see, or nobody."""

from __future__ import annotations

from collections.abc import Container, Iterable

from a11y_check.conditions import AllBut
from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, is_html
from a11y_check.semantics.closed_panels import closed_panels
from a11y_check.semantics.concealment import TELLTALES, is_concealed
from a11y_check.semantics.styles import Styles, styles
from a11y_check.standards.html import EMBEDDED, NEVER_DRAWN, NEVER_RENDERED

_INVISIBLE = ("hidden", "collapse")


def is_hidden(element: Element, page: Page) -> bool:
    """Nobody gets the element: it is not displayed, or invisible."""
    return element in hidden_elements(page)


@once_per_page
def hidden_elements(page: Page) -> frozenset[Element]:
    """Everything that is hidden; not what is in closed panels, which everyone can open."""
    return frozenset(_hidden_but(openable_panels(page), page))


@once_per_page
def openable_panels(page: Page) -> frozenset[Element]:
    """The closed panels that something opens which is not hidden itself."""
    panels = closed_panels(page)
    hidden = _hidden_but(panels, page) if panels else set()
    return frozenset(panel for panel, by in panels.items() if not by or not hidden.issuperset(by))


def _hidden_but(panels: Container[Element], page: Page) -> set[Element]:
    found = styles(page)
    hidden: set[Element] = set()
    _spread(_unrendered(page), hidden)
    _spread((part for part in page.drawn if part.tag in NEVER_DRAWN), hidden)
    for declared, elements in found.declaring("display"):
        if found.text(declared, "display") == "none":
            _spread((element for element in elements if element not in panels), hidden)
    for declared, elements in found.declaring("content-visibility"):
        if found.text(declared, "content-visibility") == "hidden":
            _spread([part for element in elements for part in _elements(element)], hidden)
    if "visibility" in found.cascade.names:
        for declared, elements in found.groups.items():
            if found.text(declared, "visibility") in _INVISIBLE:
                hidden.update(
                    e for e in elements if not panels or found.origin(e, "visibility") not in panels
                )
    return hidden


@once_per_page
def _concealed(page: Page) -> frozenset[Element]:
    concealed: set[Element] = set()
    found, panels = styles(page), openable_panels(page)
    for declared, elements in found.declaring(*TELLTALES):
        if is_concealed(declared, found):
            _spread((element for element in elements if element not in panels), concealed)
    return frozenset(concealed | _without_size(found))


def _without_size(found: Styles) -> set[Element]:
    """Elements whose text has no size, as long as nothing in them has one: no picture, and no text that is larger again."""
    if all(found.font_size(declared) for declared, _elements in found.declaring("font-size")):
        return set()
    none = {e for declared, group in found.groups.items() if not found.font_size(declared) for e in group}
    return {
        element
        for element in none
        if not element.matches(EMBEDDED)
        and none.issuperset(element.select("*"))
        and not element.select(EMBEDDED)
    }


@once_per_page
def _unseen(page: Page) -> frozenset[Element]:
    return hidden_elements(page) | _concealed(page)


@once_per_page
def _unheard(page: Page) -> frozenset[Element]:
    withheld: set[Element] = set()
    # Browsers do not let a whole page be hidden by aria-hidden.
    said = page.select("[inert], [aria-hidden=true i]:not(html, body)")
    found = styles(page)
    closed = {
        panel
        for panel in openable_panels(page)
        if found.text(panel, "display") == "none" or found.text(panel, "visibility") in _INVISIBLE
    }
    _spread((element for element in said if element not in closed), withheld)
    return hidden_elements(page).union(withheld)


def _spread(elements: Iterable[Element], found: set[Element]) -> None:
    """Add the elements and all that is in them; outer ones come first."""
    for element in elements:
        if element not in found:
            found.add(element)
            found.update(element.select("*"))


def _unrendered(page: Page) -> list[Element]:
    """Elements that no style brings to the screen.

    What folded details hold back is not among them: everyone can unfold it, without any script of the page.
    """
    never = page.select(", ".join(sorted(NEVER_RENDERED)))
    others = page.select(
        "audio :not(source, track), video :not(source, track), meter *, progress *, input[type=hidden i]"
    )
    return [element for element in (*never, *others) if is_html(element)]


def _elements(around: Element) -> list[Element]:
    return [part for part in around.children if isinstance(part, Element)]


#: The element is rendered, be it out of sight.
is_shown = AllBut(hidden_elements)
#: Those who see get the element: it is rendered, and neither transparent, clipped away nor off the screen.
is_visible = AllBut(_unseen)
#: Assistive technology gets the element: it is rendered, and neither `aria-hidden` nor inert.
is_exposed = AllBut(_unheard)
