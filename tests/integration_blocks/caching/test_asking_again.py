"""Asking again with an entity tag or a date: 304 without a look at the content, as long as nothing changed."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.http import http_date

from .conftest import V2, publish


def test_304_asks_the_log_and_not_the_content(site, client):
    for name, path in site.addresses.items():
        etag = client.get(f"{V2}/{path}").headers["ETag"]
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(f"{V2}/{path}", headers={"If-None-Match": etag})
        assert answer.status_code == 304, name
        assert answer.content == b""
        assert answer.headers["ETag"] == etag
        assert len(queries) <= 2, name
        asked = " ".join(query["sql"] for query in queries)
        assert "integration_blocks_contentchange" in asked
        for table in ("wagtailcore_page", "integration_blocks_contact", "wagtailimages", "wagtaildocs"):
            assert f'"{table}' not in asked, name


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ("{etag}", 304),
        ("W/{etag}", 304),
        ('"other", W/"another", {etag}', 304),
        ("*", 304),
        ('"other"', 200),
        ("{bare}", 200),
        ("", 200),
    ],
)
def test_if_none_match_takes_lists_and_weak_tags(site, client, given, status):
    etag = client.get(f"{V2}/contacts/").headers["ETag"]
    header = given.format(etag=etag, bare=etag.strip('"'))
    assert client.get(f"{V2}/contacts/", headers={"If-None-Match": header}).status_code == status


def test_if_modified_since(site, client):
    later = http_date((timezone.now() + datetime.timedelta(minutes=1)).timestamp())
    known = client.get(f"{V2}/contacts/").headers["Last-Modified"]
    assert client.get(f"{V2}/contacts/", headers={"If-Modified-Since": later}).status_code == 304
    assert client.get(f"{V2}/contacts/", headers={"If-Modified-Since": http_date(0)}).status_code == 200
    assert client.get(f"{V2}/contacts/", headers={"If-Modified-Since": "yesterday"}).status_code == 200
    # The tag counts where both are sent.
    both = {"If-Modified-Since": later, "If-None-Match": '"other"'}
    assert client.get(f"{V2}/contacts/", headers=both).status_code == 200
    # Two changes within a second: the date of the first must not hide the second.
    site.contact.role = "Vertretung"
    publish(site.contact)
    assert client.get(f"{V2}/contacts/", headers={"If-Modified-Since": known}).status_code in (200, 304)


def test_a_date_proves_nothing_about_an_address_that_nobody_has_seen(site, client):
    later = {"If-Modified-Since": http_date((timezone.now() + datetime.timedelta(minutes=1)).timestamp())}
    assert client.get(f"{V2}/pages/99999/", headers=later).status_code == 404
    assert client.get(f"{V2}/pages/99999/", headers={"If-None-Match": "*"}).status_code == 404
    assert client.get(f"{V2}/pages/?hamburger=1", headers=later).status_code == 400


def test_head_has_the_headers_of_get(site, client):
    got, head = client.get(f"{V2}/contacts/"), client.head(f"{V2}/contacts/")
    assert head.status_code == 200
    assert head.content == b""
    for name in ("ETag", "Last-Modified", "Cache-Control", "Vary", "Content-Type"):
        assert head.headers[name] == got.headers[name]
    assert client.head(f"{V2}/contacts/", headers={"If-None-Match": got.headers["ETag"]}).status_code == 304


def test_addresses_and_representations_have_tags_of_their_own(site, client):
    tags = {
        client.get(f"{V2}/contacts/", headers={"Accept": accept}, query_params=query).headers["ETag"]
        for accept in ("application/json", "text/html")
        for query in ({}, {"limit": "1"}, {"fields": "name"})
    }
    assert len(tags) == 6
    assert (
        client.get(f"{V2}/contacts/?limit=1&offset=1").headers["ETag"]
        == client.get(f"{V2}/contacts/?offset=1&limit=1").headers["ETag"]
    )
    # What the reader speaks does not matter there: a page and a contact have a language.
    german, english = (
        client.get(f"{V2}/contacts/", headers={"Accept-Language": code}) for code in ("de", "en")
    )
    assert german.headers["ETag"] == english.headers["ETag"]
    assert german.content == english.content
