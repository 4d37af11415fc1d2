"""Nothing that is hidden gets out, whatever the question."""

from __future__ import annotations

import datetime
import json
from urllib.parse import urlencode

import pytest
from django.utils import timezone
from wagtail.models import Page

from integration_blocks.snippets import Contact

from .hidden_things import DAY, HIDDEN_FACTS, MARKER, SECRET_DAY, SECRET_LANGUAGE, SECRET_PLACE

LISTS = ["pages", "offices", "events", "contacts", "funders", "images", "documents", "redirects"]
TYPES = ["StandardPage", "OfficePage", "EventPage", "FundingNoticePage", "TopicPage", "OfficeIndexPage"]


def questions(hidden):
    """Every endpoint with every parameter, alone and with all fields."""
    pages = ["pages/?fields=*", *(f"pages/?type=integration_blocks.{name}&fields=*" for name in TYPES)]
    lists = [*pages, *(f"{name}/?fields=*" for name in LISTS if name != "pages")]
    yield from lists
    yield from ("locales/", "menu/?depth=5", "menu/?locale=ar", "site/", "site/?locale=ar", "nothing/")
    for kind in ("", "&type=page", "&type=event", "&type=contact", "&type=notice", "&locale=ar", "&offset=1"):
        for word in (MARKER, "Muster", "Amt Seite Name Entwurf Start&search_operator=or"):
            yield f"search/?search={word}{kind}"
    common = ["order=-id", "order=id", "limit=1", "limit=100&offset=1", f"id={hidden['pages'][0]}"]
    words = [f"search={MARKER}", f"search={MARKER}&search_operator=or", "search=Muster"]
    facts = [
        *(f"near={SECRET_PLACE}", f"near={SECRET_PLACE}&within=50", f"language={SECRET_LANGUAGE}"),
        *(f"open_at={SECRET_DAY}", "modified_after=2000-01-01", "locale=ar", "rich_text=markdown"),
    ]
    for address in lists:
        for parameter in common:
            yield f"{address}&{parameter}"
        if not address.startswith("redirects"):
            for parameter in words:
                yield f"{address}&{parameter}"
        if address.startswith(("pages", "offices", "events", "contacts")):
            for parameter in facts:
                yield f"{address}&{parameter}"
        if address.startswith(("pages", "offices", "events")):
            for name in ("child_of", "descendant_of", "ancestor_of", "translation_of"):
                for key in (*hidden["pages"], "root"):
                    yield f"{address}&{name}={key}"
    for name in ("title", "slug", "seo_title", "search_description"):
        yield f"pages/?{urlencode({name: MARKER})}"
    for name in ("name", "role", "organisation"):
        yield f"contacts/?{urlencode({name: HIDDEN_FACTS[name]})}"
    yield from (
        "contacts/?order=name",
        "contacts/?order=-organisation",
        "funders/?order=-name",
        "pages/?order=title",
    )
    for topic in (hidden["pages"][-1], "zitronenfalter-thema"):
        yield from (f"pages/?topic={topic}", f"contacts/?topic={topic}", f"offices/?topic={topic}")
    for name, keys in hidden.items():
        for key in keys:
            yield from (f"{name}/{key}/", f"{name}/{key}/?fields=*", f"{name}/find/?id={key}")
    for key in hidden["pages"]:
        yield f"redirects/find/?html_path=/{MARKER.lower()}-{key}"
        yield from (f"pages/find/?html_path=/s{number}/" for number in (1, 2, 3))


def said(response):
    """The answer without what the question itself said."""
    data = response.json()
    if response.status_code >= 400:
        data.pop("value"), data.pop("message")
    return json.dumps(data, ensure_ascii=False)


def test_no_question_gets_a_hidden_word(hidden, client):
    asked = 0
    for question in questions(hidden):
        response = client.get(f"/api/v2/{question}", follow=True)
        assert response.status_code in (200, 400, 404), question
        assert MARKER.lower() not in said(response).lower(), question
        asked += 1
    assert asked > 300


def test_every_public_page_by_itself_keeps_quiet(hidden, client):
    for item in client.get("/api/v2/pages/?limit=100").json()["items"]:
        answer = said(client.get(f"/api/v2/pages/{item['id']}/"))
        assert MARKER.lower() not in answer.lower(), item


@pytest.mark.parametrize(
    "question",
    [
        f"contacts/?search={MARKER}",
        f"contacts/?near={SECRET_PLACE}&within=50",
        f"contacts/?language={SECRET_LANGUAGE}",
        f"contacts/?open_at={SECRET_DAY}",
        f"offices/?near={SECRET_PLACE}&within=50",
        f"offices/?language={SECRET_LANGUAGE}",
        f"offices/?open_at={SECRET_DAY}",
        f"events/?language={SECRET_LANGUAGE}",
        f"pages/?search={MARKER}",
        f"funders/?search={MARKER}",
        f"documents/?search={MARKER}",
        f"search/?search={MARKER}",
    ],
)
def test_counts_do_not_count_what_is_hidden(hidden, client, question):
    assert client.get(f"/api/v2/{question}").json()["meta"]["total_count"] == 0


def test_filters_do_not_tell_what_hidden_objects_are_used_for(hidden, client):
    for key in hidden["contacts"]:
        found = client.get(f"/api/v2/pages/?type=integration_blocks.EventPage&organiser={key}").json()
        assert found["meta"]["total_count"] == 0
    response = client.get("/api/v2/pages/?type=integration_blocks.EventPage&order=organiser")
    assert response.status_code == 400


def test_a_hidden_topic_is_as_unknown_as_one_that_is_not_there(hidden, client):
    hidden_one, none = (
        client.get(f"/api/v2/contacts/?topic={key}").json() for key in (hidden["pages"][-1], 99999)
    )
    assert hidden_one["status"] == none["status"] == 400
    assert hidden_one["allowed"] == none["allowed"]


def test_only_current_contacts_say_that_a_page_was_modified(hidden, client, tree):
    moment = timezone.now() + datetime.timedelta(hours=1)
    Page.objects.update(last_published_at=timezone.now() - DAY)
    Contact.objects.filter(pk__in=hidden["contacts"]).update(modified_at=moment + DAY)
    found = client.get(f"/api/v2/pages/?modified_after={moment:%Y-%m-%dT%H:%M:%SZ}").json()
    assert found["meta"]["total_count"] == 0
