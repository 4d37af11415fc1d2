"""The refresh of a page: `meta http-equiv="refresh"`, read as browsers read it.

Source: HTML Standard, "shared declarative refresh steps",
https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page

_CONTENT = re.compile(r"\s*(?P<time>\d+(?!\d)|(?=\.))(?:\.[\d.]*)?(?P<rest>\s*$|[;,\s].*)", re.DOTALL)
_TARGET = re.compile(
    r"[\s;,]*(?:url\s*=\s*)?(?:\"(?P<double>[^\"]*)|'(?P<single>[^']*)|(?P<bare>.*))", re.I | re.S
)

_DIGITS = 12  # a longer number means never as well


class Refresh(NamedTuple):
    """`target` is "" where the page only loads again."""

    meta: Element
    seconds: int
    target: str


@once_per_page
def refresh(page: Page) -> Refresh | None:
    """The first refresh with a valid time; browsers obey no other."""
    for meta in page.select("meta[http-equiv=refresh i][content]"):
        written = _CONTENT.fullmatch(meta.attr("content") or "")
        if written:
            target = _TARGET.match(written["rest"])
            address = target[target.lastindex or 0].strip() if target else ""
            return Refresh(meta, int(written["time"][:_DIGITS] or 0), address)
    return None


def is_the_refresh(meta: Element, page: Page) -> bool:
    """The page obeys this one."""
    found = refresh(page)
    return found is not None and found.meta == meta
