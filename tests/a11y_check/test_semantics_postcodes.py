"""Whether a postcode can belong to a printed town."""

import pytest

from a11y_check.contacts.municipalities import is_slip, towns_elsewhere
from a11y_check.contacts.postcodes import all_towns, towns


def test_a_postcode_has_its_towns():
    assert towns("58452") == ("Witten",)
    assert towns("36419") == ("Buttlar", "Geisa", "Gerstengrund", "Schleid")
    assert towns("00000") == towns("") == ()


def test_every_postcode_of_the_list_fits_all_its_towns():
    assert [
        (code, town) for code, places in all_towns().items() for town in places if towns_elsewhere(code, town)
    ] == []


@pytest.mark.parametrize(
    ("postcode", "town"),
    [
        ("58456", "Herbede"),  # a district
        ("58456", "Witten-Herbede"),
        ("66386", "St. Ingbert"),
        ("60311", "Frankfurt/M."),
        ("67433", "Neustadt a. d. Weinstraße"),
        ("45473", "Mülheim (Ruhr)"),
        ("35390", "Universitätsstadt Giessen"),
        ("33790", "Halle in Westfalen"),
        ("79098", "Freiburg i. Br."),
        ("34346", "Hannoversch Münden"),
        ("18408", "Hansestadt Stralsund"),  # PO boxes
        ("99999", "Witten"),
        ("58452", ""),
        ("58452", "–"),
    ],
)  # fmt: skip
def test_towns_that_may_belong_to_a_postcode(postcode, town):
    assert towns_elsewhere(postcode, town) == ()


@pytest.mark.parametrize(
    ("postcode", "town", "slip"),
    [
        ("85452", "Witten", True),
        ("54657", "Recklinghausen", True),
        ("35390", "Witten", False),
        ("44894", "Werne", False),  # a town, and a district of Bochum
        ("42657", "Recklinghausen", True),
    ],
)
def test_known_towns_elsewhere(postcode, town, slip):
    assert towns_elsewhere(postcode, town) == towns(postcode)
    assert is_slip(postcode, town) is slip
