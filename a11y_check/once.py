"""What is worked out once: the results of functions, kept in the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from a11y_check.page import Element, Page

T = TypeVar("T")


def once_per_element(function: Callable[[Element, Page], T]) -> Callable[[Element, Page], T]:
    """Keep the function's results in the page: rules ask the same of an element again and again."""
    key = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def remembered(element: Element, page: Page) -> T:
        try:
            known: dict[Element, T] = page.cache[key]
        except KeyError:
            known = page.cache[key] = {}
        if element in known:
            return known[element]
        result = known[element] = function(element, page)
        return result

    return remembered


def once_per_page(function: Callable[[Page], T]) -> Callable[[Page], T]:
    """Keep the function's result in the page."""
    key = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def remembered(page: Page) -> T:
        try:
            return page.cache[key]  # type: ignore[no-any-return]  # results of many types
        except KeyError:
            result = page.cache[key] = function(page)
            return result

    return remembered
