"""Distances on the globe, as good as a sphere is."""

from __future__ import annotations

import math
from typing import NamedTuple

EARTH_RADIUS_KM = 6371.0088  # mean radius of the WGS 84 ellipsoid (IUGG)


class Point(NamedTuple):
    """Degrees in WGS 84."""

    latitude: float
    longitude: float


def kilometres(one: Point, other: Point) -> float:
    """The great-circle distance, by the haversine formula."""
    south, north = math.radians(one.latitude), math.radians(other.latitude)
    turn = math.sin(math.radians(other.longitude - one.longitude) / 2) ** 2
    climb = math.sin((north - south) / 2) ** 2
    return (
        2 * EARTH_RADIUS_KM * math.asin(min(1, math.sqrt(climb + math.cos(south) * math.cos(north) * turn)))
    )
