"""The rich texts of a block, to be changed as HTML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bs4 import BeautifulSoup

Change = Callable[[BeautifulSoup], bool]


def change(value: Any, how: Change) -> Any:
    """The value of a block with the first rich text changed for which `how` says True."""
    changed, _done = _changed(value, how)
    return changed


def _changed(value: Any, how: Change) -> tuple[Any, bool]:
    if isinstance(value, str):
        # Plain text is stored as it is typed, rich text begins with an element.
        if not value.lstrip().startswith("<"):
            return value, False
        soup = BeautifulSoup(value, "html.parser")
        return (soup.decode(formatter="minimal"), True) if how(soup) else (value, False)
    if isinstance(value, dict):
        for name, part in value.items():
            new, done = _changed(part, how)
            if done:
                return {**value, name: new}, True
    if isinstance(value, list):
        for index, part in enumerate(value):
            new, done = _changed(part, how)
            if done:
                return [*value[:index], new, *value[index + 1 :]], True
    return value, False
