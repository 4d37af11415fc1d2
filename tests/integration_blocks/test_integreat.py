"""What apps made for Integreat read: the same pages, places and events, under the keys and types that they need."""

import datetime
import json

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from integration_blocks.integreat import hours
from integration_blocks.opening_hours import OpeningHours
from integration_blocks.pages import EventIndexPage, EventPage, OfficeIndexPage, OfficePage, StandardPage

from .conftest import TOMORROW

HERE = "/api/v3/start"


def get(client, address, status=200):
    response = client.get(f"{HERE}/{address}", headers={"Host": "localhost"})
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/json"
    return response.json()


def card(contact):
    return {"type": "contact_card", "value": {"heading": "", "contact": contact.pk, "note": ""}, "id": "1"}


def office(tree, contact, title="Amt", *blocks, **fields):
    shared = {"municipality": "M", "federal_state": "NW", "locale": tree.german}
    body = json.dumps([card(contact), *blocks])
    return tree.add(OfficePage(title=title, body=body, **{**shared, **fields}))


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


def test_pages_are_a_tree_without_gaps(tree, client):
    first = tree.add(StandardPage(title="Erste", locale=tree.german))
    second = tree.add(StandardPage(title="Zweite", introduction="Hallo", locale=tree.german))
    below = tree.add(StandardPage(title="Darunter", locale=tree.german), second)

    pages = get(client, "de/pages/")

    assert [(page["id"], page["parent"]["id"], page["order"]) for page in pages] == [
        (first.pk, 0, 0),
        (second.pk, 0, 1),
        (below.pk, second.pk, 0),
    ]
    assert pages[0]["parent"] == {"id": 0, "url": None, "path": None}
    assert pages[2]["parent"]["path"] == pages[1]["path"] == "/start/de/zweite/"
    assert pages[2]["path"] == "/start/de/zweite/darunter/"
    assert pages[1]["content"] == "<p>Hallo</p>"
    assert (pages[0]["content"], pages[0]["embedded_offers"], pages[0]["thumbnail"]) == ("", [], None)
    assert get(client, "de/page/?url=/start/de/zweite/") == pages[1]
    assert get(client, f"de/page/?url={pages[2]['url']}") == pages[2]
    assert get(client, "de/children/?depth=0") == pages[:2]
    assert get(client, "de/children/") == pages
    assert get(client, "de/children/?url=/start/de/zweite/&depth=1") == pages[1:]
    assert get(client, "de/children/?url=/start/de/zweite&depth=0") == pages[1:2]
    assert "error" in get(client, "de/page/?url=/start/de/dritte/", status=404)


def test_languages_lead_to_each_other(tree, client):
    page = tree.add(StandardPage(title="Hilfe", locale=tree.german))
    start = tree.start.copy_for_translation(tree.arabic)
    start.save_revision().publish()
    arabic = page.copy_for_translation(tree.arabic)
    assert get(client, "de/pages/")[0]["available_languages"] == {}  # a draft

    arabic.save_revision().publish()

    [shown] = get(client, "de/pages/")
    [other] = get(client, "ar/pages/")
    assert shown["available_languages"] == {
        "ar": {"id": arabic.pk, "url": other["url"], "path": other["path"]}
    }
    assert other["available_languages"]["de"]["id"] == page.pk
    assert get(client, "languages/") == [
        {
            "id": tree.german.pk,
            "code": "de",
            "bcp47_tag": "de",
            "native_name": "Deutsch",
            "dir": "LEFT_TO_RIGHT",
        },
        {
            "id": tree.arabic.pk,
            "code": "ar",
            "bcp47_tag": "ar",
            "native_name": "العربيّة",
            "dir": "RIGHT_TO_LEFT",
        },
    ]


def test_a_series_has_a_rule_or_dates(tree, client):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    start = timezone.localtime().replace(hour=0, minute=30, second=0, microsecond=0) + datetime.timedelta(2)
    shared = {"locale": tree.german, "recurrence": "fortnightly"}
    event = tree.add(
        EventPage(
            title="Kochen & Essen",
            start=start,
            end=start + datetime.timedelta(hours=2),
            venue="Küche",
            town="Witten",
            postcode="58452",
            **shared,
        ),
        calendar,
    )

    [shown] = get(client, "de/events/?combine_recurring=True")

    assert shown["event"]["start"] == start.isoformat()
    assert (shown["event"]["id"], shown["event"]["timezone"]) == (event.pk, "Europe/Berlin")
    utc, day = start.astimezone(datetime.UTC), f"{start:%a}"[:2].upper()
    assert (
        shown["recurrence_rule"] == f"DTSTART:{utc:%Y%m%dT%H%M%S}\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"
    )
    assert shown["location"]["id"] == event.pk and isinstance(shown["location"]["latitude"], float)
    assert shown["meeting_url"] is None and shown["location_path"] is None

    dates = get(client, "de/events/")
    assert [each["event"]["start_date"] for each in dates] == [
        str((start + datetime.timedelta(weeks=2 * number)).date()) for number in range(3)
    ]
    assert {(each["id"], each["event"]["id"], each["recurrence_rule"]) for each in dates} == {(None,) * 3}
    assert dates[0]["path"] == f"{shown['path'].rstrip('/')}${start:%Y-%m-%d}/"


def test_days_left_out_of_a_series_are_not_in_the_app(tree, client):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    start = timezone.localtime().replace(hour=18, minute=0, second=0, microsecond=0) + datetime.timedelta(2)
    days = [str((start + datetime.timedelta(weeks=week)).date()) for week in range(5)]
    event = EventPage(
        title="Café", start=start, recurrence="weekly", days_without=[days[1]], locale=tree.german
    )
    tree.add(event, calendar)

    shown = get(client, "de/events/?combine_recurring=True")

    assert [each["event"]["start_date"] for each in shown] == [days[0], *days[2:]]


def test_an_event_is_whole_days_or_cancelled_or_over(tree, client):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    yesterday = TOMORROW - datetime.timedelta(days=3)
    tree.add(EventPage(title="Vorbei", start=yesterday, locale=tree.german), calendar)
    tree.add(
        EventPage(title="R & B", start=TOMORROW, all_day=True, cancelled=True, locale=tree.german), calendar
    )

    [shown] = get(client, "de/events/?combine_recurring=true")

    assert shown["title"] == "Fällt aus: R & B"
    assert (shown["event"]["start_time"], shown["event"]["end_time"]) == ("00:00:00", "23:59:00")
    assert set(shown["location"].values()) == {None}
    assert shown["recurrence_rule"] is None and shown["event"]["recurrence_id"] is None


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


@pytest.mark.parametrize(
    ("osm", "monday"),
    [
        ("24/7", (True, False, [("00:00", "23:59")])),
        ("Mo 22:00-02:00", (False, False, [("22:00", "23:59")])),
        ("Mo 09:00-12:00,12:00-15:00", (False, False, [("09:00", "15:00")])),
        ("Tu 09:00-12:00", (False, True, [])),
    ],
)
def test_hours_are_seven_days(osm, monday):
    days = hours.week(OpeningHours(osm))

    slots = [(slot["start"], slot["end"]) for slot in days[0]["timeSlots"]]
    assert (days[0]["allDay"], days[0]["closed"], slots) == monday
    assert len(days) == 7


@pytest.mark.parametrize("osm", ["", "2026 Dec 24 09:00-12:00"])
def test_no_regular_hours_are_null(osm):
    assert hours.week(OpeningHours.of(osm)) is None


#: Queries with nothing in the cache, whatever the length of the list.
AT_MOST = {"de/locations/": 12, "de/events/": 12, "de/events/?combine_recurring=1": 12, "de/pages/": 12}


def grow(tree, numbers):
    with disable_reference_index_auto_update():
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


def test_a_hundred_cost_as_much_as_ten(tree, client, settings):
    search = settings.WAGTAILSEARCH_BACKENDS["default"]
    settings.WAGTAILSEARCH_BACKENDS = {"default": {**search, "AUTO_UPDATE": False}}
    grow(tree, range(10))
    ten = {address: cost(client, address) for address in AT_MOST}
    grow(tree, range(10, 100))
    hundred = {address: cost(client, address) for address in AT_MOST}

    assert all(hundred[address][1] == 10 * ten[address][1] > 0 for address in AT_MOST)
    assert {address: number for address, (number, *_) in hundred.items()} == {
        address: number for address, (number, *_) in ten.items()
    }
    too_many = {address: found[2] for address, found in hundred.items() if found[0] > AT_MOST[address]}
    assert too_many == {}


def test_a_site_can_have_no_content_yet(tree, client):
    OfficeIndexPage.objects.filter(pk=tree.start.pk).update(live=True)

    assert [get(client, address) for address in ("de/pages/", "de/locations/", "de/events/")] == [[], [], []]
