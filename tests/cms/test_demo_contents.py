"""The demo holds what the offices tell of: funders, programmes, events, pictures, downloads."""

import re

import pytest
from django.utils.timezone import localtime
from wagtail.documents import get_document_model

from integration_blocks.pages import EventPage, FundingNoticePage, NewsPage, TopicPage
from integration_blocks.snippets import Funder

from .demo_pages import blocks, page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("EFRE", "Kofinanziert von der Europäischen Union"),
        ("NextGenerationEU", "Finanziert von der Europäischen Union – NextGenerationEU"),
        ("ÖGD-Pakt", "ÖGD-Pakt"),
        ("Denk bunt", "Thüringer Ministerium für Jugend, Bildung und Sport"),
        ("Demokratie leben!", "Bundesministerium für Familie, Senioren, Frauen und Jugend"),
        ("Pakt für Integration", "Baden-Württemberg"),
        ("WIR", "Hessen"),
    ],
)
def test_funder_has_its_sentence(key, sentence):
    assert sentence in Funder.objects.get(short_name=key).acknowledgement


@pytest.mark.parametrize("key", ["EFRE", "NextGenerationEU"])
def test_european_funds_show_the_flag(key):
    funder = Funder.objects.get(short_name=key)

    assert funder.logo.width == funder.logo.height * 3 / 2
    assert funder.logo_alt == "Flagge der Europäischen Union"


def test_every_programme_has_a_notice():
    found = FundingNoticePage.objects.values_list("programme", "funder__short_name")

    assert sorted(found) == [
        ("Denk bunt", "Denk bunt"),
        ("EFRE", "EFRE"),
        ("NextGenerationEU", "NextGenerationEU"),
        ("Pakt für Integration", "Pakt für Integration"),
        ("WIR", "WIR"),
        ("ÖGD-Pakt", "ÖGD-Pakt"),
    ]


def test_events_keep_their_dates():
    events = EventPage.objects.order_by("start")

    assert [(event.slug, f"{localtime(event.start):%Y-%m-%d %H:%M}") for event in events] == [
        ("film-freibad", "2023-09-12 00:00"),
        ("bundesweite-woche", "2023-09-24 00:00"),
        ("offener-stammtisch", "2023-09-28 18:00"),
        ("interkulturelles-kochen", "2023-12-14 00:00"),
    ]
    assert "zweifelhaft" in str(page("interkulturelles-kochen").body)


def test_photo_credit():
    (image,) = blocks(page("villingen-schwenningen"), "image")

    assert "Brigitte Hobusch Primalux/fotolia.com" in image["credit"]
    assert "gehört nicht zur Demonstration" in image["caption"]
    assert image["image"].contextual_alt_text


def test_projects_and_news():
    assert {topic.slug for topic in TopicPage.objects.all()} == {
        "interkulturelle-woche-2023",
        "integrationsmanagement",
        "interkulturelle-oeffnung",
        "integrationslotsen",
    }
    assert NewsPage.objects.get().title == "Neue Integrationsmanager nehmen ihren Dienst auf"


def test_downloads_are_pdf_files_with_title_and_language():
    for document in get_document_model().objects.all():
        with document.open_file() as file:
            content = file.read()
        start = int(re.search(rb"startxref\n(\d+)", content)[1])
        places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", content[start:])]

        assert content.startswith(b"%PDF-")
        assert content[start:].startswith(b"xref")
        for number, place in enumerate(places, start=1):
            assert content[place:].startswith(b"%d 0 obj" % number)
        assert b"/Lang (de-DE)" in content
        assert b"/Marked true" in content
        assert b"(Platzhalter" in content.replace(b"\\(", b"(")
