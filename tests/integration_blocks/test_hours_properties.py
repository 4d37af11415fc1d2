"""Whatever editors enter: the evaluator, a definition anybody can read, and the library agree."""

import datetime as dt
from itertools import pairwise

import opening_hours
from hypothesis import example, given, settings
from hypothesis import strategies as st

from integration_blocks.opening_hours import BERLIN, OpeningHours
from integration_blocks.opening_hours.composition import Days, Season, compose
from integration_blocks.opening_hours.holidays import REGIONS, holidays
from integration_blocks.opening_hours.rules import DAYS, join, read

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2028, 12, 31)


def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


@st.composite
def times(draw):
    """One or two spans of a day, such as "08:30-12:00,14:00-16:00"; "" for closed."""
    edges = sorted(draw(st.lists(st.integers(0, 96), unique=True, max_size=4)))
    edges = edges[: len(edges) // 2 * 2]
    return ",".join(
        f"{clock(opens * 15)}-{clock(closes * 15)}"
        for opens, closes in zip(edges[::2], edges[1::2], strict=True)
    )


weeks = st.lists(times(), min_size=7, max_size=7)
dates = st.dates(FIRST, LAST)
days_of_year = st.dates(dt.date(2028, 1, 1), dt.date(2028, 12, 31)).map(lambda day: (day.month, day.day))
words = st.text(st.characters(blacklist_categories=["C"], blacklist_characters='"'), max_size=8).map(
    str.strip
)
minutes = st.integers(0, 1439).map(lambda number: dt.time(number // 60, number % 60))
moments = st.builds(dt.datetime.combine, dates, minutes, st.just(dt.UTC))


def osm_week(week):
    return "; ".join(f"{day} {spans}" for day, spans in zip(DAYS, week, strict=True) if spans)


@st.composite
def days(draw):
    first = draw(dates)
    last = first + dt.timedelta(days=draw(st.integers(0, 20)))
    return Days(first, last, draw(times()), draw(words))


@st.composite
def seasons(draw):
    week = draw(weeks)
    return Season(draw(days_of_year), draw(days_of_year), osm_week(week), draw(words)), week


def is_in(season, day):
    """Whether a day of the year lies in a season, which can go over New Year's Eve."""
    today = day.month, day.day
    if season.first <= season.last:
        return season.first <= today <= season.last
    return today >= season.first or today <= season.last


def holds_at(spans, shown):
    minute = shown.hour * 60 + shown.minute
    edges = [
        [int(part[:2]) * 60 + int(part[3:]) for part in span.split("-")] for span in spans.split(",") if span
    ]
    return any(opens <= minute < closes for opens, closes in edges)


def of_that_day(week, special, own_weeks, region, day):
    """The definition: the shortest entry for the date, else the holiday, else the season, else the week."""
    entered = [entry for entry in special if isinstance(entry, Days) and entry.first <= day <= entry.last]
    if entered:
        return min(reversed(entered), key=lambda entry: entry.length).times
    if day in holidays(region, day.year):
        return ""
    own = [season for season in special if isinstance(season, Season) and is_in(season, day)]
    chosen = own_weeks[id(min(reversed(own), key=lambda entry: entry.length))] if own else week
    return chosen[day.weekday()]


@settings(deadline=None, max_examples=300)
@given(
    weeks.filter(any),
    st.lists(days(), max_size=3),
    st.lists(seasons(), max_size=2),
    st.sampled_from([code for code, _name in REGIONS]),
    st.lists(moments, min_size=1, max_size=20),
)
def test_open_is_what_the_entry_for_that_day_says(week, entered, of_year, region, asked):
    special = (*entered, *(season for season, _week in of_year))
    own_weeks = {id(season): own for season, own in of_year}
    hours = OpeningHours(compose(osm_week(week), special, open_on_holidays=False), region)

    for moment in [*asked, *(dt.datetime.combine(each.first, dt.time(9), dt.UTC) for each in entered)]:
        shown = moment.astimezone(BERLIN)
        expected = holds_at(of_that_day(week, special, own_weeks, region, shown.date()), shown)
        assert hours.is_open(moment) == expected, (hours.osm, shown)


@settings(deadline=None, max_examples=100)
@given(weeks.filter(any), st.lists(days(), max_size=3), st.lists(seasons(), max_size=2), moments)
def test_with_the_holidays_of_the_whole_country_the_library_says_the_same(week, entered, of_year, moment):
    osm = compose(osm_week(week), (*entered, *(s for s, _week in of_year)), open_on_holidays=False)
    library = opening_hours.OpeningHours(osm, timezone=BERLIN, country="DE")

    assert OpeningHours(osm).is_open(moment) == library.is_open(moment.astimezone(BERLIN))


@settings(deadline=None, max_examples=40)
@given(weeks.filter(any), st.sampled_from([dt.date(2026, 3, 29), dt.date(2026, 10, 25), dt.date(2026, 7, 1)]))
@example([*[""] * 6, "02:15-02:45"], dt.date(2026, 10, 25))
@example([*[""] * 6, "02:15-03:00"], dt.date(2026, 3, 29))
@example(["00:00-24:00"] * 7, dt.date(2026, 3, 29))
def test_the_spans_are_the_minutes_at_which_it_is_open(week, day):
    """Also on the days when the clocks change."""
    hours = OpeningHours(osm_week(week))
    start = dt.datetime.combine(day, dt.time(), dt.UTC) - dt.timedelta(hours=6)
    end = start + dt.timedelta(hours=36)
    spans = [[edge.astimezone(dt.UTC) for edge in span] for span in hours.intervals(start, end)]
    asked = [start + dt.timedelta(minutes=15 * number) for number in range(36 * 4)]

    assert [any(opens <= minute < closes for opens, closes in spans) for minute in asked] == [
        hours.is_open(minute) for minute in asked
    ]
    assert all(one[1] < other[0] for one, other in pairwise(spans))


@settings(deadline=None, max_examples=100)
@given(weeks.filter(any), st.lists(days(), max_size=3), st.lists(seasons(), max_size=2))
@example(["00:00-24:00"] * 7, [Days(FIRST, FIRST, "00:00-24:00", "Nacht")], [])
@example(["08:00-12:00"] * 7, [], [(Season((7, 1), (8, 14), osm_week(["00:00-24:00"] * 7), "[PH]"), None)])
def test_what_is_written_is_read_again(week, entered, of_year):
    osm = compose(osm_week(week), (*entered, *(s for s, _week in of_year)), open_on_holidays=False)
    hours = OpeningHours(osm)
    again = read(join(read(osm)))

    assert again == read(osm)
    assert {
        (each.first, each.last, each.reason, ",".join(f"{slot.opens}-{slot.closes}" for slot in each.slots))
        for each in hours.exceptions(FIRST, dt.date.max)
    } == {(each.first, each.last, each.reason, each.times) for each in entered}
    assert {(s.first, s.last) for s in hours.seasons} == {(s.first, s.last) for s, _week in of_year}
