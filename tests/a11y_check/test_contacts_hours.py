"""Opening hours as offices print them, in OpenStreetMap's syntax."""

import opening_hours
import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.contacts import NotUnderstood
from a11y_check.contacts.hours import parse_hours


@pytest.mark.parametrize(
    ("printed", "hours"),
    [
        ("", ""),
        ("Mo. - Fr. 08:30 - 12:00 Uhr \n\n      14:00 - 16:00 Uhr", "Mo-Fr 08:30-12:00,14:00-16:00"),
        ("Montag bis Freitag 8.30 Uhr bis 12 Uhr", "Mo-Fr 08:30-12:00"),
        ("Mo, Mi, Fr 9-12", "Mo,We,Fr 09:00-12:00"),
        ("Mo-Fr 8-12, mittwochs geschlossen", "Mo-Tu,Th-Fr 08:00-12:00"),
        ("Mo-Fr 8-12 (außer Mi)", "Mo-Tu,Th-Fr 08:00-12:00"),
        ("Mo-Fr 8-12, Do zusätzlich 14–16", "Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-16:00"),
        ("Di. vormittags 8 – 12 u. nachmittags 14 – 18 Uhr", "Tu 08:00-12:00,14:00-18:00"),
        ("täglich 9-17 Uhr", "Mo-Su 09:00-17:00"),
        ("Monday to Friday 8:30 a.m. - 12 p.m.", "Mo-Fr 08:30-12:00"),
        ("الاثنين 08:30 - 12:00", "Mo 08:30-12:00"),
        ("Mo-Fr 8:00-12:00, 14:00-16:00; PH off", "Mo-Fr 08:00-12:00,14:00-16:00; PH off"),
        ("Jul-Aug Mo-Fr 10:00-12:00", "Jul-Aug Mo-Fr 10:00-12:00"),
        ("Mo[1] 10:00-12:00", "Mo[1] 10:00-12:00"),
        ("24/7", "24/7"),
        ("Mo–Mi u. Fr 8-12", "Mo-We,Fr 08:00-12:00"),
        ("Mo., Di., Do. 8-12 + 14-16", "Mo-Tu,Th 08:00-12:00,14:00-16:00"),
        ("Mo/Di/Do 8.30 - 12.00 h, Do auch 14.00 - 18.00 h", "Mo-Tu 08:30-12:00; Th 08:30-12:00,14:00-18:00"),
        ("Mo - Do 8.00 - 16.00 Uhr durchgehend, Fr 8.00 - 12.30 Uhr", "Mo-Th 08:00-16:00; Fr 08:00-12:30"),
        ("Mo-Fr 8-12, jeden 1. und 3. Mittwoch im Monat 14-16 Uhr", "Mo-Fr 08:00-12:00; We[1,3] 14:00-16:00"),
        ("Montag bis Donnerstag, außer Mittwoch, 8 bis 12 Uhr 30", "Mo-Tu,Th 08:00-12:30"),
        ("täglich außer mittwochs und am Wochenende 10-16 h", "Mo-Tu,Th-Fr 10:00-16:00"),
        ("Mo-Fr 8-12\nnachmittags (außer Freitag): 13.30 - 15.30 Uhr", "Mo-Th 08:00-12:00,13:30-15:30; Fr 08:00-12:00"),
        ("Mo-Fr 8-12 außer Mi, Do auch 14-18", "Mo-Tu,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00"),
        ("Mo 08:00 - 12:00 und 13:30 bis 15:30", "Mo 08:00-12:00,13:30-15:30"),
        ("8-12 Uhr (Mo, Di), 14-16 Uhr (Do)", "Mo-Tu 08:00-12:00; Th 14:00-16:00"),
        ("Mo-Do 8-12 14-16, Fr nachmittags geschlossen, Fr 8-12", "Mo-Th 08:00-12:00,14:00-16:00; Fr 08:00-12:00"),
        ("Mo-Fr 8-12 14-16, Mi nachmittags geschlossen", "Mo-Tu,Th-Fr 08:00-12:00,14:00-16:00; We 08:00-12:00"),
        ("Di u. Do 8:00 12:00 14:00 16:00", "Tu,Th 08:00-12:00,14:00-16:00"),
        ("Donnerstag von 14 Uhr bis 17 Uhr und 30 Minuten", "Th 14:00-17:30"),
        ("Monday to Thursday 9.30 am - noon and 2-4 pm", "Mo-Th 09:30-12:00,14:00-16:00"),
        ("Tuesdays 9-1 pm", "Tu 09:00-13:00"),
        ("الاثنين من الساعة ٩ إلى الساعة ١٢، الخميس من الساعة ١٤ إلى الساعة ١٧", "Mo 09:00-12:00; Th 14:00-17:00"),
    ],
)  # fmt: skip
def test_printed_hours(printed, hours):
    assert parse_hours(printed) == hours


def test_a_later_rule_replaces_in_openstreetmap_and_adds_in_german():
    assert parse_hours("Mo-Fr 08:00-12:00; Th 14:00-18:00") == "Mo-We,Fr 08:00-12:00; Th 14:00-18:00"
    assert parse_hours("Mo-Fr 8-12; Do 14-18") == "Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00"


@pytest.mark.parametrize(
    "text",
    [
        "Mo-Fr",
        "9-12 Uhr",
        "Mo vormittags",
        "Mi nachmittags geschlossen",
        "Mo-Fr 16:00-14:00",
        "Mo 9-12, Mo 10-14",
        "Mo-Fr 08:30-12:00 nach Vereinbarung",
        'Mo-Fr 08:00-12:00; "nach Vereinbarung"',
        "Mo-Fr 22:00-06:00",
        "Mo 25-26",
        "24.12. geschlossen",
        "Mo-Fr 8-16, mittags geschlossen",
        "Mo-Fr außer 8-12",
        "außer Mi",
        "Mo-Fr 8-12-14",
        "Mo 8 12 14",
    ],
)
def test_refused_with_an_example(text):
    with pytest.raises(NotUnderstood, match="Mo-Fr 08:30-12:00"):
        parse_hours(text)


WORDS = [
    "Mo",
    "Di.",
    "Mittwoch",
    "Th",
    "Fr",
    "sonntags",
    "-",
    "bis",
    ",",
    ";",
    "9",
    "12:30",
    "14.15 Uhr",
    "18",
    "und",
]


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from([*WORDS, "geschlossen", "off", "PH", "auch"])).map(" ".join)
    )
)
def test_any_text_is_a_week_or_not_understood(text):
    try:
        hours = parse_hours(text)
    except NotUnderstood:
        return

    assert parse_hours(hours) == hours
    assert not hours or opening_hours.validate(hours)
