"""Outlines: which blocks a new page of a kind starts with. One file in `outlines/` = one outline.

An outline's module has `PAGE`, the mixin of the page type; `NAME`, what editors read; and `body()`, the blocks as
(type, value). It holds headings, which are the same everywhere, and no facts: those stay empty, and publishing asks for
them at their place. Its texts are for visitors: `body()` is called in the language of the page.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils import translation

from integration_blocks.page_templates import outlines


@dataclass(frozen=True)
class Outline:
    key: str
    page_type: str
    name: Any
    body: Callable[[], list[tuple[str, Any]]]

    def suits(self, page: Any) -> bool:
        return any(kind.__name__ == self.page_type for kind in type(page).__mro__)

    def fill(self, page: Any) -> None:
        """Give the new page these blocks, in its own language."""
        with translation.override(page.locale.language_code):
            blocks = [{"type": kind, "value": value} for kind, value in self.body()]
        page.body = page._meta.get_field("body").to_python(blocks)


def _outlines() -> list[Outline]:
    found = []
    for module in pkgutil.iter_modules(outlines.__path__):
        outline: Any = importlib.import_module(f"{outlines.__name__}.{module.name}")
        found.append(Outline(module.name, outline.PAGE, outline.NAME, outline.body))
    return found


#: In the order of their files: of several for a page type, the first is what its pages start with.
OUTLINES = _outlines()
