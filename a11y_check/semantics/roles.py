"""The role under which assistive technology presents an element (HTML-AAM, WAI-ARIA 1.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Page, is_html, parent
from a11y_check.semantics.focus import is_focusable
from a11y_check.standards import aria, html

PRESENTATIONAL = frozenset({"none", "presentation"})
#: Without a name, these are as good as not written.
_NEED_NAME = frozenset({"form", "region"})

_MANY_DIGITS = 9

#: Inside these, `header` and `footer` belong to their section and not to the page.
_SECTIONS = (
    "article, aside, main, nav, section, [role=article], [role=complementary], [role=main], [role=region]"
)


@once_per_element
def role(element: Element, page: Page) -> str:
    """The role that counts: the author's where it is valid, else the element's own; "" without one.

    A presentational role is passed over on an element that takes the focus or has a global ARIA
    attribute, as the specification asks. Both its names are given as "none".
    """
    explicit = explicit_role(element)
    if explicit in _NEED_NAME and not is_named(element):
        explicit = next((token for token in _valid_roles(element) if token not in _NEED_NAME), "")
    if explicit in PRESENTATIONAL:
        return implicit_role(element, page) if has_presentational_conflict(element, page) else "none"
    if not explicit and _is_presentational_with_its_container(element, page):
        return "none"
    return explicit or implicit_role(element, page)


@once_per_page
def with_aria(page: Page) -> list[Element]:
    """Elements with ARIA attributes, known ones or not."""
    named = (elements for name, elements in page.by_attribute.items() if name.startswith("aria-"))
    return page.in_order(chain.from_iterable(named), among="*")


def explicit_role(element: Element) -> str:
    """The first valid role of the `role` attribute; "" without one."""
    return next(_valid_roles(element), "") if element.attr("role") else ""


def _valid_roles(element: Element) -> Iterator[str]:
    return (token for token in (element.attr("role") or "").lower().split() if token in aria.ROLES)


def has_presentational_conflict(element: Element, page: Page) -> bool:
    """Something on the element needs it to be presented, whatever its author says."""
    if is_focusable(element, page):
        return True
    return any((element.attr(name) or "").strip() for name in aria.GLOBAL)


def _is_presentational_with_its_container(element: Element, page: Page) -> bool:
    """Items of a presentational list, and parts of a presentational table."""
    if "[role]" not in page.vocabulary:
        return False
    selector = html.CONTAINERS.get(element.tag)
    container = element.closest(selector) if selector and is_html(element) else None
    return (
        container is not None
        and explicit_role(container) in PRESENTATIONAL
        and role(container, page) == "none"
        and not has_presentational_conflict(element, page)
    )


def implicit_role(element: Element, page: Page) -> str:
    """The role that HTML gives the element; "" for none."""
    if not is_html(element):
        return {"svg": "graphics-document", "image": "img", "a": "link", "math": "math"}.get(element.tag, "")
    special = _SPECIAL.get(element.tag)
    return special(element, page) if special else html.ROLES.get(element.tag, "")


def heading_level(element: Element) -> int:
    """The level of a heading; 2 where a heading by role does not say."""
    stated = element.attr("aria-level")
    if stated:
        number = stated.strip()
        if number.isascii() and number.isdigit() and len(number) < _MANY_DIGITS and int(number) > 0:
            return int(number)
    return int(element.tag[1]) if html.ROLES.get(element.tag) == "heading" else 2


def is_named(element: Element) -> bool:
    """The author gives the element a name by ARIA or title; whether it holds text is not asked."""
    return any((element.attr(name) or "").strip() for name in ("aria-label", "aria-labelledby", "title"))


def _image(element: Element, page: Page) -> str:
    is_picture = element.attr("alt") != "" or has_presentational_conflict(element, page)
    return "img" if is_picture else "none"


def _link(element: Element, _page: Page) -> str:
    return "link" if element.attr("href") is not None else "generic"


def _input(element: Element, _page: Page) -> str:
    kind = (element.attr("type") or "").strip().lower()
    plain = html.INPUT_ROLES.get(kind, "textbox")
    if plain in ("textbox", "searchbox") and element.attr("list") is not None:
        return "combobox"
    return plain


def _select(element: Element, _page: Page) -> str:
    size = element.attr("size") or ""
    many = element.attr("multiple") is not None or (
        size.isascii() and size.isdigit() and size.strip("0") not in ("", "1")
    )
    return "listbox" if many else "combobox"


def _cell(element: Element, _page: Page) -> str:
    table = element.closest("table")
    grid = table is not None and explicit_role(table) in ("grid", "treegrid")
    return "gridcell" if grid else "cell"


def _header_cell(element: Element, _page: Page) -> str:
    scope = (element.attr("scope") or "").strip().lower()
    if scope in ("row", "rowgroup"):
        return "rowheader"
    if scope in ("col", "colgroup"):
        return "columnheader"
    row = parent(element)
    only_header = row is not None and len(row.select("th")) == 1 and row.select_one("td")
    return "rowheader" if only_header else "columnheader"


def _aside(element: Element, _page: Page) -> str:
    around = parent(element)
    inside = around is not None and around.closest("article, aside, nav, section") is not None
    return "complementary" if not inside or is_named(element) else "generic"


def _page_part(landmark: str) -> Callable[[Element, Page], str]:
    def of(element: Element, _page: Page) -> str:
        around = parent(element)
        inside = around is not None and around.closest(_SECTIONS) is not None
        return "generic" if inside else landmark

    return of


def _if_named(landmark: str) -> Callable[[Element, Page], str]:
    return lambda element, _page: landmark if is_named(element) else "generic"


_SPECIAL: dict[str, Callable[[Element, Page], str]] = {
    "a": _link,
    "area": _link,
    "aside": _aside,
    "footer": _page_part("contentinfo"),
    "form": _if_named("form"),
    "header": _page_part("banner"),
    "img": _image,
    "input": _input,
    "section": _if_named("region"),
    "select": _select,
    "td": _cell,
    "th": _header_cell,
}
