"""What depends on the day says how long it stays true: until then it is the same, whatever day it is."""

import datetime as dt

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integration_blocks.lasting import has_come, is_past, lasting, lasts_until
from integration_blocks.opening_hours import OpeningHours
from integration_blocks.templatetags.contact_tags import special_days

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def today(monkeypatch):
    def is_today(day):
        noon = dt.datetime.combine(day, dt.time(12), dt.UTC)
        monkeypatch.setattr(timezone, "now", lambda: noon)

    is_today(TODAY)
    return is_today


def test_a_day_to_come_changes_what_is_said(today):
    assert lasting(lambda: has_come(dt.date(2026, 12, 1))) == (False, dt.date(2026, 11, 30))
    assert lasting(lambda: is_past(dt.date(2026, 12, 1))) == (False, dt.date(2026, 12, 1))


def test_what_has_been_does_not(today):
    assert lasting(lambda: has_come(TODAY)) == (True, None)
    assert lasting(lambda: is_past(dt.date(2026, 11, 19))) == (True, None)
    assert lasting(lambda: is_past(TODAY)) == (False, TODAY)


def test_the_first_change_counts_and_all_around_it_knows_of_it(today):
    def say():
        return lasting(lambda: has_come(dt.date(2026, 12, 1))), is_past(dt.date(2026, 12, 24))

    assert lasting(say) == (((False, dt.date(2026, 11, 30)), False), dt.date(2026, 11, 30))
    assert lasting(lambda: None) == (None, None)


def test_the_first_and_the_last_day_of_all_can_be_compared(today):
    assert not is_past(dt.date.max)
    assert has_come(dt.date.min)
    lasts_until(TODAY)  # nobody wants to know


near = st.integers(-60, 300).map(lambda number: TODAY + dt.timedelta(days=number))
closed = st.builds(
    lambda first, length: f"{first:%Y %b %d}-{first + dt.timedelta(days=length):%Y %b %d} off",
    near,
    st.integers(1, 30),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(closed, max_size=3), st.sampled_from(["", "PH off", "PH 10:00-12:00"]), near, st.integers(0, 90)
)
def test_the_special_days_of_hours_are_the_same_as_long_as_they_say(today, spans, holidays, day, later):
    hours = OpeningHours("; ".join(["Mo-Fr 08:00-12:00", *filter(None, [holidays]), *spans]), "NW")
    today(day)
    said, last = lasting(lambda: special_days(hours))
    assert last >= day

    then = day + dt.timedelta(days=later)
    today(then)

    if then <= last:
        assert special_days(hours) == said
