"""The last day that a text stands for."""

import datetime

import pytest

from a11y_check.semantics.points_in_time import last_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Stand: 3. April 2019", (2019, 4, 3)),
        ("Stand: 03.04.2019", (2019, 4, 3)),
        ("Stand: 2019-04-03", (2019, 4, 3)),
        ("Stand: März 2021", (2021, 3, 31)),
        ("Stand: Feb. 2024", (2024, 2, 29)),
        ("Stand: 03/2021", (2021, 3, 31)),
        ("Stand 2021", (2021, 12, 31)),
        ("last updated October 2020", (2020, 10, 31)),
    ],
)
def test_last_day(text, day):
    assert last_day(text) == datetime.date(*day)


@pytest.mark.parametrize("text", ["Stand: heute", "Stand: 31.02.", "Tel. 2021/345", "Stand 12"])
def test_no_day(text):
    assert last_day(text) is None
