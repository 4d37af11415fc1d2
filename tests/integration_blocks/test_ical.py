"""Calendars to subscribe to: what a calendar program makes of them, day for day."""

import datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from hypothesis import given

from integration_blocks.exports.calendars import KEPT
from integration_blocks.fields.days import DaysField
from integration_blocks.formats import ical
from integration_blocks.formats.recurrence import Series
from integration_blocks.formats.text import clean, one_line
from integration_blocks.pages import EventIndexPage, EventPage

from .test_json_ld import office
from .texts import TEXTS

BERLIN = ZoneInfo("Europe/Berlin")
FIRST_DAY = datetime.date(2027, 3, 1)


def event(**changed):
    start = datetime.datetime(2027, 3, 1, 18, tzinfo=BERLIN)
    return ical.Event(
        **{
            "uid": "11111111-1111-4111-8111-111111111111",
            "title": "Sprachcafé",
            "url": "https://musterstadt.de/sprachcafe/",
            "language": "de",
            "start": start,
            "end": start + datetime.timedelta(hours=2),
            "changed": datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC),
            **changed,
        }
    )


def written(*events):
    place = "https://musterstadt.de/termine"
    return ical.calendar(events, name="Termine", url=f"{place}/", source=f"{place}.ics", language="de")


def read(text):
    return icalendar.Calendar.from_ical(text)


def only_event(text):
    (found,) = read(text).events
    return found


def days(text, year=2027):
    """The local starts of all events of the year, as a calendar program shows them."""
    found = recurring_ical_events.of(read(text)).between((year, 1, 1), (year + 1, 1, 1))
    return sorted((each.start for each in found), key=str)


def test_an_event_has_every_fact():
    text = written(
        event(
            description="Für alle",
            location="Stadtbücherei, Markt 1, 58452 Witten",
            coordinates=(51.44, 7.33),
            online_url="https://meet.example.org/1",
            contact="Maria Muster, 02302 581-1011",
            category="Interkulturelle Woche",
            sequence=7,
        )
    )

    assert text.split("BEGIN:VEVENT\r\n")[1].replace("\r\n ", "").splitlines()[:-2] == [
        "SUMMARY;LANGUAGE=de:Sprachcafé",
        "DTSTART;TZID=Europe/Berlin:20270301T180000",
        "DTEND;TZID=Europe/Berlin:20270301T200000",
        "DTSTAMP:20261122T120000Z",
        "UID:11111111-1111-4111-8111-111111111111",
        "SEQUENCE:7",
        "CATEGORIES;LANGUAGE=de:Interkulturelle Woche",
        "CONFERENCE;VALUE=URI:https://meet.example.org/1",
        "CONTACT;LANGUAGE=de:Maria Muster\\, 02302 581-1011",
        "DESCRIPTION;LANGUAGE=de:Für alle",
        "GEO:51.44;7.33",
        "LAST-MODIFIED:20261122T120000Z",
        "LOCATION;LANGUAGE=de:Stadtbücherei\\, Markt 1\\, 58452 Witten",
        "STATUS:CONFIRMED",
        "URL:https://musterstadt.de/sprachcafe/",
    ]


def test_a_calendar_says_its_name_and_how_often_to_look_again():
    calendar = read(written())

    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Termine"
    assert calendar["REFRESH-INTERVAL"].to_ical() == b"PT12H"
    assert calendar["X-PUBLISHED-TTL"] == "PT12H"
    assert calendar["SOURCE"] == "https://musterstadt.de/termine.ics"
    assert "METHOD" not in calendar


def test_the_clock_changes_with_the_law():
    (zone,) = read(written()).timezones
    berlin = zone.to_tz()

    for month in range(1, 13):
        moment = datetime.datetime(2027, month, 1, 12)  # noqa: DTZ001 - its zone is what is compared
        assert moment.replace(tzinfo=berlin).utcoffset() == moment.replace(tzinfo=BERLIN).utcoffset()


def test_a_series_keeps_its_local_time_when_the_clock_changes():
    text = written(event(series=Series("weekly", FIRST_DAY, datetime.date(2027, 4, 5))))

    assert days(text) == [
        datetime.datetime(2027, month, day, 18, tzinfo=BERLIN)
        for month, day in [(3, 1), (3, 8), (3, 15), (3, 22), (3, 29), (4, 5)]
    ]


@pytest.mark.parametrize(
    ("recurrence", "expected"),
    [
        ("fortnightly", [(3, 1), (3, 15), (3, 29)]),
        ("monthly", [(3, 1), (4, 1)]),
        ("monthly-weekday", [(3, 1), (4, 5)]),
        ("yearly", [(3, 1)]),
    ],
)
def test_how_often_an_event_repeats(recurrence, expected):
    text = written(event(series=Series(recurrence, FIRST_DAY, datetime.date(2027, 4, 6))))

    assert [(day.month, day.day) for day in days(text)] == expected


def test_several_days_of_a_week():
    text = written(event(series=Series("weekly", FIRST_DAY, datetime.date(2027, 3, 11), also=("WE",))))

    assert "RRULE:FREQ=WEEKLY;UNTIL=20270311T225959Z;INTERVAL=1;BYDAY=MO,WE\r\n" in text
    assert [(day.month, day.day) for day in days(text)] == [(3, 1), (3, 3), (3, 8), (3, 10)]


def test_a_day_without_the_event_is_left_out():
    without = [datetime.date(2027, 3, 15), datetime.date(2027, 4, 5)]
    text = written(event(series=Series("weekly", FIRST_DAY, datetime.date(2027, 4, 12), without=without)))

    assert [(day.month, day.day) for day in days(text)] == [(3, 1), (3, 8), (3, 22), (3, 29), (4, 12)]


def test_whole_days_end_with_the_last_of_them():
    text = written(event(start=datetime.date(2027, 9, 26), end=datetime.date(2027, 10, 2)))
    found = only_event(text)

    assert "DTSTART;VALUE=DATE:20270926\r\n" in text
    assert found.end - found.start == datetime.timedelta(days=7)


def test_a_series_of_whole_days():
    until, without = datetime.date(2027, 3, 15), [datetime.date(2027, 3, 8)]
    text = written(
        event(
            start=datetime.date(2027, 3, 1),
            end=None,
            series=Series("weekly", FIRST_DAY, until, without=without),
        )
    )

    assert days(text) == [datetime.date(2027, 3, 1), until]


def test_an_event_without_an_end_has_none():
    assert "DTEND" not in only_event(written(event(end=None)))


def test_a_cancelled_event_stays_and_says_so():
    assert only_event(written(event(cancelled=True)))["STATUS"] == "CANCELLED"


@given(TEXTS, TEXTS)
def test_what_goes_in_comes_out(text, other):
    found = only_event(
        written(event(title=f"A{text}", description=other, location=text, contact=other, category=text))
    )

    assert found["SUMMARY"] == one_line(f"A{text}")
    assert found.get("DESCRIPTION", "") == clean(other)
    assert found.get("LOCATION", "") == one_line(text)
    assert found.get("CONTACT", "") == one_line(other)
    assert [str(each) for each in found.categories] == ([one_line(text)] if one_line(text) else [])


@given(TEXTS)
def test_no_text_makes_a_line_of_its_own(text):
    def names(value):
        shown = event(uid=value, title=value, url=value, description=value, location=value, online_url=value)
        text = ical.calendar([shown], name=value, url=value, source=value, language="de")
        return [line.split(":")[0] for line in text.replace("\r\n ", "").split("\r\n")]

    assert names(f"x{text}") == names("x")


@given(TEXTS, TEXTS)
def test_no_line_is_longer_than_75_octets_or_cuts_a_character(title, description):
    for line in written(event(title=title, description=description)).encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


# The addresses


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


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", []),
        ("24.12.2026", ["2026-12-24"]),
        ("31.12.2026, 24.12.26; 2027-01-01 24.12.2026", ["2026-12-24", "2026-12-31", "2027-01-01"]),
    ],
)
def test_days_are_typed_as_people_write_them(typed, stored):
    field = DaysField(verbose_name="nicht am").formfield()

    assert field.clean(typed) == stored
    assert field.clean(field.prepare_value(stored)) == stored


@pytest.mark.parametrize("typed", ["Heiligabend", "31.11.2026", "24.12."])
def test_what_is_no_day_is_named(typed):
    with pytest.raises(ValidationError, match=typed):
        DaysField(verbose_name="nicht am").formfield().clean(f"24.12.2026, {typed}")


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
