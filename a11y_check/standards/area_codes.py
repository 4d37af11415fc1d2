"""German area codes, from the list of November 2026 beside this file, which names its source."""

from __future__ import annotations

from functools import cache
from pathlib import Path

LIST = Path(__file__).with_suffix(".txt")


@cache
def area_codes() -> dict[str, str]:
    """The place that each area code is named after: {"2302": "Witten"}."""
    lines = LIST.read_text("utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("#"))
