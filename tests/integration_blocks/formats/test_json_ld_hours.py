"""Opening hours and access as linked data: nothing is said that is not known."""

import pytest

from integration_blocks.formats import json_ld, json_ld_contacts

SLOT = {"opens": "08:00", "closes": "10:00"}


def hours(*slots):
    week = [{"day": "Mo", "slots": [{"opens": opens, "closes": closes} for opens, closes in slots]}]
    return json_ld_contacts.opening_hours({"opening_hours": {"week": week, "seasons": []}})


def test_hours_until_midnight_do_not_say_closed():
    (span,) = hours(("00:00", "24:00"))

    assert (span["opens"], span["closes"]) == ("00:00", "23:59")


def test_a_break_at_noon_makes_two_spans():
    assert [span["closes"] for span in hours(("08:30", "12:00"), ("14:00", "16:00"))] == ["12:00", "16:00"]


def test_days_that_differ_are_special_and_without_hours_where_it_is_closed():
    special = json_ld_contacts.special_opening_hours(
        {
            "opening_hours": {
                "seasons": [],
                "holidays": [{"date": "2027-01-01", "name": "Neujahr", "slots": []}],
                "exceptions": [
                    {"first": "2026-12-28", "last": "2026-12-30", "reason": "", "slots": [SLOT]},
                ],
            }
        }
    )

    assert json_ld.without_empty(special) == [
        {
            "@type": "OpeningHoursSpecification",
            "opens": "08:00",
            "closes": "10:00",
            "validFrom": "2026-12-28",
            "validThrough": "2026-12-30",
        },
        {
            "@type": "OpeningHoursSpecification",
            "name": "Neujahr",
            "validFrom": "2027-01-01",
            "validThrough": "2027-01-01",
        },
    ]


def test_a_season_has_its_dates_and_names_the_days_that_it_closes():
    summer = {
        "name": "",
        "first": "2027-06-01",
        "last": "2027-08-31",
        "week": [{"day": "Mo", "slots": [SLOT]}, {"day": "Tu", "slots": []}],
    }
    contact = {"opening_hours": {"week": [], "seasons": [summer], "holidays": [], "exceptions": []}}
    dates = {"validFrom": "2027-06-01", "validThrough": "2027-08-31"}

    regular = json_ld.without_empty(json_ld_contacts.opening_hours(contact))
    special = json_ld.without_empty(json_ld_contacts.special_opening_hours(contact))

    assert regular == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": ["https://schema.org/Monday"],
            "opens": "08:00",
            "closes": "10:00",
            **dates,
        }
    ]
    assert special == [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["https://schema.org/Tuesday"], **dates}
    ]


@pytest.mark.parametrize(("known", "value"), [("yes", True), ("no", False)])
def test_step_free_access_is_said_where_it_is_known(known, value):
    shown = json_ld_contacts.access({"step_free": {"access": known, "note": ""}})

    assert json_ld.without_empty(shown)["value"] is value


@pytest.mark.parametrize("known", [None, "partly"])
def test_step_free_access_is_not_guessed(known):
    assert json_ld_contacts.access({"step_free": {"access": known, "note": ""}}) is None
