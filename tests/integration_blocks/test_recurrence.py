"""How events repeat: the rule, the days it means, and the words for it."""

import calendar
import datetime
from itertools import islice

import icalendar
import pytest
import recurring_ical_events
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Locale

from integration_blocks.formats import recurrence
from integration_blocks.integreat import dates
from integration_blocks.opening_hours import BERLIN
from integration_blocks.pages import EventPage, series

DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2090, 12, 31))
WAYS = st.sampled_from(recurrence.WAYS)

#: A Tuesday that is the first of its month; one that is the fourth and the last; one that is the fifth.
FIRST, FOURTH, FIFTH = datetime.date(2026, 12, 1), datetime.date(2026, 11, 24), datetime.date(2026, 12, 29)


@pytest.mark.parametrize(
    ("way", "day", "rule"),
    [
        ("", FIRST, ""),
        ("weekly", FIRST, "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU"),
        ("fortnightly", FIRST, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("monthly", FIFTH, "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=29"),
        ("monthly-weekday", FIRST, "FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU"),
        ("monthly-weekday", FOURTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=4TU"),
        ("monthly-weekday", FIFTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU"),
        ("monthly-last-weekday", FOURTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU"),
    ],
)
def test_the_rule_follows_from_the_first_day(way, day, rule):
    assert recurrence.rule(way, day) == rule


def test_a_rule_can_end():
    assert recurrence.rule("weekly", FIRST, "20261231").endswith(";UNTIL=20261231")
    assert recurrence.rule("", FIRST, "20261231") == ""


@given(WAYS, DAYS)
def test_every_day_is_like_the_first_one(way, first):
    if way == "monthly-last-weekday" and not recurrence.is_last_weekday(first):
        first += datetime.timedelta(
            weeks=1 + (calendar.monthrange(first.year, first.month)[1] - first.day) // 7 - 1
        )
    found = list(islice(recurrence.days(way, first), 30))

    assert found[0] == first and found == sorted(set(found))
    if way == "monthly":
        assert {day.day for day in found} == {first.day}
        return
    assert {day.weekday() for day in found} == {first.weekday()}
    if way == "monthly-weekday":
        assert {recurrence.nth_weekday(day) for day in found} <= {recurrence.nth_weekday(first), 4, -1}
    if way.startswith("monthly"):
        months = [day.year * 12 + day.month for day in found]
        assert months == list(range(months[0], months[0] + 30)), "no month is skipped"


@given(WAYS, DAYS, st.integers(0, 800))
def test_calendar_programs_find_the_same_days(way, first, length):
    until = first + datetime.timedelta(days=length)
    event = icalendar.Event()
    event.add("DTSTART", first)
    event.add("RRULE", {**recurrence.parts(way, first), "UNTIL": until})
    file = icalendar.Calendar()
    file.add_component(event)

    found = recurring_ical_events.of(file).between(first, until + datetime.timedelta(days=1))

    # RFC 5545 counts the start as a date even where the rule does not name it.
    assert [each.start for each in found] == sorted({first, *recurrence.days(way, first, until)})


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("", ""),
        ("weekly", "Every Tuesday"),
        ("fortnightly", "Every two weeks on Tuesday"),
        ("monthly", "Every month on day 1"),
        ("monthly-weekday", "Every first Tuesday of the month"),
        ("monthly-last-weekday", "Every last Tuesday of the month"),
    ],
)
def test_a_series_in_words(way, words):
    with translation.override("en"):
        assert series.words(way, FIRST) == words


@given(WAYS, DAYS, st.none() | DAYS, st.sampled_from(["de", "en", "ar", "tr", "uk", "fr"]))
def test_there_are_words_in_every_language(way, first, until, language):
    with translation.override(language):
        text = series.words_until(way, first, until)

    assert text and "%" not in text


@given(WAYS, DAYS, st.integers(0, 200))
def test_a_day_of_the_series_may_be_left_out_and_no_other(way, first, number):
    if way == "monthly-last-weekday" and not recurrence.is_last_weekday(first):
        return
    day = first + datetime.timedelta(days=number)
    is_one = day in islice(recurrence.days(way, first), number + 1)

    assert bool(series.problems(way, first, None, [day])) is not is_one


def test_a_series_that_cannot_be_meant():
    assert "recurrence" in series.problems("monthly-last-weekday", FIRST, None, [])
    assert "recurrence_until" in series.problems("weekly", FIRST, FOURTH, [])
    assert "days_without" in series.problems("weekly", FIRST, FIRST, [FIFTH])
    assert series.problems("", FIRST, FOURTH, [FIFTH]) == {}


def event(**facts):
    start = datetime.datetime(2026, 12, 1, 18, tzinfo=BERLIN)
    return EventPage(start=start, recurrence="monthly-weekday", locale=Locale(language_code="de"), **facts)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("facts", "ends"),
    [
        ({}, ""),
        ({"recurrence_until": datetime.date(2027, 6, 30)}, ";UNTIL=20270630T215959Z"),  # summer time
        ({"recurrence_until": datetime.date(2027, 1, 31), "all_day": True}, ";UNTIL=20270131"),
    ],
)
def test_apps_get_the_rule(facts, ends):
    assert event(**facts).recurrence_rule == f"FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU{ends}"


@pytest.mark.django_db
def test_an_event_that_does_not_repeat_has_no_rule_and_no_words():
    once = event(recurrence_until=FIRST)
    once.recurrence = ""

    assert (once.recurrence_rule, once.recurrence_text) == ("", "")


@pytest.mark.django_db
def test_the_words_are_in_the_language_of_the_page():
    with translation.override("en"):
        assert "Dienstag" in event().recurrence_text


@pytest.mark.django_db
def test_an_app_of_integreat_gets_the_same_days():
    """The app expands the rule itself; where it does not, it gets the dates."""
    series_of = event(recurrence_until=datetime.date(2027, 3, 31), days_without=["2027-02-02"])
    after = datetime.datetime(2026, 12, 1, tzinfo=BERLIN)

    found = [start.date() for start, _end in dates.occurrences(series_of, after, after.replace(year=2028))]

    assert found == [FIRST, datetime.date(2027, 1, 5), datetime.date(2027, 3, 2)]
    assert dates.rule(series_of).endswith("RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU;UNTIL=20270331T235959")
