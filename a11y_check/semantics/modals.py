"""What a page takes away for as long as a dialogue or a menu lies over it."""

from __future__ import annotations

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, outwards, parent
from a11y_check.semantics.styles import computed
from a11y_check.semantics.visibility import is_exposed

_TAKEN_AWAY = ":is([aria-hidden=true i], [inert])"
#: A small part hidden beside a dialogue may be there for the focus to leave it.
_PAGE = ":is(main, nav, header, footer, h1, h2, [role=main i], [role=banner i], [role=navigation i])"
_OVER = ":is(dialog, [role=dialog i], [role=alertdialog i], [role=menu i], [role=listbox i])"


def lies_behind(element: Element, page: Page) -> bool:
    """Something modal is open, and the element is in what scripts hide beside it until it closes."""
    around_open = _around_open(page)
    hidden = element.closest(_TAKEN_AWAY) if around_open else None
    while hidden is not None:
        around = parent(hidden)
        if around in around_open and hidden not in around_open:
            return _hides_the_page(around)
        hidden = around.closest(_TAKEN_AWAY) if around is not None else None
    return False


def _hides_the_page(around: Element) -> bool:
    hidden = around.select(f":scope > {_TAKEN_AWAY}")
    return any(part.matches(_PAGE) or part.select_one(_PAGE) is not None for part in hidden)


@once_per_page
def _around_open(page: Page) -> frozenset[Element]:
    """All that is around what lies over the page."""
    found: set[Element] = set()
    for element in page.select(_OVER) if page.may_hold(_TAKEN_AWAY) else ():
        if is_exposed(element, page):
            chain = [*outwards(element)]
            modal = element.attr("aria-modal") == "true"
            if modal or any(computed(part, page, "position") == "fixed" for part in chain):
                found.update(chain[1:])
    return frozenset(found)
