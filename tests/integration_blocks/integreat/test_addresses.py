"""What holds for every address: nothing hidden, errors in JSON, open to everybody, empty lists at first."""

import datetime
import json

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from integration_blocks.pages import OfficeIndexPage, StandardPage

from .conftest import HERE, card, get, office


def test_nothing_leaks_that_visitors_do_not_see(tree, client):
    contact = tree.contact(latitude=51.4, longitude=7.3)
    secret = tree.contact(name="Geheim", valid_until=timezone.localdate() - datetime.timedelta(days=1))
    closed = tree.add(StandardPage(title="Intern", locale=tree.german))
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    tree.add(StandardPage(title="Unter Intern", locale=tree.german), closed)
    draft = tree.add(StandardPage(title="Entwurf", live=False, locale=tree.german))
    tree.add(StandardPage(title="Unter Entwurf", locale=tree.german), draft)
    past = timezone.now() - datetime.timedelta(minutes=1)
    tree.add(StandardPage(title="Abgelaufen", expire_at=past, locale=tree.german))
    links = "".join(f'<a linktype="page" id="{page.pk}">mehr</a>' for page in (closed, draft))
    text = {"type": "text", "value": {"text": f"<p>{links}</p>", "language": ""}, "id": "2"}
    calendar = tree.calendar(closed)
    dates = {
        "type": "upcoming_events",
        "value": {"heading": "", "index": calendar.pk, "count": 3},
        "id": "3",
    }
    office(tree, contact, "Amt", card(secret), text, dates)

    pages, [place] = get(client, "de/pages/"), get(client, "de/locations/")

    assert [page["title"] for page in pages] == ["Amt"]
    assert [each["name"] for each in place["contacts"]] == ["Maria Muster"]
    assert get(client, "de/events/") == []
    everything = json.dumps([pages, place], ensure_ascii=False)
    for word in ("Geheim", "Intern", "intern", "Entwurf", "entwurf", "Abgelaufen", "Sprachcafé"):
        assert word not in everything


@pytest.mark.parametrize(
    "address", ["/api/v3/xx/de/pages/", "/api/v3/start/xx/locations/", "/api/v3/x/y/z/", "/api/v3/regions/x/"]
)
def test_what_is_not_there_is_said_in_json(tree, client, address):
    response = client.get(address)

    assert response.status_code == 404
    assert response.json().keys() == {"error"}


def test_an_address_without_its_slash_is_sent_on(tree, client):
    response = client.get("/api/v3/start/de/locations?on_map=1")

    assert (response.status_code, response["Location"]) == (301, "/api/v3/start/de/locations/?on_map=1")


def test_it_is_for_everybody_and_can_be_kept(tree, client):
    office(tree, tree.contact())
    first = client.get(f"{HERE}/de/locations/?on_map=1", headers={"Origin": "https://app.example"})
    again = client.get(f"{HERE}/de/locations/?on_map=1", headers={"If-None-Match": first["ETag"]})

    assert first["Access-Control-Allow-Origin"] == "*"
    assert again.status_code == 304


def test_a_site_can_have_no_content_yet(tree, client):
    OfficeIndexPage.objects.filter(pk=tree.start.pk).update(live=True)

    assert [get(client, address) for address in ("de/pages/", "de/locations/", "de/events/")] == [[], [], []]
