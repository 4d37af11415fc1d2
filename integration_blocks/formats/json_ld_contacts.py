"""Contacts in schema.org's words: points, addresses, hours. They come in the shape that the API gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Thing = dict[str, Any]

DAYS = {
    "Mo": "Monday",
    "Tu": "Tuesday",
    "We": "Wednesday",
    "Th": "Thursday",
    "Fr": "Friday",
    "Sa": "Saturday",
    "Su": "Sunday",
}


def whole(contact: Mapping[str, Any], *, url: str) -> Thing:
    """A contact on its own; `url` is the address of this document."""
    is_person = contact["kind"] == "person" and bool(contact["name"])
    unit = contact["organisation"] if is_person else contact["parent_organisation"]
    above = {"@type": "Organization", "name": unit}
    if is_person:
        above["parentOrganization"] = {"@type": "Organization", "name": contact["parent_organisation"]}
    kind = "Person" if is_person else "GovernmentOffice" if contact["kind"] == "team" else "Organization"
    return {
        "@type": kind,
        "@id": f"{url}#contact",
        "name": contact["name"] or contact["organisation"] or contact["role"],
        "jobTitle": contact["role"] if is_person else None,
        "worksFor" if is_person else "parentOrganization": above,
        "url": contact["website"],
        **reach(contact),
        "address": addresses(contact),
        "geo": position(contact) if kind == "GovernmentOffice" else None,
        "image": contact["photo"] and contact["photo"]["url"],
        "knowsLanguage": contact["languages_spoken"],
        "contactPoint": contact_point(contact),
    }


def contact_point(contact: Mapping[str, Any]) -> Thing:
    return {
        "@type": "ContactPoint",
        "name": contact["name"] or contact["organisation"],
        "contactType": contact["role"] or contact["organisation"],
        **reach(contact),
        "url": contact["opening_hours"]["booking_url"] or contact["website"],
        "availableLanguage": contact["languages_spoken"],
        "hoursAvailable": opening_hours(contact) + special_opening_hours(contact),
    }


def channel(contact: Mapping[str, Any]) -> Thing:
    """A ServiceChannel: one way to get a service."""
    return {
        "@type": "ServiceChannel",
        "servicePhone": contact_point(contact),
        "serviceUrl": contact["opening_hours"]["booking_url"],
        "serviceLocation": {"@type": "Place", "address": addresses(contact)},
        "availableLanguage": contact["languages_spoken"],
    }


def party(contact: Mapping[str, Any]) -> Thing:
    """Who stands for something: the organisation where the contact names one, else the person."""
    is_person = contact["kind"] == "person" and not contact["organisation"]
    return {
        "@type": "Person" if is_person else "Organization",
        "name": contact["organisation"] or contact["name"],
        "url": contact["website"],
        **reach(contact),
    }


def reach(contact: Mapping[str, Any]) -> Thing:
    """The first numbers and address; people choose from the others on the page."""
    phones, emails = contact["phones"], contact["emails"]
    return {
        "telephone": next((phone["number"] for phone in phones if phone["kind"] != "fax"), None),
        "faxNumber": next((phone["number"] for phone in phones if phone["kind"] == "fax"), None),
        "email": next((email["address"] for email in emails), None),
    }


def addresses(contact: Mapping[str, Any]) -> list[Thing | None]:
    """The address for visitors and, if it is another, the one for letters."""
    visitor, postal = contact["visitor_address"], contact["postal_address"]
    return [
        postal_address(place["street"], place["postcode"], place["town"], po_box=place.get("po_box", ""))
        for place in (visitor, postal)
        if place["street"] or place.get("po_box")
    ]


def position(contact: Mapping[str, Any]) -> Thing | None:
    """Where the visitors' entrance is; None where only the town is known."""
    place = contact["place"]
    if not place or not place["exact"]:
        return None
    return {"@type": "GeoCoordinates", "latitude": place["latitude"], "longitude": place["longitude"]}


def postal_address(street: str, postcode: str, town: str, *, po_box: str = "") -> Thing | None:
    """None where nothing is known."""
    if not (street or postcode or town or po_box):
        return None
    return {
        "@type": "PostalAddress",
        "streetAddress": street,
        "postOfficeBoxNumber": po_box,
        "postalCode": postcode,
        "addressLocality": town,
        "addressCountry": "DE",
    }


def opening_hours(contact: Mapping[str, Any]) -> list[Thing]:
    """The week, and each season with its next dates; days without hours are closed."""
    hours = contact["opening_hours"]
    seasons = hours["seasons"]
    return [
        *(_specification(slot, days=days) for slot, days in _by_slot(hours["week"])),
        *(
            _specification(slot, days=days, first=season["first"], last=season["last"])
            for season in seasons
            for slot, days in _by_slot(season["week"])
        ),
    ]


def special_opening_hours(contact: Mapping[str, Any]) -> list[Thing]:
    """Dates that differ, holidays, and days that a season closes; an entry without `opens` is closed."""
    hours = contact["opening_hours"]
    days = [(each["date"], each["date"], each["name"], each["slots"]) for each in hours["holidays"]]
    days += [(each["first"], each["last"], each["reason"], each["slots"]) for each in hours["exceptions"]]
    closed = [
        _specification({}, days=shut, first=season["first"], last=season["last"], name=season["name"])
        for season in hours["seasons"]
        if (shut := [day["day"] for day in season["week"] if not day["slots"]])
    ]
    return closed + [
        _specification(slot, first=first, last=last, name=name)
        for first, last, name, slots in sorted(days, key=lambda each: each[:2])
        for slot in slots or [{}]
    ]


def _by_slot(week: Sequence[Mapping[str, Any]]) -> list[tuple[Mapping[str, str], list[str]]]:
    """Each span of hours with all days that have it."""
    days: dict[tuple[str, str], list[str]] = {}
    for day in week:
        for slot in day["slots"]:
            days.setdefault((slot["opens"], slot["closes"]), []).append(day["day"])
    return [({"opens": opens, "closes": closes}, named) for (opens, closes), named in days.items()]


def _specification(
    slot: Mapping[str, str], *, days: Iterable[str] = (), first: str = "", last: str = "", name: str = ""
) -> Thing:
    closes = slot.get("closes", "")
    return {
        "@type": "OpeningHoursSpecification",
        "name": name,
        "dayOfWeek": [f"https://schema.org/{DAYS[day]}" for day in days],
        "opens": slot.get("opens", ""),
        # A time of day ends before 24:00 there, and "00:00" to "00:00" says: closed.
        "closes": "23:59" if closes == "24:00" else closes,
        "validFrom": first,
        "validThrough": last,
    }


def access(contact: Mapping[str, Any]) -> Thing | None:
    """Whether one gets in without steps; None where that is not known, or a matter of more than yes or no."""
    known = contact["step_free"]["access"]
    if known not in ("yes", "no"):
        return None
    return {
        "@type": "LocationFeatureSpecification",
        "name": "step-free access",
        "value": known == "yes",
        "description": contact["step_free"]["note"],
    }
