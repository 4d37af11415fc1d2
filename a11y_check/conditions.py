"""Conditions that are settled for all elements of a page in one go."""

from __future__ import annotations

from collections.abc import Callable
from itertools import filterfalse

from a11y_check.page import Element, Page


class InOneGo:
    """A condition that depends on whether an element is among some of the page, which are found in one go."""

    def __init__(self, those: Callable[[Page], frozenset[Element]]) -> None:
        self.those = those
        self.__doc__ = those.__doc__

    def among(self, elements: list[Element], page: Page) -> list[Element]:
        """Those of the elements that fulfil the condition."""
        raise NotImplementedError  # AllBut and OnlyThose say which


class AllBut(InOneGo):
    """A condition that all elements of a page fulfil but some."""

    def __call__(self, element: Element, page: Page) -> bool:
        return element not in self.those(page)

    def among(self, elements: list[Element], page: Page) -> list[Element]:
        """Those of the elements that fulfil the condition."""
        exceptions = self.those(page)
        return list(filterfalse(exceptions.__contains__, elements)) if exceptions else elements


class OnlyThose(InOneGo):
    """A condition that only some elements of a page fulfil."""

    def __call__(self, element: Element, page: Page) -> bool:
        return element in self.those(page)

    def among(self, elements: list[Element], page: Page) -> list[Element]:
        """Those of the elements that fulfil the condition."""
        found = self.those(page)
        return list(filter(found.__contains__, elements)) if found else []
