"""Check rendered HTML for accessibility and for complete contact facts.

The names are loaded on first use, so that importing `a11y_check.contacts` costs nothing else.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from a11y_check.auditing import audit
    from a11y_check.finding import Finding
    from a11y_check.page import Page
    from a11y_check.rule import Rule

__all__ = ["Finding", "Page", "Rule", "audit"]

_HOMES = {"Finding": "finding", "Page": "page", "Rule": "rule", "audit": "auditing"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
