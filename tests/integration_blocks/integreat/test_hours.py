"""Opening hours are seven days, as the app knows them."""

import pytest

from integration_blocks.integreat import hours
from integration_blocks.opening_hours import OpeningHours


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
