"""Offices as Integreat has places: each with address, hours and contacts."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static
from django.utils.translation import gettext as _

from integration_blocks.api.shapes import absolute
from integration_blocks.fields.phone import PhoneValue
from integration_blocks.integreat import hours
from integration_blocks.integreat.pages import Words, common
from integration_blocks.integreat.region import Node, Region
from integration_blocks.snippets import Contact

#: Of the icons and colours that the app has.
ICON, COLOUR = "office", "#585858"
STEP_FREE = {"yes": True, "partly": None, "no": False}


def shown(
    region: Region, nodes: list[Node], request: Any, *, on_map: bool | None = None
) -> list[dict[str, Any]]:
    """Those of the offices that visitors can go to; `on_map`: only those with coordinates, or without."""
    words = Words(nodes, request)
    kind = category(request)
    found = []
    for node in nodes:
        contacts = words.contacts(node)
        visited = next((each for each in contacts if each.visitor_street), None)
        if visited is None or on_map not in (None, visited.place_latitude is not None):
            continue
        found.append(_location(region, node, words, contacts, visited, kind))
    return found


def category(request: Any) -> dict[str, Any]:
    """The one that all offices have."""
    icon = absolute(static("integration_blocks/integreat/office.svg"), request)
    names = {"id": 1, "name": _("Office"), "color": COLOUR, "icon": ICON}
    return {**names, "icon_url": icon, "icon_color": f"{ICON}_{COLOUR}"}


def _location(
    region: Region, node: Node, words: Words, contacts: list[Contact], visited: Contact, kind: Any
) -> dict[str, Any]:
    # Integreat's own fields for one contact are for whoever has no responsibility of its own.
    main = next((each for each in contacts if not each.role), visited)
    reach = contact(main)
    paths = {other: region.path_of(other, "locations") for other in node.translations}
    return {
        **common(node, words.content(node), paths),
        "path": region.path_of(node, "locations"),
        "meta_description": "",
        "icon": None,
        "thumbnail": words.thumbnail(node),
        "website": reach["website"] or None,
        "email": reach["email"] or None,
        "phone_number": reach["phone_number"] or None,
        "contacts": [contact(each) for each in contacts],
        "category": kind,
        "temporarily_closed": False,
        "opening_hours": hours.week(visited.hours),
        "appointment_url": visited.booking_url or None,
        "location": {
            "id": node.pk,
            "name": node.title,
            **address(visited.visitor_street, visited.visitor_postcode, visited.visitor_town),
            "latitude": visited.place_latitude,
            "longitude": visited.place_longitude,
        },
        "barrier_free": STEP_FREE.get(visited.step_free),
    }


def address(street: str, postcode: str, town: str) -> dict[str, Any]:
    return {
        "address": street,
        "town": town,
        "state": None,
        "postcode": postcode,
        "region": None,
        "country": "Deutschland",
    }


def contact(value: Contact) -> dict[str, Any]:
    """First number, first mobile number and first address; the text of the page has them all."""
    phones = [child.value for child in value.phones]
    emails = [child.value["address"] for child in value.emails]
    return {
        "area_of_responsibility": value.role or None,
        "name": value.shown_name,
        "email": next(iter(emails), ""),
        "phone_number": next((_number(each) for each in phones if each["kind"] == "phone"), ""),
        "mobile_number": next((_number(each) for each in phones if each["kind"] == "mobile"), ""),
        "website": value.website,
        "opening_hours": hours.week(value.hours),
        "appointment_url": value.booking_url or None,
    }


def _number(phone: PhoneValue) -> str:
    """As Integreat writes it, with the country: "+49 2302 581-1011"."""
    shown: str = phone.display
    return f"+49 {shown[1:]}" if shown.startswith("0") else shown
