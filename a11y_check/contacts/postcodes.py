"""German postcodes and their towns, from the list of March 2021 beside this file, which names its source and licence."""

from __future__ import annotations

from functools import cache
from pathlib import Path

LIST = Path(__file__).with_suffix(".txt")


def towns(postcode: str) -> tuple[str, ...]:
    """The municipalities in which a postcode lies, by name: ("Buttlar", "Geisa", …) for "36419".

    () for a code that is not in the list: none, one of a PO box or a large receiver, or one newer than the list.
    """
    return all_towns().get(postcode, ())


@cache
def all_towns() -> dict[str, tuple[str, ...]]:
    """The municipalities of every postcode."""
    lines = LIST.read_text("utf-8").splitlines()
    return {line[:5]: tuple(line[6:].split("|")) for line in lines if not line.startswith("#")}
