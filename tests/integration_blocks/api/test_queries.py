"""A list of a hundred costs the database as much as a list of ten, with everything that there is to show."""

import json

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from integration_blocks.pages import EventPage, FundingNoticePage, OfficePage, StandardPage

from ..conftest import TOMORROW

EVERY_BLOCK = "type=integration_blocks.{}&fields=*"

#: Queries of a list in full, whatever its length. More than these is a regression; fewer is welcome.
AT_MOST = {
    "pages/?": 7,
    "pages/?fields=*": 9,
    f"pages/?{EVERY_BLOCK.format('OfficePage')}": 15,
    f"pages/?{EVERY_BLOCK.format('EventPage')}": 10,
    f"pages/?{EVERY_BLOCK.format('FundingNoticePage')}": 10,
    "contacts/?": 4,
    "funders/?": 4,
    "images/?fields=*": 6,
    "documents/?fields=*": 6,
}


def queries(client, address):
    """The number of queries with nothing in the cache, and the items."""
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        response = client.get(f"/api/v2/{address}")
    assert response.status_code == 200, response.content
    return len(captured), response.json()["items"]


@pytest.fixture
def crowd(tree, unindexed):
    """A hundred of everything; no two pages refer to the same contact, funder, image, document or page."""
    with unindexed():
        for number in range(100):
            linked = tree.add(StandardPage(title=f"Ziel {number}", locale=tree.german))
            calendar = tree.calendar(linked)
            contact = tree.contact(photo=tree.image("Porträt"))
            tree.contact(translation_key=contact.translation_key, locale=tree.arabic, role="الإدارة")
            funder = tree.funder(logo=tree.image("Logo"))
            image, document = tree.image(), tree.document()
            image.tags.add("rathaus", f"bild {number}")
            document.tags.add("programm", f"datei {number}")
            body = json.dumps(
                tree.every_block(
                    linked=linked,
                    calendar=calendar,
                    contact=contact.pk,
                    funder=funder.pk,
                    image=image.pk,
                    document=document.pk,
                )
            )
            shared = {"locale": tree.german, "body": body}
            tree.add(OfficePage(title=f"Amt {number}", municipality="M", federal_state="NW", **shared))
            facts = {"title": f"Fest {number}", "locale": tree.german}
            tree.add(EventPage(start=TOMORROW, organiser=contact, **facts), calendar)
            tree.add(FundingNoticePage(programme="WIR", funder=funder, **facts))


def test_a_hundred_cost_as_much_as_ten(crowd, client):
    # The first request of all makes the sizes of the images; after that they are there.
    queries(client, f"pages/?{EVERY_BLOCK.format('OfficePage')}&limit=100")

    cost = {}
    for address in AT_MOST:
        ten, items = queries(client, f"{address}&limit=10")
        assert len(items) == 10
        hundred, items = queries(client, f"{address}&limit=100")
        assert len(items) == 100
        assert hundred == ten, address
        cost[address] = hundred

    assert {address: number for address, number in cost.items() if number > AT_MOST[address]} == {}


def test_a_list_without_bodies_does_not_load_them(tree, client):
    tree.add(OfficePage(title="Amt", municipality="M", federal_state="NW", locale=tree.german))
    few, _items = queries(client, "pages/?type=integration_blocks.OfficePage")
    many, _items = queries(client, "pages/?type=integration_blocks.OfficePage&fields=body,translations")

    assert few < many
