"""Offices, their services and contacts as linked data: what schema.org calls them."""

import json

import pytest
from django.test import Client

from integration_blocks.pages import TopicPage

from .conftest import card, office
from .linked_data import things


def test_an_office_is_a_government_office(tree):
    contact = tree.contact(
        postal_po_box="11 65",
        postal_postcode="93001",
        postal_town="Musterstadt",
        booking_url="https://termin.musterstadt.de/",
        open_on_holidays=True,
    )
    page = office(tree, contact, parent_unit="Sozialdezernat", introduction="Wir helfen.")
    hours = [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [f"https://schema.org/{day}" for day in days],
            "opens": opens,
            "closes": closes,
        }
        for days, opens, closes in [
            (("Monday", "Tuesday", "Wednesday", "Friday"), "08:30", "12:00"),
            (("Thursday",), "14:00", "17:00"),
        ]
    ]
    reach = {
        "telephone": "+4923025811011",
        "faxNumber": "+4923025811099",
        "email": "integration@musterstadt.de",
    }

    assert things(page)["GovernmentOffice"] == {
        "@type": "GovernmentOffice",
        "@id": f"{page.full_url}#office",
        "name": "Integrationsbüro",
        "url": page.full_url,
        "description": "Wir helfen.",
        **reach,
        "address": [
            {
                "@type": "PostalAddress",
                "streetAddress": "Rathausplatz 1",
                "postalCode": "93047",
                "addressLocality": "Musterstadt",
                "addressCountry": "DE",
            },
            {
                "@type": "PostalAddress",
                "postOfficeBoxNumber": "11 65",
                "postalCode": "93001",
                "addressLocality": "Musterstadt",
                "addressCountry": "DE",
            },
        ],
        "openingHoursSpecification": hours,
        "amenityFeature": {
            "@type": "LocationFeatureSpecification",
            "name": "step-free access",
            "value": True,
        },
        "contactPoint": [
            {
                "@type": "ContactPoint",
                "name": "Maria Muster",
                "contactType": "Leitung",
                **reach,
                "url": "https://termin.musterstadt.de/",
                "availableLanguage": ["de", "ar"],
                "hoursAvailable": hours,
            }
        ],
        "areaServed": {
            "@type": "AdministrativeArea",
            "name": "Stadt Witten",
            "containedInPlace": {"@type": "State", "name": "Nordrhein-Westfalen"},
        },
        "parentOrganization": {"@type": "GovernmentOrganization", "name": "Sozialdezernat"},
    }


def test_an_office_without_a_contact_says_the_rest(tree):
    hidden = tree.contact(live=False)
    shown = things(office(tree, hidden))["GovernmentOffice"]

    assert shown["parentOrganization"]["name"] == "Stadt Witten"
    assert shown.keys().isdisjoint({"telephone", "address", "contactPoint", "description"})


def test_an_offer_is_a_service_of_its_office(tree):
    parent = office(tree)
    body = json.dumps([card(tree.contact())])
    page = tree.add(TopicPage(title="Beratung", kind="offer", body=body, locale=tree.german), parent)
    service = things(page)["GovernmentService"]

    assert service["serviceOperator"] == {
        "@type": "GovernmentOffice",
        "@id": f"{parent.full_url}#office",
        "name": "Integrationsbüro",
        "url": parent.full_url,
    }
    (channel,) = service["availableChannel"]
    assert channel["servicePhone"]["telephone"] == "+4923025811011"
    assert channel["availableLanguage"] == ["de", "ar"]


def test_a_page_speaks_its_own_language(tree):
    contact = tree.contact(role="Leitung")
    tree.contact(translation_key=contact.translation_key, locale=tree.arabic, role="الإدارة")
    page = office(tree, contact)
    page.locale = tree.arabic

    (point,) = things(page)["GovernmentOffice"]["contactPoint"]
    assert point["contactType"] == "الإدارة"


@pytest.mark.parametrize(
    ("facts", "kind", "above"),
    [
        ({"kind": "person"}, "Person", {"worksFor": "Integrationsbüro"}),
        ({"kind": "team", "name": ""}, "GovernmentOffice", {"parentOrganization": "Sozialamt"}),
        ({"kind": "organisation", "name": ""}, "Organization", {"parentOrganization": "Sozialamt"}),
    ],
)
def test_a_contact_is_a_document(tree, facts, kind, above):
    contact = tree.contact(**facts, parent_organisation="Sozialamt", website="https://witten.de/")
    response = Client().get(f"/formats/contacts/{contact.pk}.jsonld")
    (thing,) = response.json()["@graph"]

    assert response["Content-Type"] == "application/ld+json; charset=utf-8"
    assert thing["@type"] == kind
    assert thing["name"] == (contact.name or contact.organisation)
    assert {name: thing[name]["name"] for name in above} == above
    assert thing["telephone"] == "+4923025811011"
    assert thing["contactPoint"]["hoursAvailable"]
