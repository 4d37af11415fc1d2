"""Offices as Integreat has places: each with address, hours and contacts."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static
from django.utils.translation import gettext as _

from integration_blocks.api.shapes import absolute
from integration_blocks.integreat.kept import Made, kept
from integration_blocks.integreat.pages import common, made
from integration_blocks.integreat.region import Node, Region

#: Of the icons and colours that the app has.
ICON, COLOUR = "office", "#585858"


def shown(
    region: Region, nodes: list[Node], request: Any, *, on_map: bool | None = None
) -> list[dict[str, Any]]:
    """Those of the offices that visitors can go to; `on_map`: only those with coordinates, or without."""
    kind, words = category(request), kept(region, nodes, request, made)
    return [
        _location(region, node, words[node.pk], kind)
        for node in nodes
        if (place := words[node.pk]["place"]) and on_map in (None, place["location"]["latitude"] is not None)
    ]


def category(request: Any) -> dict[str, Any]:
    """The one that all offices have."""
    icon = absolute(static("integration_blocks/integreat/office.svg"), request)
    names = {"id": 1, "name": _("Office"), "color": COLOUR, "icon": ICON}
    return {**names, "icon_url": icon, "icon_color": f"{ICON}_{COLOUR}"}


def _location(region: Region, node: Node, words: Made, kind: Any) -> dict[str, Any]:
    paths = {other: region.path_of(other, "locations") for other in node.translations}
    place = words["place"]
    return {
        **common(node, words, paths),
        **place,
        "path": region.path_of(node, "locations"),
        "meta_description": "",
        "icon": None,
        "category": kind,
        "temporarily_closed": False,
        "location": {"id": node.pk, "name": node.title, **place["location"]},
    }
