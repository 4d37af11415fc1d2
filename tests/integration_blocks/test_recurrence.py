"""How events repeat: the rule, the days it means, and the words for it."""

import calendar
import datetime
from dataclasses import replace
from itertools import islice

import icalendar
import pytest
import recurring_ical_events
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Locale

from integration_blocks.formats import recurrence
from integration_blocks.formats.recurrence import Series
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
        ("weekly", FIRST, "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU"),
        ("fortnightly", FIRST, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("monthly", FIFTH, "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=29"),
        ("monthly-weekday", FIRST, "FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU"),
        ("monthly-weekday", FOURTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=4TU"),
        ("monthly-weekday", FIFTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU"),
        ("monthly-last-weekday", FOURTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU"),
        ("yearly", FIFTH, "FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=29"),
    ],
)
def test_the_rule_follows_from_the_first_day(way, day, rule):
    assert Series(way, day).rule() == rule


@pytest.mark.parametrize("way", recurrence.BY_WEEK)
def test_a_week_can_have_several_days(way):
    several = Series(way, FIRST, also=("TH", "TU", "MO"))

    assert several.rule().endswith(";BYDAY=MO,TU,TH")
    # Weeks begin on Monday: that of a Tuesday's own week is over.
    weeks = 1 if way == "weekly" else 2
    assert [(day - FIRST).days for day in islice(several.days(), 4)] == [0, 2, 7 * weeks - 1, 7 * weeks]


def test_a_rule_can_end():
    assert Series("weekly", FIRST).rule("20261231").endswith(";UNTIL=20261231")


def test_a_year_without_29_february_is_left_out():
    leap = Series("yearly", datetime.date(2028, 2, 29))

    assert [day.year for day in islice(leap.days(), 3)] == [2028, 2032, 2036]


@st.composite
def every_series(draw):
    """One that can be meant; some with a last day."""
    way, first = draw(WAYS), draw(DAYS)
    if way == "monthly-last-weekday":
        weeks = (calendar.monthrange(first.year, first.month)[1] - first.day) // 7
        first += datetime.timedelta(weeks=weeks)
    also = draw(st.sets(st.sampled_from(recurrence.DAYS))) if way in recurrence.BY_WEEK else ()
    length = draw(st.none() | st.integers(0, 800))
    return Series(way, first, None if length is None else first + datetime.timedelta(length), tuple(also))


@given(every_series())
def test_every_day_is_like_the_first_one(series):
    way, first = series.way, series.first
    endless = replace(series, until=None)
    found = list(islice(endless.days(), 15))

    assert found[0] == first and found == sorted(set(found))
    if way == "yearly":
        assert {(day.month, day.day) for day in found} == {(first.month, first.day)}
        return
    if way == "monthly":
        assert {day.day for day in found} == {first.day}
        return
    assert {day.weekday() for day in found} == set(series.weekdays)
    if way == "monthly-weekday":
        assert {recurrence.nth_weekday(day) for day in found} <= {recurrence.nth_weekday(first), 4, -1}
    if way.startswith("monthly"):
        months = [day.year * 12 + day.month for day in found]
        assert months == list(range(months[0], months[0] + 15)), "no month is skipped"
    if way in recurrence.BY_WEEK:
        weeks = {(day - first + datetime.timedelta(first.weekday())).days // 7 for day in found}
        assert weeks == set(range(0, max(weeks) + 1, 1 if way == "weekly" else 2)), "no week is skipped"


@given(every_series(), st.integers(0, 3000))
def test_calendar_programs_find_the_same_days(series, length):
    series = replace(series, until=series.first + datetime.timedelta(days=length))
    event = icalendar.Event()
    event.add("DTSTART", series.first)
    event.add("RRULE", {**series.parts(), "UNTIL": series.until})
    file = icalendar.Calendar()
    file.add_component(event)

    found = recurring_ical_events.of(file).between(series.first, series.until + datetime.timedelta(days=1))

    assert [each.start for each in found] == list(series.days())


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("weekly", "Every Tuesday"),
        ("fortnightly", "Every two weeks on Tuesday"),
        ("monthly", "Every month on day 1"),
        ("monthly-weekday", "Every first Tuesday of the month"),
        ("monthly-last-weekday", "Every last Tuesday of the month"),
        ("yearly", "Every year on December 1"),
    ],
)
def test_a_series_in_words(way, words):
    with translation.override("en"):
        assert series.words(Series(way, FIRST)) == words


@pytest.mark.parametrize(
    ("language", "way", "also", "words"),
    [
        ("en", "weekly", ("TH",), "Every Tuesday and Thursday"),
        ("de", "weekly", ("TH",), "Jeden Dienstag und Donnerstag"),
        ("de", "weekly", ("FR", "MO"), "Jeden Montag, Dienstag und Freitag"),
        ("de", "fortnightly", ("TH",), "Alle zwei Wochen am Dienstag und Donnerstag"),
        ("de", "yearly", (), "Jedes Jahr am 1. Dezember"),
        ("uk", "yearly", (), "Щороку 1 грудня"),
    ],
)
def test_several_days_and_years_in_words(language, way, also, words):
    with translation.override(language):
        assert series.words(Series(way, FIRST, also=also)) == words


@given(every_series(), st.sampled_from(["de", "en", "ar", "tr", "uk", "fr"]))
def test_there_are_words_in_every_language(repeats, language):
    with translation.override(language):
        text = series.words_until(repeats)

    assert text and "%" not in text


@given(every_series(), st.integers(0, 200))
def test_a_day_of_the_series_may_be_left_out_and_no_other(repeats, number):
    day = repeats.first + datetime.timedelta(days=number)
    is_one = day in repeats.days() if repeats.until else day in islice(repeats.days(), number + 1)

    assert bool(series.problems(replace(repeats, without=(day,)))) is not is_one


def test_a_series_that_cannot_be_meant():
    assert "recurrence" in series.problems(Series("monthly-last-weekday", FIRST))
    assert "recurrence_until" in series.problems(Series("weekly", FIRST, FOURTH))
    assert "days_without" in series.problems(Series("weekly", FIRST, FIRST, without=(FIFTH,)))
    assert "recurrence_days" in series.problems(Series("yearly", FIRST, also=("MO",)))


def event(**facts):
    start = datetime.datetime(2026, 12, 1, 18, tzinfo=BERLIN)
    return EventPage(
        **{"start": start, "recurrence": "monthly-weekday", "locale": Locale(language_code="de"), **facts}
    )


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


@pytest.mark.django_db
def test_several_days_of_a_week_are_the_same_for_every_app():
    first = datetime.date(2026, 12, 1)
    course = event(
        recurrence="fortnightly", recurrence_days=["MO", "TH"], recurrence_until=first.replace(day=31)
    )
    after = datetime.datetime(2026, 12, 1, tzinfo=BERLIN)

    assert course.weekdays == ["Mo", "Tu", "Th"]
    assert course.recurrence_rule.startswith("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,TH")
    assert "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,TH" in dates.rule(course)
    found = [start.day for start, _end in dates.occurrences(course, after, after.replace(year=2028))]
    assert found == [1, 3, 14, 15, 17, 28, 29, 31]
    assert event().weekdays == []
