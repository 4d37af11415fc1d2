"""Where an event is and how often it repeats, as linked data."""

import datetime

import pytest

from integration_blocks.formats import json_ld
from integration_blocks.formats.recurrence import Series

from .linked_data import without_type

PAGE = json_ld.WebPage(url="https://stadt.de/a/", title="Fest", language="de")
BERLIN = datetime.timezone(datetime.timedelta(hours=2))


def event(**facts):
    start = datetime.datetime(2027, 7, 3, 14, tzinfo=BERLIN)
    return json_ld.without_empty(json_ld.event(PAGE, start=start, **facts))


@pytest.mark.parametrize(
    ("facts", "mode", "places"),
    [
        ({"venue": "Rathaus"}, "Offline", ["Place"]),
        ({"street": "Markt 1"}, "Offline", ["Place"]),
        ({"online_url": "https://meet.de/1"}, "Online", ["VirtualLocation"]),
        ({"town": "Witten", "online_url": "https://meet.de/1"}, "Mixed", ["Place", "VirtualLocation"]),
    ],
)
def test_where_an_event_is(facts, mode, places):
    shown = event(**facts)

    assert shown["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert [place["@type"] for place in shown["location"]] == places


def schema(*days):
    return [f"https://schema.org/{day}" for day in days]


@pytest.mark.parametrize(
    ("recurrence", "also", "frequency"),
    [
        ("weekly", (), {"repeatFrequency": "P1W", "byDay": schema("Saturday")}),
        ("weekly", ("MO",), {"repeatFrequency": "P1W", "byDay": schema("Monday", "Saturday")}),
        ("fortnightly", (), {"repeatFrequency": "P2W", "byDay": schema("Saturday")}),
        ("monthly", (), {"repeatFrequency": "P1M", "byMonthDay": 3}),
        (
            "monthly-weekday",
            (),
            {"repeatFrequency": "P1M", "byDay": schema("Saturday"), "byMonthWeek": 1},
        ),
        ("monthly-last-weekday", (), {"repeatFrequency": "P1M", "byDay": ["-1SA"]}),
        ("yearly", (), {"repeatFrequency": "P1Y", "byMonth": 7, "byMonthDay": 3}),
    ],
)
def test_how_often_an_event_repeats(recurrence, also, frequency):
    first, until = datetime.date(2027, 7, 3), datetime.date(2027, 12, 31)
    shown = event(series=Series(recurrence, first, until, also))

    assert without_type(shown["eventSchedule"]) == {
        **frequency,
        "startTime": "14:00",
        "startDate": "2027-07-03",
        "endDate": "2027-12-31",
        "scheduleTimezone": "Europe/Berlin",
    }
