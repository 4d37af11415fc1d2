"""Where links stand in the text around them."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.link_looks import stands_on_its_own_line

#: HTML with one link, and whether it has a line of its own.
LINES = {
    "after a break": ("<p>Alles steht im Plan:<br><a href=/>Plan</a></p>", True),
    "between breaks": ("<p>Alles steht hier:<br> <a href=/>Plan</a> <br>Bis bald</p>", True),
    "in a sentence": ("<p>Alles steht in <a href=/>unserem Plan</a>, auch gedruckt.</p>", False),
    "beside another element": ("<p>Alles:<br><b>Neu:</b> <a href=/>Plan</a></p>", False),
    "stressed in a sentence": ("<p>Alles steht in <b><a href=/>unserem Plan</a></b>.</p>", False),
}


@pytest.mark.parametrize(("html", "expected"), LINES.values(), ids=LINES)
def test_stands_on_its_own_line(html, expected):
    page = Page(html)

    assert expected == stands_on_its_own_line(page.select("a")[0], page)
