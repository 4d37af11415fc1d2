"""Linked data says nothing that schema.org does not know."""

import datetime
import json
from pathlib import Path

from django.test import Client

from integration_blocks.pages import EventPage, FundingNoticePage, NewsPage, TopicPage

from .conftest import card, office
from .linked_data import things

VOCABULARY = json.loads((Path(__file__).parent / "vocabulary/schema_org.json").read_text())


def strangers(thing):
    """Types, properties of types, and members of enumerations that schema.org does not know."""
    if isinstance(thing, list):
        return [found for each in thing for found in strangers(each)]
    if isinstance(thing, str) and thing.startswith("https://schema.org/"):
        return [] if any(thing in members for members in VOCABULARY["members"].values()) else [thing]
    if not isinstance(thing, dict):
        return []
    kind, names = thing.get("@type"), {name for name in thing if not name.startswith("@")}
    known = VOCABULARY["types"].get(kind, [])
    unknown = [f"{kind}.{name}" for name in sorted(names) if name not in known]
    # A reference to a thing elsewhere in the document has no type.
    return (unknown if kind or names else []) + strangers(list(thing.values()))


def test_the_vocabulary_finds_what_schema_org_does_not_know():
    assert strangers({"@type": "Event", "name": "Fest"}) == []
    assert strangers({"@type": "Event", "opens": "12:00", "eventStatus": "https://schema.org/Gone"}) == [
        "Event.opens",
        "https://schema.org/Gone",
    ]
    assert strangers({"@type": "Party", "name": "Fest"}) == ["Party.name"]


def test_every_page_and_contact_speaks_the_vocabulary(tree):
    contact = tree.contact(
        photo=tree.image(),
        latitude=51.44,
        longitude=7.33,
        website="https://witten.de/",
        booking_url="https://termin.witten.de/",
        postal_po_box="11 65",
        parent_organisation="Sozialamt",
        step_free_note="Aufzug",
    )
    team = tree.contact(kind="team", name="")
    house = office(tree, contact, team, introduction="Wir helfen.", last_reviewed=datetime.date(2026, 11, 2))
    body = json.dumps([card(contact)])
    start = datetime.datetime(2027, 7, 3, 12, tzinfo=datetime.UTC)
    series = {"recurrence": "weekly", "recurrence_until": datetime.date(2027, 9, 1)}
    place = {"venue": "Bücherei", "street": "Markt 1", "town": "Witten", "online_url": "https://meet.de/1"}
    pages = [
        house,
        *(
            tree.add(page, house)
            for page in (
                TopicPage(title="Beratung", kind="offer", body=body, locale=tree.german),
                NewsPage(title="Neu", locale=tree.german),
                FundingNoticePage(title="WIR", programme="WIR", funder=tree.funder(), locale=tree.german),
                EventPage(
                    title="Fest", start=start, organiser=contact, locale=tree.german, **series, **place
                ),
                EventPage(
                    title="Woche", start=start, end=start, all_day=True, cancelled=True, locale=tree.german
                ),
            )
        ),
    ]
    documents = [f"/formats/pages/{page.pk}.jsonld" for page in pages]
    documents += [f"/formats/contacts/{each.pk}.jsonld" for each in (contact, team)]

    assert things(house)["GovernmentOffice"]["geo"]["latitude"] == 51.44
    found = {path: strangers(Client().get(path).json()["@graph"]) for path in documents}
    assert {path: unknown for path, unknown in found.items() if unknown} == {}
