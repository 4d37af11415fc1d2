"""Whether two addresses lead to the same page."""

import pytest

from a11y_check.semantics.addresses import choose_differently, lead_alike


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("/kurse?page=1", "/kurse?page=2", True),
        ("/kurse?page=1", "/kurse?page=1&utm=x", False),
        ("/kurse?utm=1", "/kurse?utm=2", False),
        ("/kurse?page=1", "/kurse", False),
        ("/kurse?id=1", "/termine?id=2", False),
        ("http://[", "http://[?id=1", False),
    ],
)
def test_choose_differently(one, other, expected):
    assert expected == choose_differently(one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("/kurse", "/kurse/", True),
        ("/kurse/", "/kurse/index.html", True),
        ("http://stadt.example/", "https://STADT.example", True),
        ("/suche?art=kurs&ort=annen", "/suche?ort=annen&art=kurs", True),
        ("/kurse", "/Kurse", False),
        ("/kurse#a1", "/kurse#a2", False),
        ("/suche?art=kurs", "/suche?art=", False),
        ("/kurse/", "/kurse/plan.html", False),
        ("http://[", "http://]", False),
    ],
)
def test_lead_alike(one, other, expected):
    assert expected == lead_alike(one, other)
