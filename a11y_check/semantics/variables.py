"""Custom properties: what var() stands for in a declaration."""

from __future__ import annotations

from a11y_check.page import Element, parent
from a11y_check.semantics.cascade import Cascade
from a11y_check.semantics.css.declarations import longhands
from a11y_check.semantics.css.values import substitute

_FROM_ABOVE = ("inherit", "unset", "revert", "revert-layer")
#: Variables that ask for variables that ask for variables: who goes further is in a circle.
_DEEPEST = 50


class Variables:
    """The custom properties of a page, each worked out once."""

    def __init__(self, cascade: Cascade) -> None:
        self._cascade = cascade
        self._known: dict[tuple[Element, str], str | None] = {}

    def resolved(self, element: Element, name: str, text: str) -> str | None:
        """The declared value of a property with its variables replaced; None where that makes it invalid."""
        if text[:1] != "\0" and "var(" not in text and "env(" not in text:
            return text
        shorthand = name
        if text[:1] == "\0":
            _empty, shorthand, text = text.split("\0", 2)
        value = substitute(text, lambda variable: self._value(element, variable, ()))
        return None if value is None else longhands(shorthand, value).get(name)

    def _value(self, element: Element, name: str, asking: tuple[tuple[Element, str], ...]) -> str | None:
        """The value of a custom property; None where it has none, or depends on itself."""
        text: str | None = None
        around: Element | None = element
        while around is not None:
            text = self._cascade.of(around).get(name)
            if text is not None and text.lower() not in _FROM_ABOVE:
                break
            around = parent(around)
        if around is None or text is None or text.lower() == "initial":
            return None
        key = (around, name)
        if key in self._known:
            return self._known[key]
        if key in asking or len(asking) > _DEEPEST:
            return None
        value = substitute(text, lambda inner: self._value(key[0], inner, (*asking, key)))
        if not asking:
            self._known[key] = value
        return value
