"""Where links stand in the text around them."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.link_looks import contrast_with_text, is_in_text, stands_on_its_own_line

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


#: HTML with one link, and whether it is in running text.
TEXTS = {
    "in a paragraph": ("<p>Alles zu den Kursen steht in <a href=/>unserem Plan</a>.</p>", True),
    "alone": ("<p>Mehr: <a href=/>Unser Plan</a></p>", False),
    "beside blocks": (
        "<footer><p>Adresse</p>Gebaut von der Stadt mit <a href=/>Werkzeug</a>.</footer>",
        True,
    ),
    "alone beside blocks": ("<div><p>Alles zu den Kursen der Stadt</p><a href=/>Unser Plan</a></div>", False),
    "after a break beside blocks": (
        "<div><p>Neu</p>Alles zu den Kursen der Stadt<br><a href=/>Unser Plan</a></div>",
        False,
    ),
    "in a label on a line of its own": (
        "<p><input type=checkbox><label style='display: block'>Ich kenne <a href=/>die Regeln</a> dieses Hauses</label></p>",
        True,
    ),
}


@pytest.mark.parametrize(("html", "expected"), TEXTS.values(), ids=TEXTS)
def test_is_in_text(html, expected):
    page = Page(html)

    assert expected == is_in_text(page.select("a")[0], page)


def test_colours_that_let_the_background_through_are_compared_as_they_are_seen():
    page = Page(
        "<body style='background: #fff; color: #000000de'><p>Alles steht in <a href=/ style='color: #4051b5'>unserem Plan</a>.</p>"
    )

    assert contrast_with_text(page.select("a")[0], page) == pytest.approx(2.34, abs=0.01)
