"""What readers get in their language, and where a page is not there in it."""

import json
from urllib.parse import urlsplit

import pytest
from django.test import Client
from wagtail.models import Locale

from a11y_check.page import Page
from integration_blocks.pages import OfficePage
from tests.integration_blocks.test_pages import card


@pytest.fixture
def english():
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def office(tree):
    fields = {"municipality": "Stadt Musterstadt", "federal_state": "NW", "locale": tree.german}
    return tree.add(OfficePage(title="Integrationsbüro", slug="witten", **fields))


def translate(page, locale, title):
    translation = page.copy_for_translation(locale)
    translation.title = title
    translation.save_revision().publish()
    return translation


def answer(path, accepted=""):
    return Client(headers={"accept-language": accepted}).get(path)


def links(page, selector):
    return [(link.attr("lang"), link.attr("href")) for link in page.select(selector)]


def test_a_language_without_pages_leads_to_the_sites_own(tree):
    found = answer("/uk/")

    assert (found.status_code, found["Location"]) == (302, "/de/?missing=uk")


def test_it_leads_to_the_next_language_that_the_reader_names(tree, english):
    translate(tree.start, english, "Integration on site")

    assert answer("/uk/", "uk,en-GB;q=0.8,de;q=0.5")["Location"] == "/en/?missing=uk"
    assert answer("/uk/", "uk,de;q=0.8")["Location"] == "/de/?missing=uk"
    assert "Accept-Language" in answer("/uk/", "uk")["Vary"]


def test_a_start_page_that_is_a_draft_in_that_language_is_not_there_yet(tree):
    tree.start.copy_for_translation(tree.arabic)

    assert answer("/ar/")["Location"] == "/de/?missing=ar"


def test_the_page_says_so_in_the_language_of_the_reader(tree):
    page = Page(answer("/de/?missing=ar").content.decode())
    (html,), (notice,) = page.select("html"), page.select(".ib-missing-language")

    assert html.attr("lang") == "de"
    assert (notice.attr("lang"), notice.attr("dir")) == ("ar", "rtl")


@pytest.mark.parametrize("code", ["de", "xx", "<b>", ""])
def test_it_says_nothing_of_a_language_that_the_page_is_in_or_that_the_site_has_not(tree, code):
    page = Page(answer(f"/de/?missing={code}").content.decode())

    assert page.select(".ib-missing-language") == []


def test_an_address_without_translation_leads_to_the_page_in_other_languages(tree, office, english):
    translate(tree.start, english, "Integration on site")
    translate(tree.start, tree.arabic, "الاندماج")
    translate(office, english, "Integration office")
    found = answer("/ar/witten/")
    page = Page(found.content.decode())

    assert found.status_code == 404
    assert links(page, "main li a") == [("de", "/de/witten/"), ("en", "/en/witten/")]


def test_an_address_that_is_nowhere_leads_to_the_start_page_alone(tree, office):
    page = Page(answer("/de/nirgends/").content.decode())

    assert links(page, "main a") == [(None, "/de/")]


def test_the_languages_of_a_page_include_those_that_only_the_start_page_is_in(tree, office, english):
    translate(tree.start, english, "Integration on site")
    translate(tree.start, tree.arabic, "الاندماج")
    translate(office, english, "Integration office")
    page = Page(answer("/de/witten/").content.decode())

    assert [(code, urlsplit(href).path) for code, href in links(page, ".languages a")] == [
        ("de", "/de/witten/"),
        ("en", "/en/witten/"),
        ("ar", "/ar/"),
    ]
    # Search engines are told of translations only.
    assert [link.attr("hreflang") for link in page.select("link[rel=alternate][hreflang]")] == [
        *("de", "en"),
        "x-default",
    ]


def test_words_of_a_contact_that_is_not_translated_say_their_language(tree):
    contact = tree.contact(
        appointment_note="Bitte anrufen.",
        phones=[
            ("phone", {"kind": "phone", "number": "02302 581-1011", "extension": "", "label": "Termine"})
        ],
    )
    arabic = translate(tree.start, tree.arabic, "الاندماج")
    fields = {"municipality": "Stadt", "federal_state": "NW"}
    office = OfficePage(
        title="مكتب", slug="office", locale=tree.arabic, body=json.dumps([card(contact)]), **fields
    )
    page = Page(answer(arabic.add_child(instance=office).url).content.decode())

    german = {" ".join(each.text.split()) for each in page.select("main [lang=de]")}
    assert {"Leitung", "Integrationsbüro", "Bitte anrufen.", "Termine"} <= german
    assert {each.attr("dir") for each in page.select("main [lang=de]")} == {"ltr"}
    # In German they are the page's own.
    assert Page(answer("/de/").content.decode()).select("main [lang]") == []


def test_a_translated_contact_needs_no_mark(tree):
    contact = tree.contact()
    words = contact.copy_for_translation(tree.arabic)
    words.role, words.organisation, words.live = "الإدارة", "مكتب الاندماج", True
    words.save()
    arabic = translate(tree.start, tree.arabic, "الاندماج")
    fields = {"municipality": "Stadt", "federal_state": "NW"}
    office = OfficePage(
        title="مكتب", slug="office", locale=tree.arabic, body=json.dumps([card(contact)]), **fields
    )
    page = Page(answer(arabic.add_child(instance=office).url).content.decode())

    assert page.select("main [lang=de]") == []
    assert "الإدارة" in page.select(".ib-contact-role")[0].text
