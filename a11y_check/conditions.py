"""Conditions that are settled for all elements of a page in one go."""

from __future__ import annotations

from collections.abc import Callable

from a11y_check.page import Element, Page


class AllBut:
    """A condition that all elements of a page fulfil but some, which are found in one go."""

    def __init__(self, exceptions: Callable[[Page], frozenset[Element]]) -> None:
        self.exceptions = exceptions
        self.__doc__ = exceptions.__doc__

    def __call__(self, element: Element, page: Page) -> bool:
        return element not in self.exceptions(page)

    def among(self, elements: list[Element], page: Page) -> list[Element]:
        """Those of the elements that fulfil the condition."""
        exceptions = self.exceptions(page)
        return [element for element in elements if element not in exceptions] if exceptions else elements


class OnlyThose:
    """A condition that some elements of a page fulfil, which are found in one go."""

    def __init__(self, those: Callable[[Page], frozenset[Element]]) -> None:
        self.those = those
        self.__doc__ = those.__doc__

    def __call__(self, element: Element, page: Page) -> bool:
        return element in self.those(page)

    def among(self, elements: list[Element], page: Page) -> list[Element]:
        """Those of the elements that fulfil the condition."""
        found = self.those(page)
        return [element for element in elements if element in found] if found else []
