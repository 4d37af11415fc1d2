"""The centre of a German town, from its name and postcode."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from integration_blocks.places.distance import Point, kilometres
from integration_blocks.places.postcodes import states_of

# Entries of one name this close are the town and a part of it.
_SAME_TOWN_KM = 8

_TITLE = re.compile(
    r"^(?:große kreisstadt|kreisstadt|hansestadt|universitätsstadt|landeshauptstadt|stadt|gemeinde) "
)


class Town(NamedTuple):
    state: str
    centre: Point


def centre_of(town: str, postcode: str = "", state: str = "") -> Point | None:
    """Where the town is; None for an unknown one, and for several of this name in the Land, or the postcode's Länder."""
    states = frozenset([state]) if state else states_of(postcode)
    found = [each for each in _towns().get(_key(town), ()) if not states or each.state in states]
    if not found or any(kilometres(found[0].centre, each.centre) > _SAME_TOWN_KM for each in found):
        return None
    return found[0].centre


def _key(name: str) -> str:
    return _TITLE.sub("", " ".join(name.casefold().split()))


@cache
def _towns() -> dict[str, list[Town]]:
    towns: dict[str, list[Town]] = {}
    for line in (files(__package__) / "towns.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, state, latitude, longitude = line.split("\t")
            towns.setdefault(_key(name), []).append(Town(state, Point(float(latitude), float(longitude))))
    return towns
