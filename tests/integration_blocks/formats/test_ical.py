"""Events as a calendar program reads them: every fact, day for day, in lines that no text breaks."""

import datetime

import pytest
from hypothesis import given

from integration_blocks.formats import ical
from integration_blocks.formats.recurrence import Series
from integration_blocks.formats.text import clean, one_line

from .calendar_programs import BERLIN, days, only_event, read
from .texts import TEXTS

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
