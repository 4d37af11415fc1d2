"""A hundred places, events or pages cost the database as much as ten."""

from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from integration_blocks.pages import EventPage, StandardPage

from ..conftest import TOMORROW
from .conftest import get, office

#: Queries with nothing in the cache, whatever the length of the list.
AT_MOST = {"de/locations/": 12, "de/events/": 12, "de/events/?combine_recurring=1": 12, "de/pages/": 12}


def grow(tree, numbers, unindexed):
    with unindexed():
        for number in numbers:
            linked = tree.add(StandardPage(title=f"Ziel {number}", locale=tree.german))
            calendar = tree.calendar(linked)
            contact = tree.contact(photo=tree.image("Porträt"))
            tree.contact(translation_key=contact.translation_key, locale=tree.arabic, role="الإدارة")
            chosen = {"contact": contact.pk, "funder": tree.funder(logo=tree.image("Logo")).pk}
            body = tree.every_block(
                linked=linked,
                calendar=calendar,
                image=tree.image().pk,
                document=tree.document().pk,
                **chosen,
            )
            office(tree, contact, f"Amt {number}", *body)
            event = EventPage(
                title="Fest", start=TOMORROW, organiser=contact, recurrence="weekly", locale=tree.german
            )
            tree.add(event, calendar)


def cost(client, address):
    get(client, address)  # makes the sizes of images that are not there yet
    cache.clear()
    Site.get_site_root_paths()  # Wagtail keeps them
    with CaptureQueriesContext(connection) as captured:
        found = get(client, address)
    return len(captured), len(found), [query["sql"][:150] for query in captured]


def test_a_hundred_cost_as_much_as_ten(tree, client, unindexed):
    grow(tree, range(10), unindexed)
    ten = {address: cost(client, address) for address in AT_MOST}
    grow(tree, range(10, 100), unindexed)
    hundred = {address: cost(client, address) for address in AT_MOST}

    assert all(hundred[address][1] == 10 * ten[address][1] > 0 for address in AT_MOST)
    assert {address: number for address, (number, *_) in hundred.items()} == {
        address: number for address, (number, *_) in ten.items()
    }
    too_many = {address: found[2] for address, found in hundred.items() if found[0] > AT_MOST[address]}
    assert too_many == {}
