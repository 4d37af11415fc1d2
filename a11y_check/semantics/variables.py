"""Custom properties: what var() stands for in a declaration."""

from __future__ import annotations

from a11y_check.semantics.cascade import Declared
from a11y_check.semantics.css.declarations import longhands
from a11y_check.semantics.css.values import substitute

_FROM_ABOVE = ("inherit", "unset", "revert", "revert-layer")
#: Variables that ask for variables that ask for variables: who goes further is in a circle.
_DEEPEST = 50


class Variables:
    """The custom properties of a page, each worked out once."""

    def __init__(self) -> None:
        self._known: dict[tuple[Declared, str], str | None] = {}

    def resolved(self, declared: Declared, name: str, text: str) -> str | None:
        """The declared value of a property with its variables replaced; None where that makes it invalid."""
        if text[:1] != "\0" and "var(" not in text and "env(" not in text:
            return text
        shorthand = name
        if text[:1] == "\0":
            _empty, shorthand, text = text.split("\0", 2)
        value = substitute(text, lambda variable: self._value(declared, variable, ()))
        return None if value is None else longhands(shorthand, value).get(name)

    def _value(self, declared: Declared, name: str, asking: tuple[tuple[Declared, str], ...]) -> str | None:
        """The value of a custom property; None where it has none, or depends on itself."""
        text: str | None = None
        around: Declared | None = declared
        while around is not None:
            text = around.values.get(name)
            if text is not None and text.lower() not in _FROM_ABOVE:
                break
            around = around.around
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
