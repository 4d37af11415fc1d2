"""The language that an element says it is in."""

from __future__ import annotations

from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent


def language(element: Element, page: Page) -> str:
    """The language tag of the element or of the nearest one around it; "" where none says."""
    return _languages(page).get(element, "")


@lru_cache(maxsize=1024)
def primary(tag: str) -> str:
    """The first part of a language tag, in small letters: "de" of "de-AT"."""
    return tag.replace("_", "-").split("-")[0].strip().lower()


@once_per_page
def _languages(page: Page) -> dict[Element, str]:
    found: dict[Element, str] = {}
    if page.select("[lang]") == [page.root]:  # nearly always
        return dict.fromkeys(page.select("*"), page.language)
    for element in page.select("*"):  # parents come before their children
        own = element.attr("lang")
        around = parent(element)
        inherited = found.get(around, "") if around else ""
        found[element] = inherited if own is None else own.strip()
    return found
