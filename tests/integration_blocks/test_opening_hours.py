"""Opening hours: the week of a card, open now, and what is not hours at all."""

import datetime as dt

import pytest

from integration_blocks.opening_hours import BERLIN, OpeningHours, Slot, is_open
from integration_blocks.snippets import Contact

WESEL = "Mo-Fr 08:30-12:00,14:00-16:00"


def at(*moment):
    return dt.datetime(*moment, tzinfo=BERLIN)


def test_neighbouring_days_with_the_same_hours_are_one_group():
    (group,) = OpeningHours(WESEL).groups

    assert (group.first, group.last) == (0, 4)
    assert group.slots == (Slot("08:30", "12:00"), Slot("14:00", "16:00"))


def test_a_span_over_midnight_ends_on_the_next_day():
    friday, saturday = OpeningHours("Fr 22:00-02:00").groups

    assert friday.slots == (Slot("22:00", "24:00"),)
    assert saturday.slots == (Slot("00:00", "02:00"),)


@pytest.mark.parametrize(
    ("moment", "is_open", "changes"),
    [
        (at(2026, 11, 23, 9), True, at(2026, 11, 23, 12)),
        (at(2026, 11, 23, 12, 30), False, at(2026, 11, 23, 14)),
        (at(2026, 11, 27, 16), False, at(2026, 11, 30, 8, 30)),
        (at(2026, 10, 25, 2, 30), False, at(2026, 10, 26, 8, 30)),  # the night the clocks go back
    ],
)
def test_open_now(moment, is_open, changes):
    state = OpeningHours(WESEL).at(moment)

    assert (state.is_open, state.changes) == (is_open, changes)


def test_a_moment_in_another_time_zone_is_the_same_moment():
    assert OpeningHours(WESEL).at(dt.datetime(2026, 7, 1, 7, tzinfo=dt.UTC)).is_open  # 9 o'clock in Berlin


def test_always_open_never_changes():
    assert OpeningHours("24/7").at(at(2026, 1, 1)).changes is None


@pytest.mark.parametrize("text", ["", "  ", "vormittags"])
def test_what_is_not_hours_is_none(text):
    assert OpeningHours.of(text) is None


def test_the_constructor_names_what_it_cannot_read():
    with pytest.raises(ValueError, match="vormittags"):
        OpeningHours("vormittags")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("hours", "expected"), [("Mo-Fr 08:00-12:00", True), ("Mo 08:00-09:00", False), ("", None)]
)
def test_a_contact_is_open_closed_or_nobody_knows(hours, expected):
    contact = Contact(opening_hours=hours, by_appointment=True)

    assert is_open(contact, at(2026, 11, 24, 10)) is expected
