"""Classes by which a page says that no script runs: the first script takes them away, and with them their styles."""

from __future__ import annotations

from a11y_check.page import Page
from a11y_check.semantics.script_code import SCRIPTS

_ROOTS = ":is(html, body)[class]"
_CLASSES = frozenset(("no-js", "nojs", "no-javascript"))


def taken_away(page: Page) -> frozenset[str]:
    """Those classes of the root that a script of the page takes away. They must not stand anywhere else."""
    said = {name for root in page.select(_ROOTS) for name in (root.attr("class") or "").split()} & _CLASSES
    return frozenset(name for name in said if _is_for_scripts(name, page))


def _is_for_scripts(name: str, page: Page) -> bool:
    scripts = page.select(SCRIPTS)
    speaks = any(script.attr("src") is not None or name in script.text for script in scripts)
    return speaks and not page.select(f"body .{name}")
