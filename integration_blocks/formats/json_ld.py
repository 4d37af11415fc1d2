"""schema.org as JSON-LD: offices, events, funding, offers and news, for search engines and other machines.

Contacts and funders come in the shape that the API gives them. What is empty is left out. Each thing's
`@id` is the address of its page and a word. Source of the vocabulary: https://schema.org/, version 29.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integration_blocks.formats import json_ld_contacts as contacts_in
from integration_blocks.formats.json_ld_contacts import Thing
from integration_blocks.formats.recurrence import Series, nth_weekday

#: How often an event repeats, as ISO 8601 durations.
FREQUENCIES = {
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "monthly-weekday": "P1M",
    "monthly-last-weekday": "P1M",
    "yearly": "P1Y",
}


@dataclass(frozen=True)
class WebPage:
    """What every page says of itself; `language` is a BCP 47 tag."""

    url: str
    title: str
    language: str
    description: str = ""
    changed: datetime.datetime | None = None
    reviewed: datetime.date | None = None

    def thing(self, kind: str, word: str) -> Thing:
        """The start of a thing that the page is about."""
        named = {"@type": kind, "@id": f"{self.url}#{word}", "name": self.title, "url": self.url}
        return {**named, "description": self.description}


def graph(things: Iterable[Thing | None]) -> Thing:
    """One document of several things that refer to each other by `@id`."""
    kept = map(without_empty, things)
    return {"@context": "https://schema.org", "@graph": [thing for thing in kept if thing]}


def without_empty(value: Any) -> Any:
    """The value without "", None, and lists and objects that say nothing; false and 0 stay."""
    if isinstance(value, Mapping):
        pairs = ((name, without_empty(each)) for name, each in value.items())
        kept = {name: each for name, each in pairs if not _is_empty(each)}
        return kept if kept.keys() - {"@type"} else {}
    if isinstance(value, list | tuple):
        return [kept for each in value if not _is_empty(kept := without_empty(each))]
    return value


def _is_empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def web_page(page: WebPage, *, entity: Thing | None, way: Thing | None) -> Thing:
    """The page itself, with what it is about and where it stands."""
    return {
        "@type": "WebPage",
        "@id": page.url,
        "url": page.url,
        "name": page.title,
        "inLanguage": page.language,
        "description": page.description,
        "dateModified": page.changed and page.changed.isoformat(),
        "lastReviewed": page.reviewed and page.reviewed.isoformat(),
        "mainEntity": entity and {"@id": entity["@id"]},
        "breadcrumb": way and {"@id": way["@id"]},
    }


def breadcrumb(page: WebPage, ancestors: Sequence[tuple[str, str]]) -> Thing | None:
    """The (title, address) of the pages above, from the start page on; None for the start page itself."""
    if not ancestors:
        return None
    way = enumerate([*ancestors, (page.title, page.url)], start=1)
    return {
        "@type": "BreadcrumbList",
        "@id": f"{page.url}#breadcrumb",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": title, "item": url}
            for position, (title, url) in way
        ],
    }


def office(
    page: WebPage,
    *,
    municipality: str,
    federal_state: str,
    parent: str,
    contacts: Sequence[Mapping[str, Any]],
) -> Thing:
    """A GovernmentOffice: the first contact says where and when, all of them say whom to ask."""
    first = contacts[0] if contacts else None
    state = {"@type": "State", "name": federal_state}
    place_and_time = first and {
        **contacts_in.reach(first),
        "address": contacts_in.addresses(first),
        "geo": contacts_in.position(first),
        "openingHoursSpecification": contacts_in.opening_hours(first),
        "specialOpeningHoursSpecification": contacts_in.special_opening_hours(first),
        "amenityFeature": contacts_in.access(first),
    }
    return {
        **page.thing("GovernmentOffice", "office"),
        **(place_and_time or {}),
        "contactPoint": [contacts_in.contact_point(contact) for contact in contacts],
        "areaServed": {"@type": "AdministrativeArea", "name": municipality, "containedInPlace": state},
        "parentOrganization": {"@type": "GovernmentOrganization", "name": parent or municipality},
    }


def office_reference(title: str, url: str) -> Thing:
    """An office that has a page of its own."""
    return {"@type": "GovernmentOffice", "@id": f"{url}#office", "name": title, "url": url}


def event(
    page: WebPage,
    *,
    start: datetime.date,
    end: datetime.date | None = None,
    cancelled: bool = False,
    venue: str = "",
    street: str = "",
    postcode: str = "",
    town: str = "",
    online_url: str = "",
    organiser: Mapping[str, Any] | None = None,
    series: Series | None = None,
) -> Thing:
    """An Event; `start` and `end` are datetimes with time zone, or dates for whole days."""
    address = contacts_in.postal_address(street, postcode, town)
    place = {"@type": "Place", "name": venue or town, "address": address} if venue or address else None
    online = {"@type": "VirtualLocation", "url": online_url} if online_url else None
    mode = "Mixed" if place and online else "Offline" if place else "Online" if online else ""
    return {
        **page.thing("Event", "event"),
        "inLanguage": page.language,
        "startDate": start.isoformat(),
        "endDate": end and end.isoformat(),
        "eventStatus": f"https://schema.org/Event{'Cancelled' if cancelled else 'Scheduled'}",
        "eventAttendanceMode": mode and f"https://schema.org/{mode}EventAttendanceMode",
        "location": [place, online],
        "organizer": organiser and contacts_in.party(organiser),
        "eventSchedule": series and schedule(start, end, series),
    }


def schedule(start: datetime.date, end: datetime.date | None, series: Series) -> Thing:
    """How an event repeats."""
    has_time = isinstance(start, datetime.datetime)
    return {
        "@type": "Schedule",
        "repeatFrequency": FREQUENCIES[series.way],
        **_schedule_days(series),
        "startDate": start.isoformat()[:10],
        "endDate": series.until and series.until.isoformat(),
        "startTime": f"{start:%H:%M}" if has_time else None,
        "endTime": f"{end:%H:%M}" if has_time and end else None,
        "exceptDate": [day.isoformat() for day in series.without],
        "scheduleTimezone": "Europe/Berlin",
    }


def _schedule_days(series: Series) -> Thing:
    """Which days: byMonthWeek counts from the start of a month only, so the last Tuesday is written as in iCalendar."""
    first, rule = series.first, series.parts()
    if "BYMONTHDAY" in rule:
        return {"byMonth": first.month if "BYMONTH" in rule else None, "byMonthDay": first.day}
    if rule["BYDAY"][0].startswith("-1"):
        return {"byDay": rule["BYDAY"]}
    names = list(contacts_in.DAYS.values())
    return {
        "byDay": [f"https://schema.org/{names[day]}" for day in series.weekdays],
        "byMonthWeek": nth_weekday(first) if series.way == "monthly-weekday" else None,
    }


def grant(page: WebPage, *, programme: str, link: str, funder: Mapping[str, Any] | None) -> Thing:
    """A MonetaryGrant: the programme, who pays, and for what project; amounts are not known."""
    payer = funder and {
        "@type": "Organization",
        "name": funder["name"],
        "alternateName": funder["short_name"],
        "url": funder["url"],
        "logo": funder["logo"] and funder["logo"]["url"],
    }
    return {
        **page.thing("MonetaryGrant", "grant"),
        "name": programme,
        "url": link or page.url,
        "funder": payer,
        "fundedItem": {"@type": "Project", "name": page.title},
    }


def service(page: WebPage, *, operator: Thing | None, contacts: Sequence[Mapping[str, Any]]) -> Thing:
    """A GovernmentService: what an office offers, and through whom."""
    return {
        **page.thing("GovernmentService", "service"),
        "serviceOperator": operator,
        "availableChannel": [contacts_in.channel(contact) for contact in contacts],
    }


def news(page: WebPage, *, published: datetime.date, publisher: Thing | None) -> Thing:
    return {
        **page.thing("NewsArticle", "news"),
        "headline": page.title,
        "inLanguage": page.language,
        "datePublished": published.isoformat(),
        "dateModified": page.changed and page.changed.isoformat(),
        "publisher": publisher,
    }
