"""A BeautifulSoup tree as the reader of contact facts wants it."""

from __future__ import annotations

from typing import Any

from bs4 import Tag
from bs4.element import NavigableString, PreformattedString


class Words:
    """A run of text."""

    tag = None

    def __init__(self, source: NavigableString) -> None:
        self.text = self.data = str(source)


class Node:
    """An element; `source` is the one of BeautifulSoup. Each element has one node, so that nodes can be compared."""

    def __init__(self, source: Tag, parent: Node | None = None) -> None:
        self.source = source
        self.parent = parent
        self.attrs = source.attrs
        self.tag = source.name.lower()
        # Comments and declarations are strings, too, but nobody reads them.
        self.children: list[Any] = [
            Node(child, self) if isinstance(child, Tag) else Words(child)
            for child in source.children
            if isinstance(child, Tag)
            or (isinstance(child, NavigableString) and not isinstance(child, PreformattedString))
        ]

    def attr(self, name: str) -> str | None:
        """The attribute as written, None where it is absent."""
        value: Any = self.source.get(name)
        return " ".join(value) if isinstance(value, list) else value

    @property
    def text(self) -> str:
        """All text inside the element."""
        return self.source.get_text()

    def select(self, tag: str) -> list[Node]:
        """The elements of one name inside this one, in document order."""
        found: list[Node] = []
        for child in self.children:
            if isinstance(child, Node):
                found += [child] if child.tag == tag else []
                found += child.select(tag)
        return found
