"""The state of Wagtail's rich text editor: what the field has no place for becomes a paragraph, not nothing.

The editor keeps pasted headings and lists that the field does not offer, and Wagtail drops them when it saves.
"""

from __future__ import annotations

import json
from collections.abc import Collection

#: What Draft.js calls headings, by level.
_HEADINGS = dict(enumerate(("one", "two", "three", "four", "five", "six"), start=1))


def tidy_state(state: str, known: Collection[str]) -> str:
    """The state as JSON with blocks of the `known` types alone; a heading gets the nearest level that there is."""
    try:
        content = json.loads(state)
        blocks = content["blocks"]
    except (ValueError, TypeError, KeyError):
        return state
    changed = False
    for block in blocks:
        if block["type"] not in known:
            block["type"], changed = _nearest(block["type"], known), True
            block["depth"] = 0
    return json.dumps(content) if changed else state


def _nearest(kind: str, known: Collection[str]) -> str:
    levels = {f"header-{name}": level for level, name in _HEADINGS.items()}
    offered = [name for name in levels if name in known]
    if kind not in levels or not offered:
        return "unstyled"
    return min(offered, key=lambda name: abs(levels[name] - levels[kind]))
