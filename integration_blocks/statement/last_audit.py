"""What the last check of the site found, asked of whoever checks it: the blocks know no checker.

An app that checks sites registers a function with Wagtail's hook `last_accessibility_audit`. It takes a page, and gives
an `Audit` of the site of that page, or None. a11y_check.wagtail does.
"""

from __future__ import annotations

import datetime
from typing import Any, TypedDict

from wagtail import hooks

HOOK = "last_accessibility_audit"


class FoundBarrier(TypedDict):
    """A kind of barrier. `check` stays the same from one check to the next; `language` is that of `text`."""

    check: str
    text: str
    language: str
    pages: int
    reason: str
    since: datetime.date | None


class Audit(TypedDict):
    """`questions` says how many findings only a person can judge, `checks` what was looked for."""

    checked: datetime.datetime
    pages: int
    questions: int
    checks: list[str]
    barriers: list[FoundBarrier]


def last_audit(page: Any) -> Audit | None:
    """The last check of what visitors see of the page's site; None where there was none."""
    found = (give(page) for give in hooks.get_hooks(HOOK))
    return next((audit for audit in found if audit is not None), None)
