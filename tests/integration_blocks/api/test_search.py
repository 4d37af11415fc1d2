"""One search finds notices, contacts, events and pages; each find says what it is and where there is more."""

import datetime
import json
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from integration_blocks.pages import EventPage, OfficePage, StandardPage

from ..conftest import TOMORROW

TODAY = timezone.localdate()


@pytest.fixture
def search(client):
    def search(query, status=200):
        cache.clear()
        response = client.get(f"/api/v2/search/?{query}")
        assert response.status_code == status, response.content
        return response.json()

    return search


def notice(title, text="", last_day=None, urgency="info", key="notice"):
    day = last_day and last_day.isoformat()
    value = {"urgency": urgency, "title": title, "text": text, "valid_until": day, "language": ""}
    return {"type": "notice", "id": key, "value": value}


def office(tree, title, *blocks, **fields):
    facts = {
        "municipality": "Witten",
        "federal_state": "NW",
        "locale": tree.german,
        "body": json.dumps(blocks),
    }
    return tree.add(OfficePage(title=title, **{**facts, **fields}))


def card(contact):
    return {"type": "contact_card", "id": "card", "value": {"heading": "", "contact": contact.pk, "note": ""}}


@pytest.fixture
def city(tree):
    """Everything about swimming."""
    contact = tree.contact(name="Ute Schwimmen", role="Schwimmkurse", visitor_town="Witten")
    page = office(
        tree,
        "Schwimmen lernen",
        card(contact),
        notice("Das Schwimmen fällt aus", "<p>Mehr <b>am Telefon</b>.</p>", TODAY, key="n1"),
        notice("Kein Schwimmen am Mittwoch", urgency="urgent", last_day=TODAY, key="n2"),
        introduction="Für Kinder und Erwachsene. " * 20,
    )
    event = EventPage(
        title="Schwimmen für alle", start=TOMORROW, introduction="Im Stadtbad", locale=tree.german
    )
    tree.add(event)
    return contact, page, event


def test_every_kind_is_found_and_says_where_there_is_more(city, search, client):
    contact, page, event = city

    found = search("search=schwimmen")

    assert found["meta"] == {"total_count": 5}
    assert [(hit["type"], hit["title"]) for hit in found["items"]] == [
        ("notice", "Kein Schwimmen am Mittwoch"),
        ("notice", "Das Schwimmen fällt aus"),
        ("contact", "Ute Schwimmen"),
        ("event", "Schwimmen für alle"),
        ("page", "Schwimmen lernen"),
    ]
    urgent, cancelled, person, party, learning = found["items"]
    assert urgent["url"] == f"{page.get_full_url()}#block-n2"
    assert cancelled["excerpt"] == "Mehr am Telefon ."
    assert person["url"] == page.get_full_url()
    assert person["excerpt"] == "Schwimmkurse, Integrationsbüro, Witten"
    assert party["excerpt"] == "Im Stadtbad"
    assert party["url"] == event.get_full_url()
    assert learning["excerpt"].startswith("Für Kinder") and len(learning["excerpt"]) <= 200
    assert {hit["locale"] for hit in found["items"]} == {"de"}
    addresses = [hit["detail_url"].partition("/api/v2/")[2] for hit in found["items"]]
    assert addresses == [
        *(f"pages/{page.pk}/", f"pages/{page.pk}/"),
        *(f"contacts/{contact.pk}/", f"pages/{event.pk}/", f"pages/{page.pk}/"),
    ]
    assert all(client.get(hit["detail_url"]).status_code == 200 for hit in found["items"])


@pytest.mark.parametrize(
    ("asked", "count", "titles"),
    [
        ("type=contact", 1, ["Ute Schwimmen"]),
        ("type=page", 1, ["Schwimmen lernen"]),
        ("limit=2&offset=1", 5, ["Das Schwimmen fällt aus", "Ute Schwimmen"]),
        ("limit=9&offset=4", 5, ["Schwimmen lernen"]),
        ("limit=0", 5, []),
        ("offset=5", 5, []),
        ("locale=ar", 0, []),
    ],
)
def test_finds_are_chosen_by_kind_language_and_place(city, search, asked, count, titles):
    found = search(f"search=schwimmen&{asked}")

    assert found["meta"]["total_count"] == count
    assert [hit["title"] for hit in found["items"]] == titles


def test_all_words_have_to_be_there_or_one_of_them(city, search):
    assert search("search=schwimmen mittwoch")["meta"]["total_count"] == 1
    assert search("search=xyz mittwoch&search_operator=or")["meta"]["total_count"] == 1
    assert search("search=xyz mittwoch")["meta"]["total_count"] == 0
    assert search("search=")["meta"]["total_count"] == 0


@pytest.mark.parametrize(
    "words", ['"', '"schwimmen', 'sch"wimmen', "' OR 1", "\\", "*", "-", "NEAR(a b)", "title:a", "🏊"]
)
def test_signs_that_search_engines_know_are_only_signs(city, search, client, words):
    for kind in ("notice", "contact", "event", "page"):
        assert "items" in search(urlencode({"search": words, "type": kind}))
    for name in ("pages", "contacts", "funders", "images", "documents", "events"):
        assert client.get(f"/api/v2/{name}/?{urlencode({'search': words})}").status_code == 200


def test_the_language_is_that_of_the_find(tree, city, search):
    contact, _page, _event = city
    tree.contact(name="Ute Schwimmen", locale=tree.arabic, translation_key=contact.translation_key)

    [hit] = search("search=schwimmen&locale=ar")["items"]

    assert (hit["locale"], hit["type"]) == ("ar", "contact")
    assert hit["url"].endswith("/schwimmen-lernen/")


def test_what_is_over_hidden_or_elsewhere_is_not_found(tree, search):
    yesterday = TODAY - datetime.timedelta(days=1)
    office(tree, "Amt", notice("Geheim", last_day=yesterday))
    closed = office(tree, "Geheim", notice("Geheim"))
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    tree.add(StandardPage(title="Geheim", live=False, locale=tree.german))
    tree.add(StandardPage(title="Geheim 2", expire_at=timezone.now(), locale=tree.german))
    past = timezone.now() - datetime.timedelta(days=9)
    tree.add(EventPage(title="Geheim 3", start=past, end=past, locale=tree.german))
    tree.contact(name="Geheim", valid_until=yesterday)
    tree.contact(name="Geheim", live=False)

    assert search("search=geheim") == {"meta": {"total_count": 0}, "items": []}


def test_a_contact_on_hidden_pages_alone_has_no_address(tree, search):
    page = office(tree, "Amt", card(tree.contact(name="Ute Schwimmen")))
    page.unpublish()

    [hit] = search("search=schwimmen")["items"]

    assert hit["url"] is None


@pytest.mark.parametrize(
    "asked", ["", "search=a&type=film", "search=a&limit=-1", "search=a&sort=1", "search=%00"]
)
def test_what_is_wrong_is_named(tree, search, asked):
    assert search(asked, status=400)["parameter"] in ("search", "type", "limit", "sort")


def test_a_search_costs_the_same_whatever_it_finds(tree, search):
    def cost(query):
        search(query)
        with CaptureQueriesContext(connection) as captured:
            found = search(f"{query}&limit=100")
        return len(captured), len(found["items"])

    def grow(numbers):
        for number in numbers:
            contact = tree.contact(name=f"Schwimmen {number}")
            office(
                tree, f"Schwimmen {number}", card(contact), notice(f"Schwimmen {number}"), introduction="Text"
            )
            tree.add(EventPage(title=f"Schwimmen {number}", start=TOMORROW, locale=tree.german))

    grow(range(2))
    few, found = cost("search=schwimmen")
    assert found == 8
    grow(range(2, 12))
    many, found = cost("search=schwimmen")
    assert found == 48
    assert many == few <= 20
