"""Where links lead, and what around them tells more."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.links import (
    context,
    has_context,
    has_target,
    says_nothing,
    written_address,
)
from a11y_check.standards.link_phrases import GENERIC_LINKS

#: HTML with one link, and whether something that belongs to it says more.
CONTEXTS = {
    "alone": ("<a href=/>mehr</a>", False),
    "alone in its item": ("<ul><li><a href=/>mehr</a></ul>", False),
    "a paragraph of its own": ("<p>Kurse</p><p><a href=/>mehr</a></p>", False),
    "a sentence": ("<p>Kurse: <b><a href=/>mehr</a></b></p>", True),
    "a sentence in a box": ("<div>Kurse: <b><a href=/>mehr</a></b></div>", True),
    "an outer item": ("<ul><li>Kurse<ul><li><a href=/>mehr</a></ul></ul>", True),
    "a cell": ("<table><tr><th>Kurse<tr><td><a href=/>mehr</a></table>", True),
    "a heading": ("<h2>Kurse</h2><div><a href=/>mehr</a></div>", True),
    "a heading after it": ("<a href=/>mehr</a><h2>Kurse</h2>", False),
    "a description": ("<a href=/ aria-describedby=k>mehr</a><b id=k>Kurse</b>", True),
    "a region": ("<section aria-label=Kurse><a href=/>mehr</a></section>", True),
}

#: HTML of an element that leads somewhere, and the address as written.
ADDRESSES = {
    "<a id=it href=' /kurse/ '>x</a>": "/kurse/",
    "<svg><a id=it xlink:href=/kurse/>x</a></svg>": "/kurse/",
    """<b id=it role=link onclick="location='/kurse/'">x</b>""": "/kurse/",
    """<b id=it role=link onclick="document.location.href = '/kurse/'">x</b>""": "/kurse/",
    "<b id=it role=link onclick='los()'>x</b>": "",
}


@pytest.mark.parametrize(("html", "expected"), CONTEXTS.values(), ids=CONTEXTS)
def test_has_context(html, expected):
    page = Page(html)

    assert expected == has_context(page.select("a")[0], page)


@pytest.mark.parametrize(("html", "expected"), ADDRESSES.items())
def test_written_address(html, expected):
    assert expected == written_address(Page(html).ids["it"][0])


@pytest.mark.parametrize(
    ("text", "address", "expected"),
    [
        ("Mehr …", "", True),
        ("» hier klicken", "", True),
        ("Mehr Kurse", "", False),
        ("dieses Angebot", "", True),
        ("this page", "", True),
        ("diese Woche", "", False),
        ("PDF", "/kurse.pdf?v=2", True),
        ("PDF", "/lexikon/pdf/", False),
        ("mehr (öffnet in neuem Fenster)", "", True),
        ("Mehr Infos – externer Link, öffnet neuen Tab", "", True),
        ("Wird in einem neuen Tab geöffnet", "", True),
        ("(External link)", "", True),
        ("Stadtplan (öffnet in neuem Fenster)", "", False),
        ("Neue Fenster einbauen", "", False),
        ("→", "", False),
    ],
)
def test_says_nothing(text, address, expected):
    assert expected == says_nothing(text, address)


def test_links_share_a_context_in_one_paragraph_under_one_heading():
    page = Page(
        "<h2>a</h2><p><a href=/1>x</a><a href=/2>x</a></p><p><a href=/3>x</a></p><h2>b</h2><a href=/4>x</a>"
    )
    one, two, three, four = (context(link, page) for link in page.select("a"))

    assert one == two
    assert len({one, three, four}) == 3


#: HTML with one link, and whether the place it leads to is there.
PLACES = {
    "an id": ("<a href=#zeiten>x</a><p id=zeiten>y", True),
    "a name": ("<a href=#zeiten>x</a><a name=zeiten>y</a>", True),
    "an encoded link": ("<a href=#%C3%B6ffnungszeiten>x</a><p id=öffnungszeiten>y", True),
    "an encoded link, and the id as it stands there": (
        "<a href=#%c3%b6ffnung>x</a><p id=%c3%b6ffnung>y",
        True,
    ),
    "an encoded id, as browsers encode the link": ("<a href=#öffnung>x</a><p id=%C3%B6ffnung>y", True),
    "nothing": ("<a href=#zeiten>x</a>", False),
}


@pytest.mark.parametrize(("html", "expected"), PLACES.values(), ids=PLACES)
def test_has_target(html, expected):
    page = Page(html)

    assert expected == has_target(page.select("a")[0], page)


@pytest.mark.parametrize("phrase", sorted(GENERIC_LINKS))
def test_a_phrase_is_known_in_each_way_of_writing_it(phrase):
    assert says_nothing(f"» {phrase} …")
    assert says_nothing(phrase.upper())
