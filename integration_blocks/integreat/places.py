"""What an office page says of a place: address, hours and whom to ask, as Integreat has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integration_blocks.fields.phone import PhoneValue
from integration_blocks.integreat import hours
from integration_blocks.integreat.region import Node
from integration_blocks.pages.office import OfficePageMixin
from integration_blocks.snippets import Contact

if TYPE_CHECKING:
    from integration_blocks.integreat.pages import Words

STEP_FREE = {"yes": True, "partly": None, "no": False}


def facts(node: Node, words: Words) -> dict[str, Any] | None:
    """None for other pages, and for an office that visitors cannot go to."""
    if not issubclass(node.model, OfficePageMixin):
        return None
    contacts = words.contacts(node)
    visited = next((each for each in contacts if each.visitor_street), None)
    if visited is None:
        return None
    # Integreat's own fields for one contact are for whoever has no responsibility of its own.
    main = contact(next((each for each in contacts if not each.role), visited))
    return {
        "website": main["website"] or None,
        "email": main["email"] or None,
        "phone_number": main["phone_number"] or None,
        "contacts": [contact(each) for each in contacts],
        "opening_hours": hours.week(visited.hours),
        "appointment_url": visited.booking_url or None,
        "location": {
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
