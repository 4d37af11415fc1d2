"""Days that differ, times of the year, holidays: whether a contact is open, told to readers and apps."""

import datetime as dt

import pytest

from integration_blocks.api.hours import opening_hours
from integration_blocks.opening_hours import OpeningHours, Slot, intervals, is_open, status
from integration_blocks.opening_hours.holidays import holidays
from integration_blocks.snippets import Contact, HolidaySettings

from .special_days import MONDAY, TODAY, WEEK, at, contact, days, season

pytestmark = pytest.mark.django_db


def test_an_entry_goes_before_the_week():
    office = contact(days(dt.date(2026, 11, 24), times="14:00-16:00"))

    assert is_open(office, at(2026, 11, 24, 15))
    assert not is_open(office, at(2026, 11, 24, 9))


def test_a_short_entry_goes_before_a_long_one():
    """The office is closed between the years, but for one morning."""
    office = contact(
        days(dt.date(2026, 12, 28), times="09:00-10:00"), days(dt.date(2026, 12, 24), dt.date(2027, 1, 1))
    )

    assert [str(span.opens.date()) for span in intervals(office, at(2026, 12, 24), at(2027, 1, 4))] == [
        "2026-12-28"
    ]


def test_a_time_of_the_year_has_its_own_week_and_closes_all_other_days():
    office = contact(season("1.7.", "14.8.", "Mo 10:00-11:00", "Sommerferien"))

    assert is_open(office, at(2027, 7, 5, 10, 30))
    assert not is_open(office, at(2027, 7, 6, 9))
    assert is_open(office, at(2027, 8, 16, 9))


def test_a_time_of_the_year_can_go_over_new_year():
    office = contact(season("24.12.", "6.1."))

    assert not is_open(office, at(2026, 12, 29, 9))
    assert not is_open(office, at(2027, 1, 4, 9))
    assert is_open(office, at(2027, 1, 7, 9))


@pytest.mark.parametrize(("region", "open_there"), [("NW", False), ("BW", False), ("BE", True), ("", True)])
def test_corpus_christi_is_a_holiday_of_some_regions(region, open_there):
    assert is_open(contact(region=region), at(2026, 6, 4, 9)) is open_there


@pytest.mark.parametrize(
    ("region", "day"),
    [
        ("BY-AUGSBURG", dt.date(2025, 8, 8)),
        ("BY-ASSUMPTION", dt.date(2025, 8, 15)),
        ("TH-CORPUS-CHRISTI", dt.date(2026, 6, 4)),
        ("SN-CORPUS-CHRISTI", dt.date(2026, 6, 4)),
    ],
)
def test_some_towns_have_one_holiday_more_than_their_land(region, day):
    assert day in holidays(region, day.year)
    assert day not in holidays(region[:2], day.year)


def test_christmas_eve_and_new_years_eve_are_holidays_nowhere():
    assert is_open(contact(), at(2026, 12, 24, 9))
    assert is_open(contact(), at(2026, 12, 31, 9))


def test_a_contact_can_be_open_on_holidays():
    assert is_open(contact(open_on_holidays=True), at(2026, 12, 25, 9))
    assert is_open(contact(hours="24/7"), at(2026, 12, 25, 9))


def test_what_an_importer_brings_counts_as_it_is():
    office = contact(hours="Mo-Fr 08:00-12:00; Jun-Aug Mo-Fr 07:00-11:00; PH off; 2026 Dec 24-31 off")

    assert is_open(office, at(2026, 6, 1, 7, 30))
    assert not is_open(office, at(2026, 12, 28, 9))
    assert office.hours.osm.count("PH off") == 1


def test_the_region_of_the_settings_holds_where_a_contact_names_none(django_assert_num_queries):
    HolidaySettings.objects.create(region="NW")
    for _number in range(3):
        contact(region="").save()

    with django_assert_num_queries(1):
        assert [is_open(office, at(2026, 6, 4, 9)) for office in Contact.objects.all()] == [False] * 3


def test_the_status_says_until_and_from_when():
    office = contact(days(dt.date(2026, 11, 24)))

    assert status(office, at(2026, 11, 23, 9)).closes_at == at(2026, 11, 23, 12)
    assert status(office, at(2026, 11, 23, 13)).opens_at == at(2026, 11, 25, 8, 30)


@pytest.mark.parametrize("hours", ["", "vormittags"])
def test_without_known_hours_nothing_is_known(hours):
    office = contact(days(dt.date(2026, 11, 24)), hours=hours, by_appointment=True)

    assert is_open(office, at(2026, 11, 24, 9)) is None
    assert status(office, at(2026, 11, 24, 9)) is None
    assert intervals(office, at(2026, 11, 24), at(2026, 11, 25)) == []


@pytest.mark.parametrize("ask", [is_open, status])
def test_a_moment_without_time_zone_is_refused(ask):
    with pytest.raises(ValueError, match="time zone"):
        ask(contact(), dt.datetime(2026, 11, 24, 9))  # noqa: DTZ001 - on purpose


@pytest.mark.parametrize(
    "osm", ['Mo 08:00-12:00 || "nach Vereinbarung"', 'Mo 08:00-12:00; "nach Vereinbarung"']
)
def test_words_alone_are_no_hours(osm):
    office = contact(hours=osm)

    assert is_open(office, at(2026, 11, 23, 9))
    assert not is_open(office, at(2026, 11, 23, 13))


def test_a_name_with_brackets_is_only_a_name():
    office = contact(season("1.7.", "14.8.", "24/7", "Sommer [PH]"))

    assert [(each.name, each.first) for each in office.hours.seasons] == [("Sommer [PH]", (7, 1))]
    assert is_open(office, at(2027, 7, 4, 3))


def test_the_first_tuesday_of_a_month_is_not_every_tuesday():
    hours = OpeningHours("Mo 08:00-12:00; Tu[1] 14:00-18:00")

    assert hours.week[1] == ()
    assert [(each.day, each.nth, each.slots) for each in hours.monthly] == [
        (1, (1,), (Slot("14:00", "18:00"),))
    ]


def test_apps_get_what_differs_with_dates():
    office = contact(
        days(MONDAY, times="09:00-10:00", reason="Umzug"),
        days(TODAY - dt.timedelta(days=9)),
        season("1.7.", "1.7."),
    )
    facts = opening_hours(office)

    assert facts["exceptions"] == [
        {
            "first": str(MONDAY),
            "last": str(MONDAY),
            "slots": [{"opens": "09:00", "closes": "10:00"}],
            "reason": "Umzug",
        }
    ]
    assert facts["osm"].startswith(f"{WEEK}; Jul 01 off; PH off; ") and facts["osm"].count("2") < 20
    assert facts["seasons"][0]["first"].endswith("-07-01")
    # On a holiday, too, the entry for that day goes first.
    others = [holiday for holiday in facts["holidays"] if holiday["date"] != str(MONDAY)]
    assert {holiday["slots"] == [] for holiday in others} == {True}
    assert f"{MONDAY}T09:00:00" in [span["opens"][:19] for span in facts["intervals"]]
