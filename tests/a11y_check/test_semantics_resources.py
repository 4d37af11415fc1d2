"""Whether two pages that links or frames lead to serve different purposes."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.refreshes import refresh
from a11y_check.semantics.resources import differ, framed_page, linked_page

CARD = "<nav>{}</nav><main><h1>Kontakt</h1><p>Telefon {}</p></main>"

#: Two pages, and whether they differ; None where only a person can tell.
PAIRS = {
    "the same": ("<p>Kurse</p>", "<p>Kurse</p>", False),
    "but for the mark-up": ("<p>Kurse</p>", "<h1>Kurse</h1>", False),
    "but for the menu": (CARD.format("Themen", 1), CARD.format("Ämter", 1), False),
    "another number": (CARD.format("Themen", 1), CARD.format("Themen", 2), True),
    "hardly a word in common": ("<p>Kurse für alle</p>", "<p>Das Rathaus bleibt geschlossen</p>", True),
    "much in common": ("<p>Kurse am Montag</p>", "<p>Kurse am Montag und Dienstag</p>", None),
    "nothing there": ("<p>Kurse</p>", "", True),
    "nothing there yet": ("<p>Kurse</p>", "<script src=a.js></script>", None),
}

#: The content of a refresh, its seconds and its target.
REFRESHES = {
    "30": (30, ""),
    "0; url=/neu/": (0, "/neu/"),
    "0;URL='/neu/'": (0, "/neu/"),
    "5, /neu/": (5, "/neu/"),
    "1.9; /neu/": (1, "/neu/"),
    ".5": (0, ""),
    "9" * 5000: (999_999_999_999, ""),
    "-1; /neu/": None,
    "+1; /neu/": None,
    "0: /neu/": None,
    "": None,
}


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS.values(), ids=PAIRS)
def test_differ(one, other, expected):
    assert (expected, expected) == (differ(Page(one), Page(other)), differ(Page(other), Page(one)))


@pytest.mark.parametrize(("content", "expected"), REFRESHES.items())
def test_refresh(content, expected):
    found = refresh(Page(f'<meta http-equiv="refresh" content="{content}">'))

    assert expected == (found and (found.seconds, found.target))


def test_a_linked_page_is_read_once_and_followed_where_it_moves_at_once():
    asked = []
    files = {"/alt/": '<meta http-equiv=refresh content="0; neu.html">', "/alt/neu.html": "<p>Kurse</p>"}
    page = Page("", load=lambda address: asked.append(address) or files.get(address))

    found = [linked_page("/alt/", page) for _time in range(2)]

    assert [target.root.text.strip() for target in found] == ["Kurse", "Kurse"]
    assert asked == ["/alt/", "/alt/neu.html"]
    assert linked_page("/weg/", page) is None


def test_a_frame_shows_its_own_markup_before_its_address():
    page = Page('<iframe srcdoc="<p>Karte</p>" src="/karte/"></iframe>')
    shown = framed_page(page.select("iframe")[0], page)

    assert shown is not None
    assert shown.root.text.strip() == "Karte"
