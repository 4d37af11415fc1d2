"""Five real pages of cities: every fact of their contacts arrives in the draft and in the JSON, and none beside them."""

from __future__ import annotations

import pytest

from integration_blocks.importer.draft import write
from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import Source
from integration_blocks.pages import EventPage

from .proposals import SEEDS

pytestmark = pytest.mark.django_db

#: What each page prints; what is not named here is empty. `other` is of no contact: it has to stay in the text.
FACTS = {
    "witten": {
        "name": "Claudia Formann",
        "role": "Stabsstellenleitung",
        "organisation": "Stabsstelle für Integration, Internationale Beziehungen und Städtepartnerschaften",
        "phones": [("phone", "+4923025811011", "1011")],
        "emails": ["integration@stadt-witten.de"],
        "visitor_address": {"street": "Annenstr. 127"},
        "by_appointment": True,
        "appointment_note": "Wir bitten um Terminvereinbarung.",
    },
    "wesel": {
        "name": "Lotte Goldschmidtböing",
        "role": "Integrationsbeauftragte",
        "phones": [("phone", "+492812032371", "")],
        "emails": ["integration@wesel.de"],
        "osm": "Mo-Fr 08:30-12:00,14:00-16:00",
        "by_appointment": True,
        "appointment_note": "Termine nach telefonischer Vereinbarung.",
    },
    "wartburgkreis": {
        "salutation": "mr",
        "name": "Rodeck",
        "role": 'Projektmanagement Partnerschaft für Demokratie "Denk bunt im Wartburgkreis"',
        "organisation": "Integrationsmanagement",
        "phones": [("phone", "+493695615803", "")],
        "emails": ["integration@example.org"],
        "visitor_address": {"street": "Erzberger Allee 14", "postcode": "36433", "town": "Bad Salzungen"},
        "postal_address": {"po_box": "11 65", "postcode": "36421", "town": "Bad Salzungen"},
        "other": "denkbunt(at)wartburgkreis.de",
    },
    "villingen-schwenningen": {
        "name": "Annette Hug-Kalisch",
        "role": "Ansprechpartnerin",
        "organisation": "Amt für Jugend, Bildung, Integration und Sport, Abt. Jugendarbeit, Sport und Integration",
        "phones": [("phone", "+497721822153", "2153"), ("fax", "+497721822187", "2187")],
        "emails": ["jsi@villingen-schwenningen.de"],
        "visitor_address": {
            "street": "Justinus-Kerner-Straße 7",
            "postcode": "78048",
            "town": "Villingen-Schwenningen",
        },
    },
    "wetzlar": {
        "name": "Karin Buchner",
        "organisation": "Freiwilligenzentrum Mittelhessen e.V.",
        "phones": [("phone", "+496441959295", "")],
        "emails": [],
        "website": "https://www.freiwilligenzentrum-mittelhessen.de",
        "visitor_address": {"street": "Elsa-Brandström-Str. 18", "postcode": "35578", "town": "Wetzlar"},
    },
}


def facts_of(contact):
    """The facts in the JSON of a contact that are not empty."""
    hours = contact["opening_hours"] or {}
    facts = {
        **{
            name: contact[name]
            for name in ("salutation", "name", "role", "organisation", "parent_organisation", "website")
        },
        "phones": [(phone["kind"], phone["number"], phone["extension"]) for phone in contact["phones"]],
        "emails": [email["address"] for email in contact["emails"]],
        **{
            address: {part: text for part, text in contact[address].items() if text}
            for address in ("visitor_address", "postal_address")
        },
        **{
            name: hours.get(name)
            for name in ("osm", "note", "by_appointment", "appointment_note", "booking_url")
        },
        **{name: contact[name] for name in ("languages_spoken", "photo", "valid_from", "valid_until")},
        "step_free": contact["step_free"]["access"],
    }
    facts["osm"] = (facts["osm"] or "").removesuffix("; PH off")
    return {name: value for name, value in facts.items() if value}


@pytest.mark.parametrize("city", FACTS)
def test_every_fact_and_no_other(city, tree, client):
    expected = {name: value for name, value in FACTS[city].items() if value}
    other = expected.pop("other", None)

    written = write(propose(Source(city, (SEEDS / f"{city}.html").read_text())), "topic", tree.start)
    (contact,) = written.created
    contact.save_revision().publish()
    written.page.get_latest_revision().publish()
    page = client.get(f"/api/v2/pages/{written.page.pk}/").json()

    # That an office is closed on public holidays is a setting of the site, not of the page.
    (card,) = [block["value"] for block in page["body"] if block["type"] == "contact_card"]
    assert facts_of(card["contact"]) == expected
    assert other is None or other in str(page["body"])


def test_events_of_2023_stay_text(tree):
    proposal = propose(Source("wartburgkreis", (SEEDS / "wartburgkreis.html").read_text()))
    write(proposal, "topic", tree.start)
    assert not EventPage.objects.exists()
    doubts = {event.text.split(",")[0][:30]: event.doubt or event.is_over for event in proposal.events}
    assert doubts["Am Dienstag"] == "weekday"
    listed = " ".join(proposal.questions)
    assert all(day in listed for day in ("12. September", "24. September", "28. September", "14. Dezember"))
