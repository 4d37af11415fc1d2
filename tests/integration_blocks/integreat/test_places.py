"""Offices are the places of the app, and sites its regions."""

from integration_blocks.pages import StandardPage

from .conftest import get, office


def test_an_office_is_a_place(tree, client):
    contact = tree.contact(latitude=51.4, longitude=7.3, booking_url="https://termine.musterstadt.de/")
    tree.add(StandardPage(title="Erste", locale=tree.german))
    page = office(tree, contact, introduction="Wir beraten <alle>.")

    [place] = get(client, "de/locations/?on_map=1")

    day = {"closed": False, "allDay": False, "appointmentOnly": False}
    morning = {"start": "08:30", "end": "12:00", "timezone": "Europe/Berlin"}
    assert place["opening_hours"][0] == {**day, "timeSlots": [morning]}
    assert len(place["opening_hours"]) == 7
    assert place["opening_hours"][6] == {**day, "closed": True, "timeSlots": []}
    assert place["contacts"] == [
        {
            "area_of_responsibility": "Leitung",
            "name": "Maria Muster",
            "email": "integration@musterstadt.de",
            "phone_number": "+49 2302 581-1011",
            "mobile_number": "",
            "website": "",
            "opening_hours": place["opening_hours"],
            "appointment_url": "https://termine.musterstadt.de/",
        }
    ]
    assert place["location"] == {
        "id": page.pk,
        "name": "Amt",
        "address": "Rathausplatz 1",
        "town": "Musterstadt",
        "state": None,
        "postcode": "93047",
        "region": None,
        "country": "Deutschland",
        "latitude": 51.4,
        "longitude": 7.3,
    }
    assert place["category"].keys() == {"id", "name", "color", "icon", "icon_url", "icon_color"}
    assert place["path"] == f"/start/de/locations/amt-{page.pk}/"
    assert place["url"].endswith("/de/amt/")
    assert place["barrier_free"] is True
    assert (place["available_languages"], place["organization"], place["thumbnail"]) == ({}, None, None)
    assert place["content"].startswith("<p>Wir beraten &lt;alle&gt;.</p>")
    assert place["excerpt"].startswith("Wir beraten <alle>. Maria Muster Leitung Integrationsbüro")
    assert "class=" not in place["content"] and "<script" not in place["content"]


def test_a_place_without_coordinates_is_not_on_the_map(tree, client):
    office(tree, tree.contact())

    assert get(client, "de/locations/?on_map=1") == []
    [place] = get(client, "de/locations/")
    assert place["location"]["latitude"] is None
    assert get(client, "de/locations/?on_map=0") == [place]
    assert "on_map" in get(client, "de/locations/?on_map=maybe", status=400)["error"]


def test_links_and_pictures_have_full_addresses(tree, client):
    contact = tree.contact(photo=tree.image("Porträt"))
    linked = tree.add(StandardPage(title="Ziel", locale=tree.german))
    calendar = tree.calendar(linked)
    body = tree.every_block(linked=linked, calendar=calendar, contact=contact.pk)
    office(tree, contact, "Amt", *body)

    [place] = get(client, "de/locations/")

    assert ' href="/' not in place["content"] and ' src="/' not in place["content"]
    assert "/de/ziel/" in place["content"] and "Sprachcafé" in place["content"]
    assert place["thumbnail"].startswith("http")


def test_regions_are_sites(tree, client):
    office(tree, tree.contact(latitude=51.4, longitude=7.3))
    [region] = client.get("/api/v3/regions/").json()

    assert (region["path"], region["live"], region["latitude"], region["longitude"]) == (
        "start",
        True,
        51.4,
        7.3,
    )
    assert [each["code"] for each in region["languages"]] == ["de"]
    assert client.get("/api/v3/regions/start/").json() == region
