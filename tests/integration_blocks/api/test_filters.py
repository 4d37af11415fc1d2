"""What apps ask: near, open, which language, which topic; and the examples of the how-to page."""

import json
import re
from pathlib import Path

import pytest
from wagtail.models import Page, Site

from integration_blocks.pages import OfficeIndexPage, OfficePage, TopicPage

GUIDE = Path(__file__).parents[3] / "docs/how-to/use-the-api.md"
EXAMPLES = re.findall(r"`([a-z]+/(?:find/)?(?:\?[^`]*)?)`", GUIDE.read_text("utf-8"))


@pytest.fixture
def get(client):
    def get(address, status=200):
        response = client.get(f"/api/v2/{address}", follow=True)
        assert response.status_code == status, response.content
        return response.json()

    return get


@pytest.fixture
def offices(tree):
    """Witten speaks Arabic and opens on Mondays; Wesel speaks Turkish and opens on Tuesdays; Berlin has no contact."""
    witten = tree.contact(visitor_town="Witten", visitor_postcode="58452", opening_hours="Mo 09:00-12:00")
    wesel = tree.contact(
        visitor_town="Wesel",
        visitor_postcode="46483",
        opening_hours="Tu 09:00-12:00",
        languages_spoken=["tr"],
    )
    places = [("Witten", "NW", witten), ("Wesel", "NW", wesel), ("Berlin", "BE", None)]
    for town, state, contact in places:
        value = {"heading": "", "contact": contact and contact.pk, "note": ""}
        body = [{"type": "contact_card", "id": f"card-{town}", "value": value}] if contact else []
        facts = {"municipality": town, "federal_state": state, "locale": tree.german}
        office = tree.add(OfficePage(title=town, body=json.dumps(body), **facts))
        tree.add(TopicPage(title="Sprachkurse", slug="sprachkurse", locale=tree.german), office)


def titles(found):
    return [item["title"] for item in found["items"]]


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_guide_works(offices, get, example):
    get(example)


def test_the_nearest_office_comes_first(offices, get):
    found = get("offices/?near=51.44,7.35")
    assert titles(found) == ["Witten", "Wesel", "Berlin"]
    distances = [item["distance_km"] for item in found["items"]]
    assert distances[0] < 1 and 50 < distances[1] < 65 and 400 < distances[2] < 450
    assert titles(get("offices/?near=51.44,7.35&within=100")) == ["Witten", "Wesel"]
    assert titles(get("offices/?near=51.44,7.35&limit=1&offset=1")) == ["Wesel"]


def test_one_contact_has_to_do_all_that_is_asked(offices, get):
    assert titles(get("offices/?language=ar")) == ["Witten"]
    assert titles(get("offices/?open_at=2026-11-24T10:00")) == ["Wesel"]
    assert titles(get("offices/?open_at=2026-11-24T10:00&language=ar")) == []
    assert titles(get("offices/?open_at=2026-11-23T10:00&language=ar&near=51.4,7.3")) == ["Witten"]


def test_a_topic_names_its_contacts_in_all_offices(offices, get):
    assert len(get("contacts/?topic=sprachkurse")["items"]) == 2
    assert titles(get("offices/?topic=sprachkurse")) == ["Witten", "Wesel", "Berlin"]


def test_an_error_says_what_is_allowed(tree, get, client):
    error = get("contacts/?near=Witten", status=400)
    assert error["parameter"] == "near" and error["value"] == "Witten" and error["allowed"]
    assert "Did you mean near?" in get("contacts/?naer=1,2", status=400)["message"]
    shape = error.keys()
    refused = client.post("/api/v2/contacts/")
    assert refused.status_code == 405
    for other in (get("nothing/", status=404), get("contacts/9999/", status=404), refused.json()):
        assert other.keys() == shape


def test_rich_text_comes_as_markdown(tree, get):
    text = {"text": "<p>Mehr <b>Rat</b> <a href='https://a.example/'>hier</a></p>", "language": ""}
    body = json.dumps([{"type": "text", "id": "1", "value": text}])
    tree.add(OfficePage(title="A", municipality="M", federal_state="NW", body=body, locale=tree.german))
    (office,) = get("offices/?rich_text=markdown")["items"]
    assert office["body"][0]["value"]["text"] == "Mehr **Rat** [hier](https://a.example/)"


def test_another_site_of_the_server_is_asked_for_by_its_host(tree, get):
    start = tree.add(
        OfficeIndexPage(title="Wesel", slug="wesel", locale=tree.german), Page.objects.get(depth=1)
    )
    Site.objects.create(hostname="wesel.example", port=443, root_page=start)
    tree.add(
        OfficePage(title="Amt Wesel", municipality="Wesel", federal_state="NW", locale=tree.german), start
    )

    assert titles(get("offices/")) == []
    assert titles(get("offices/?site=wesel.example")) == ["Amt Wesel"]
    assert titles(get("offices/?site=wesel.example:443")) == ["Amt Wesel"]
    for unknown in ("elsewhere.example", "wesel.example:80", "wesel.example:x", ""):
        wrong = get(f"offices/?site={unknown}", status=400)
        assert wrong["parameter"] == "site"
    assert wrong["allowed"] == ["localhost", "wesel.example"]
