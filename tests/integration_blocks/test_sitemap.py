"""The sitemap: what search engines may find, in every language."""

import datetime
import re

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import etree
from wagtail.models import PageViewRestriction

from integration_blocks.pages import StandardPage

#: https://www.sitemaps.org/protocol.html: a urlset of url elements, each with loc, then lastmod, both once at most.
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ALTERNATE = "{http://www.w3.org/1999/xhtml}link"
#: A date of the W3C's profile of ISO 8601, as the protocol asks.
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def read():
    """{address: url element}, held to the protocol."""
    response = Client().get("/sitemap.xml")
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml"
    root = etree.fromstring(response.content)
    assert root.tag == f"{SITEMAP}urlset"
    for url in root:
        assert url.tag == f"{SITEMAP}url"
        names = [child.tag for child in url if child.tag != ALTERNATE]
        assert names in ([f"{SITEMAP}loc"], [f"{SITEMAP}loc", f"{SITEMAP}lastmod"])
        assert len(url[0].text) < 2048
        for date in url.iter(f"{SITEMAP}lastmod"):
            assert DATE.fullmatch(date.text)
            datetime.datetime.fromisoformat(date.text)
    return {url[0].text: url for url in root}


def alternates(url):
    return {link.get("hreflang"): link.get("href") for link in url.iter(ALTERNATE)}


def test_every_version_names_all_of_them_and_the_one_for_everybody_else(tree):
    arabic = tree.start.copy_for_translation(tree.arabic)
    arabic.save_revision().publish()
    arabic.refresh_from_db()
    found = read()
    expected = {"ar": arabic.full_url, "de": tree.start.full_url, "x-default": tree.start.full_url}

    assert found.keys() == {tree.start.full_url, arabic.full_url}
    assert [alternates(url) for url in found.values()] == [expected, expected]


def test_a_page_in_one_language_has_no_alternates(tree):
    page = tree.add(StandardPage(title="Impressum", locale=tree.german))
    tree.start.copy_for_translation(tree.arabic)  # a draft

    assert {address: alternates(url) for address, url in read().items()} == {
        tree.start.full_url: {},
        page.full_url: {},
    }


def test_a_page_says_when_it_was_last_published(tree):
    page = tree.add(StandardPage(title="Impressum", locale=tree.german))
    page.save_revision().publish()
    page.refresh_from_db()
    (date,) = read()[page.full_url].iter(f"{SITEMAP}lastmod")

    assert datetime.datetime.fromisoformat(date.text) == page.last_published_at


def test_only_public_pages_are_in_it(tree):
    closed = tree.add(StandardPage(title="Intern", locale=tree.german))
    tree.add(StandardPage(title="Darunter", locale=tree.german), closed)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    tree.add(StandardPage(title="Entwurf", live=False, locale=tree.german))

    assert read().keys() == {tree.start.full_url}


def test_it_costs_the_same_whatever_the_number_of_pages(tree):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            read()
        return len(captured)

    def add(title):
        page = tree.add(StandardPage(title=title, locale=tree.german))
        page.copy_for_translation(tree.arabic, copy_parents=True).save_revision().publish()

    add("Seite")
    queries()
    few = queries()
    for number in range(20):
        add(f"Seite {number}")

    assert queries() == few
