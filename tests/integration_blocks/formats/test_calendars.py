"""Calendars to subscribe to: of an event, a calendar, an office and a language."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone

from integration_blocks.exports.calendars import KEPT
from integration_blocks.pages import EventIndexPage, EventPage

from .calendar_programs import BERLIN, days, only_event, read
from .conftest import office


def add(tree, calendar, **fields):
    start = timezone.localtime().replace(hour=18, minute=0, second=0, microsecond=0)
    facts = {"title": "Sprachcafé", "start": start + datetime.timedelta(days=1), "locale": tree.german}
    return tree.add(EventPage(**{**facts, **fields}), calendar)


def fetch(path):
    response = Client().get(path)
    assert response.status_code == 200, response.content
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return response.content.decode()


def titles(path):
    return [str(each["SUMMARY"]) for each in read(fetch(path)).events]


def test_the_page_of_an_event_links_its_file(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    page = add(
        tree,
        calendar,
        introduction="Für alle",
        venue="Bücherei",
        street="Markt 1",
        postcode="58452",
        town="Witten",
        organiser=tree.contact(),
    )
    path = f"/formats/pages/{page.pk}.ics"
    found = only_event(fetch(path))

    assert f'href="{path}"' in Client().get(page.url).content.decode()
    assert found["UID"] == str(page.translation_key)
    assert found["URL"] == page.full_url
    assert found["LOCATION"] == "Bücherei, Markt 1, 58452 Witten"
    assert found["CONTACT"] == "Maria Muster, Integrationsbüro, 02302 581-1011, integration@musterstadt.de"
    assert [str(each) for each in found.categories] == ["Termine"]
    assert found["DESCRIPTION"] == "Für alle"


@pytest.mark.parametrize(("street", "expected"), [("Rathausplatz 1", "51.44;7.33"), ("Markt 1", None)])
def test_an_event_at_its_organisers_is_where_the_organiser_is(tree, street, expected):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    organiser = tree.contact(latitude=51.44, longitude=7.33)
    page = add(tree, calendar, street=street, town="Musterstadt", organiser=organiser)
    found = only_event(fetch(f"/formats/pages/{page.pk}.ics"))

    assert (found.get("GEO") and found["GEO"].to_ical()) == expected


def test_a_calendar_an_office_and_a_language_have_all_their_events(tree):
    house = office(tree)
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german), house)
    add(tree, calendar)
    add(tree, tree.add(EventIndexPage(title="Anderes", locale=tree.german)), title="Anderswo")

    assert titles(f"/formats/pages/{calendar.pk}.ics") == ["Sprachcafé"]
    assert titles(f"/formats/pages/{house.pk}.ics") == ["Sprachcafé"]
    assert sorted(titles("/formats/de/events.ics")) == ["Anderswo", "Sprachcafé"]
    html = Client().get(calendar.url).content.decode()
    assert f'href="webcal://testserver/formats/pages/{calendar.pk}.ics"' in html


def test_what_is_cancelled_stays_and_what_is_unpublished_leaves(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    add(tree, calendar, title="Abgesagt", cancelled=True)
    hidden = add(tree, calendar, title="Zurückgezogen")
    path = f"/formats/pages/{calendar.pk}.ics"
    assert len(titles(path)) == 2

    hidden.unpublish()
    assert only_event(fetch(path))["STATUS"] == "CANCELLED"
    assert Client().get(f"/formats/pages/{hidden.pk}.ics").status_code == 404


def test_days_without_the_event_are_left_out_everywhere(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    start = datetime.datetime(2027, 3, 1, 18, tzinfo=BERLIN)
    until = datetime.date(2027, 3, 22)
    series = {"recurrence": "weekly", "recurrence_until": until, "days_without": ["2027-03-08", "2027-03-15"]}
    page = add(tree, calendar, start=start, **series)
    (event,) = (
        thing
        for thing in Client().get(f"/formats/pages/{page.pk}.jsonld").json()["@graph"]
        if thing["@type"] == "Event"
    )

    assert [day.date() for day in days(fetch(f"/formats/pages/{page.pk}.ics"))] == [start.date(), until]
    assert event["eventSchedule"]["exceptDate"] == series["days_without"]
    assert Client().get(f"/api/v2/pages/{page.pk}/").json()["days_without"] == series["days_without"]
    assert '<time datetime="2027-03-15">15. März 2027</time>' in Client().get(page.url).content.decode()


def test_what_is_long_over_leaves(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    now = timezone.now()
    long_ago = now - KEPT - datetime.timedelta(days=3)
    add(tree, calendar, title="lange vorbei", start=long_ago)
    add(tree, calendar, title="lange vorbei, mit Ende", start=long_ago, end=long_ago)
    add(tree, calendar, title="vorige Woche", start=now - datetime.timedelta(days=7))
    add(tree, calendar, title="Reihe", start=long_ago, recurrence="weekly")
    add(
        tree,
        calendar,
        title="Reihe vorbei",
        start=long_ago,
        recurrence="weekly",
        recurrence_until=long_ago.date(),
    )
    add(tree, calendar, title="läuft noch", start=long_ago, end=now)

    assert sorted(titles(f"/formats/pages/{calendar.pk}.ics")) == ["Reihe", "läuft noch", "vorige Woche"]


def test_a_change_that_is_published_raises_the_sequence_and_nothing_else_does(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    page = add(tree, calendar)
    path = f"/formats/pages/{page.pk}.ics"
    page.save_revision().publish()
    now = timezone.now()
    EventPage.objects.update(
        first_published_at=now - datetime.timedelta(hours=2),
        last_published_at=now - datetime.timedelta(hours=1),
    )
    before = fetch(path)
    assert fetch(path) == before

    page = EventPage.objects.get(pk=page.pk)
    page.title = "Neuer Titel"
    page.save_revision()
    assert fetch(path) == before, "a draft changes nothing"

    page.save_revision().publish()
    assert only_event(fetch(path))["SEQUENCE"] > only_event(before)["SEQUENCE"] == 3600
    assert only_event(fetch(path))["UID"] == only_event(before)["UID"]


def test_a_translation_is_the_same_event_in_other_words(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    page = add(tree, calendar, organiser=tree.contact(valid_until=datetime.date(2020, 1, 1)))
    tree.start.copy_for_translation(tree.arabic).save_revision().publish()
    calendar.copy_for_translation(tree.arabic).save_revision().publish()
    arabic = page.copy_for_translation(tree.arabic)
    arabic.title = "مقهى اللغة"
    arabic.save_revision().publish()
    text = fetch("/formats/ar/events.ics")
    found = only_event(text)

    assert "SUMMARY;LANGUAGE=ar:مقهى اللغة" in text
    assert found["UID"] == only_event(fetch(f"/formats/pages/{page.pk}.ics"))["UID"]
    assert "CONTACT" not in found, "the organiser is not shown any more"
