"""Nothing that is hidden gets out: marker words in every kind of hidden thing, and every question that can be asked."""

from __future__ import annotations

import datetime
import json
from urllib.parse import urlencode

import pytest
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from cms.models import SiteSettings
from integration_blocks.api.preview import token_for
from integration_blocks.pages import EventPage, FundingNoticePage, OfficePage, StandardPage, TopicPage
from integration_blocks.snippets import Contact

from ..conftest import items

MARKER = "Zitronenfalter"
TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)
#: What is hidden lies here and speaks a language that nobody else speaks, on a day when nobody else is open.
SECRET_PLACE, SECRET_LANGUAGE, SECRET_DAY = "54.9,8.3", "ckb", "2026-12-06T10:00"  # a Sunday
HIDDEN_FACTS = {
    "name": f"{MARKER} Name",
    "role": f"{MARKER} Rolle",
    "organisation": f"{MARKER} Amt",
    "website": f"https://{MARKER.lower()}.example/",
    "latitude": 54.9,
    "longitude": 8.3,
    "languages_spoken": ["ckb"],
    "opening_hours": "Su 09:00-18:00",
}


@pytest.fixture
def hidden(tree):
    """A public office that refers to hidden things in every way there is; gives the keys of what is hidden."""
    now = timezone.now()
    contacts = [
        tree.contact(**HIDDEN_FACTS, **fields)
        for fields in (
            {"live": False},
            {"valid_until": TODAY - DAY},
            {"valid_from": TODAY + DAY},
            {"expire_at": now - DAY},
        )
    ]
    funder = tree.funder(name=f"{MARKER} Stiftung", short_name=MARKER, live=False)
    closed = Collection.get_first_root_node().add_child(name="Intern")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    document = tree.document(f"{MARKER} Dokument", collection=closed)

    def secret(slug, parent=None, **fields):
        page = StandardPage(
            title=f"{MARKER} Seite", slug=slug, introduction=MARKER, locale=tree.german, **fields
        )
        return tree.add(page, parent)

    # The address of a public page has the slugs of those above it, whatever these are.
    draft, private, expired = secret("s1", live=False), secret("s2"), secret("s3", expire_at=now - DAY)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    below = secret("s4", private)
    secrets = [draft, private, expired, below]
    topic = tree.add(
        TopicPage(title=f"{MARKER} Thema", slug="zitronenfalter-thema", live=False, locale=tree.german)
    )
    secrets.append(topic)
    # What is right below a draft is public; the draft above it is not.
    tree.add(StandardPage(title="Offen", locale=tree.german), draft)

    linked = private
    calendar = tree.calendar(private)
    EventPage.objects.update(title=f"{MARKER} Fest")
    body = []
    for contact in contacts:
        blocks = tree.every_block(
            linked=linked, calendar=calendar, contact=contact.pk, funder=funder.pk, document=document.pk
        )
        body += [{**block, "id": f"{block['id']}-{contact.pk}"} for block in blocks]
    for page in secrets:
        text = f'<p><a linktype="page" id="{page.pk}">hier</a></p>'
        body.append({"type": "text", "id": f"text-{page.pk}", "value": {"text": text, "language": ""}})
        link = {
            "link": {"page": page.pk, "document": None, "url": ""},
            "text": "",
            "language": "",
            "description": "",
        }
        value = {"heading": "", "introduction": "", "items": items(link)}
        body.append({"type": "link_list", "id": f"links-{page.pk}", "value": value})
    facts = {"locale": tree.german, "body": json.dumps(body)}
    office = tree.add(OfficePage(title="Amt", municipality="Stadt Witten", federal_state="NW", **facts))
    open_calendar = tree.calendar()
    EventPage.objects.child_of(open_calendar).update(organiser=contacts[0])
    tree.add(FundingNoticePage(title="WIR", programme="WIR", funder=funder, locale=tree.german))

    # Drafts of what is public, and its hidden translations.
    for page in (office, tree.start):
        page.title = f"{MARKER} Entwurf"
        page.save_revision()
    public = tree.contact(name="Erika Muster")
    public.name = f"{MARKER} neu"
    public.save_revision()
    tree.contact(locale=tree.arabic, translation_key=public.translation_key, role=MARKER, live=False)
    start = tree.start.copy_for_translation(tree.arabic)
    Page.objects.filter(pk=start.pk).update(
        title=f"{MARKER} Start", draft_title=MARKER, live=False, slug=MARKER
    )
    # A copy that stays public when its source goes.
    source = tree.add(StandardPage(title="Quelle", locale=tree.german))
    source.create_alias(update_slug="kopie")
    Page.objects.filter(pk=source.pk).update(title=f"{MARKER} Quelle", live=False)

    for page in secrets:
        Redirect.objects.create(old_path=f"/{MARKER.lower()}-{page.pk}", redirect_page=page)
    Page.objects.filter(pk__in=[page.pk for page in secrets]).update(show_in_menus=True)
    settings = SiteSettings.objects.create(site=tree.start.get_site(), site_name="Stadt", imprint=draft)
    settings.accessibility_statement, settings.privacy = private, below
    settings.save()
    return {
        "pages": [page.pk for page in secrets],
        "contacts": [each.pk for each in contacts],
        "funders": [funder.pk],
    }


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


# With a token


def test_a_token_shows_the_draft_of_its_page_alone(hidden, client):
    draft, private = (Page.objects.get(pk=key) for key in hidden["pages"][:2])
    token = token_for(draft)
    response = client.get(f"/api/v2/pages/{draft.pk}/?preview_token={token}")

    assert response.status_code == 200, response.content
    assert response.json()["title"] == f"{MARKER} Seite"
    assert {"no-store", "private"} <= set(response["Cache-Control"].split(", "))
    refused = client.get(f"/api/v2/pages/{private.pk}/?preview_token={token}")
    assert refused.status_code == 400
    assert refused.json()["parameter"] == "preview_token"
    assert "no-store" in refused["Cache-Control"]
    assert client.get(f"/api/v2/pages/?preview_token={token}").status_code == 400


def test_a_token_shows_the_latest_draft_of_a_public_contact(tree, client):
    contact = tree.contact(name="Erika Muster")
    contact.name = "Nachfolgerin"
    contact.save_revision()

    assert client.get(f"/api/v2/contacts/{contact.pk}/").json()["name"] == "Erika Muster"
    drafted = client.get(f"/api/v2/contacts/{contact.pk}/?preview_token={token_for(contact)}")
    assert drafted.json()["name"] == "Nachfolgerin"


def test_a_token_ends(hidden, client, monkeypatch):
    page = Page.objects.get(pk=hidden["pages"][0])
    token = token_for(page)
    monkeypatch.setattr("integration_blocks.api.preview.LIFETIME", 0)

    assert client.get(f"/api/v2/pages/{page.pk}/?preview_token={token}").status_code == 400


def test_editors_are_sent_to_the_app_with_a_token(tree, client, admin_client, settings):
    settings.INTEGRATION_BLOCKS_APP_PREVIEW_URL = "https://app.example/entwurf?ansicht=1"
    page = tree.add(StandardPage(title="Entwurf", live=False, locale=tree.german))
    sent = admin_client.get(f"/admin/app-preview/{page.pk}/")

    assert sent.status_code == 302
    assert sent["Location"].startswith(f"https://app.example/entwurf?ansicht=1&id={page.pk}&")
    token = sent["Location"].partition("preview_token=")[2]
    assert client.get(f"/api/v2/pages/{page.pk}/?preview_token={token}").json()["title"] == "Entwurf"
    assert "/admin/app-preview/" in admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    client.logout()
    assert client.get(f"/admin/app-preview/{page.pk}/").status_code == 302
