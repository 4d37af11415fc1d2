"""What caches keep, and when they have to ask again: entity tags, dates and headers of the whole interface."""

import datetime
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.http import http_date
from wagtail.models import Collection, CollectionViewRestriction, Locale, PageViewRestriction, Site

from integration_blocks.api.snippets import ContactsEndpoint
from integration_blocks.caching import log
from integration_blocks.caching.middleware import InterfaceCaching
from integration_blocks.caching.policy import Policy, cached
from integration_blocks.pages import EventPage, OfficePage, StandardPage

V2 = "/api/v2"
PROJECT = Path(__file__).parent.parent.parent
LISTS = ["pages/", "contacts/", "funders/", "images/", "documents/"]


class Parts:
    """The parts of a small site that the tests change, and the addresses that show them."""

    def __init__(self, tree, client):
        self.tree, self.client = tree, client
        self.contact, self.other = (
            tree.contact(photo=tree.image("Porträt")),
            tree.contact(name="Ali Beispiel"),
        )
        self.arabic = tree.contact(
            translation_key=self.contact.translation_key, locale=tree.arabic, role="الإدارة"
        )
        self.funder, self.image, self.document = (
            tree.funder(logo=tree.image("Logo")),
            tree.image(),
            tree.document(),
        )
        self.imprint = tree.add(StandardPage(title="Impressum", slug="impressum", locale=tree.german))
        self.office = self.page("Integrationsbüro", self.contact)
        self.bureau = self.page("Stadtteilbüro", self.other)
        publish(self.imprint)  # the first publishing of a site makes settings, with what holds without them

    def page(self, title, contact):
        body = [
            {
                "type": "contact_card",
                "value": {"heading": "", "contact": contact.pk, "note": ""},
                "id": "card",
            },
            {
                "type": "text",
                "id": "text",
                "value": {
                    "text": f'<p><a linktype="page" id="{self.imprint.pk}">Impressum</a></p>',
                    "language": "",
                },
            },
        ]
        facts = {"municipality": "Witten", "federal_state": "NW", "locale": self.tree.german}
        return self.tree.add(OfficePage(title=title, body=json.dumps(body), **facts))

    @property
    def addresses(self):
        return {
            **{name: name for name in LISTS},
            "office": f"pages/{self.office.pk}/",
            "bureau": f"pages/{self.bureau.pk}/",
            "imprint": f"pages/{self.imprint.pk}/",
            "contact": f"contacts/{self.contact.pk}/",
            "arabic": f"contacts/{self.arabic.pk}/",
            "other": f"contacts/{self.other.pk}/",
            "funder": f"funders/{self.funder.pk}/",
            "image": f"images/{self.image.pk}/",
            "document": f"documents/{self.document.pk}/",
        }

    def tags(self):
        answers = {name: self.client.get(f"{V2}/{path}") for name, path in self.addresses.items()}
        return {name: answer.headers.get("ETag") for name, answer in answers.items()}

    def changed_by(self, change):
        """The names of the addresses that have another tag, or none any more, after the change."""
        before = self.tags()
        change()
        after = self.tags()
        return {name for name in before if before[name] != after[name]}


@pytest.fixture
def site(tree, client):
    return Parts(tree, client)


def publish(obj):
    obj.save_revision().publish()


# What a change makes new


def test_answers_that_nothing_changed_keep_their_tags(site):
    tags = site.tags()
    assert tags == site.tags()
    assert len(set(tags.values())) == len(tags)


def test_a_contact_changes_what_shows_it(site):
    def change():
        site.contact.role = "Vertretung"
        publish(site.contact)

    assert site.changed_by(change) == {"pages/", "contacts/", "office", "contact", "arabic"}


def test_a_funder_changes_lists_of_pages_and_of_funders(site):
    def change():
        site.funder.name = "Bund"
        publish(site.funder)

    assert site.changed_by(change) == {"pages/", "funders/", "funder"}


def test_a_photo_changes_the_contact_and_whoever_shows_it(site):
    def change():
        site.contact.photo.title = "Neu"
        site.contact.photo.save()

    assert site.changed_by(change) == {"pages/", "images/", "contacts/", "office", "contact", "arabic"}


def test_what_is_in_a_page_changes_the_page_alone(site):
    def change():
        site.office.body = json.dumps([])
        publish(site.office)

    assert site.changed_by(change) == {"pages/", "office"}


def test_a_title_changes_all_pages_because_links_and_lists_show_it(site):
    def change():
        site.imprint.title = "Kontakt"
        publish(site.imprint)

    assert site.changed_by(change) == {"pages/", "office", "bureau", "imprint"}


def test_a_draft_changes_nothing(site):
    def change():
        site.office.title = "Entwurf"
        site.office.save_revision()
        site.contact.role = "Entwurf"
        site.contact.save_revision()
        site.tree.add(StandardPage(title="Neu", live=False, locale=site.tree.german))

    assert site.changed_by(change) == set()


@pytest.mark.parametrize(
    "change",
    [
        lambda site: site.imprint.unpublish(),
        lambda site: site.imprint.delete(),
        lambda site: site.imprint.move(site.office, "last-child"),
        lambda site: site.imprint.copy_for_translation(site.tree.arabic, copy_parents=True, alias=True),
        lambda site: site.tree.add(StandardPage(title="Neu", locale=site.tree.german)),
    ],
    ids=["unpublish", "delete", "move", "translate", "add"],
)
def test_a_change_of_the_tree_changes_all_pages(site, change):
    assert site.changed_by(lambda: change(site)) >= {"pages/", "office", "bureau", "imprint"}


def restrict(site):
    PageViewRestriction.objects.create(page=site.imprint, restriction_type=PageViewRestriction.LOGIN)


def close_collection(_site):
    root = Collection.get_first_root_node()
    CollectionViewRestriction.objects.create(
        collection=root, restriction_type=CollectionViewRestriction.LOGIN
    )


def rename_host(_site):
    host = Site.objects.get()
    host.port = 8080
    host.save()


def set_up(site):
    from cms.models import SiteSettings

    settings = SiteSettings.for_site(Site.objects.get())
    settings.imprint = site.imprint
    settings.save()


@pytest.mark.parametrize(
    "change",
    [restrict, close_collection, rename_host, set_up, lambda site: Locale.objects.create(language_code="en")],
)
def test_what_holds_for_the_site_changes_every_answer(site, change):
    assert site.changed_by(lambda: change(site)) == set(site.addresses)


def test_tags_of_an_image_change_it(site):
    assert site.changed_by(lambda: site.image.tags.add("rathaus")) >= {"images/", "image"}


def test_a_deleted_photo_changes_the_contact(site):
    assert site.changed_by(site.contact.photo.delete) >= {"images/", "contacts/", "contact", "office"}


def test_the_tag_is_another_on_the_next_day(site, monkeypatch):
    site.contact.valid_until = timezone.localdate()
    publish(site.contact)
    before = site.tags()
    assert site.client.get(f"{V2}/contacts/").json()["meta"]["total_count"] == 3

    tomorrow = timezone.now() + datetime.timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)

    assert site.tags()["contacts/"] != before["contacts/"]
    assert site.client.get(f"{V2}/contacts/").json()["meta"]["total_count"] == 1


def test_the_tag_is_another_when_an_event_is_over(site, monkeypatch):
    calendar = site.tree.calendar()
    now = timezone.now()
    hour = datetime.timedelta(hours=1)
    begin = now.replace(hour=10)  # so that midnight is not what changes it
    monkeypatch.setattr(timezone, "now", lambda: begin)
    site.tree.add(EventPage(title="Fest", start=begin, end=begin + hour, locale=site.tree.german), calendar)
    before = site.tags()

    monkeypatch.setattr(timezone, "now", lambda: begin + hour)
    assert site.tags() == before
    monkeypatch.setattr(timezone, "now", lambda: begin + hour + datetime.timedelta(seconds=1))
    assert {name for name, tag in site.tags().items() if tag != before[name]} == {
        "pages/",
        "office",
        "bureau",
        "imprint",
    }


# Asking again


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


# What caches are told


def test_answers_may_be_kept_by_everybody_for_a_while(site, client, settings):
    headers = client.get(f"{V2}/contacts/").headers
    assert headers["Cache-Control"] == "public, max-age=60, stale-while-revalidate=300"
    vary = {name.strip().lower() for name in headers["Vary"].split(",")}
    assert vary == {"accept", "accept-encoding", "origin"}

    settings.INTEGRATION_BLOCKS_CACHE_CONTROL = "public, max-age=5"
    assert client.get(f"{V2}/contacts/").headers["Cache-Control"] == "public, max-age=5"


def test_vary_names_headers_and_nothing_else(rf, db):
    """Also without the middleware that would have named some before."""

    @cached(Policy(by_language=False))
    def view(_request):
        return HttpResponse("{}")

    request = rf.get("/api/v2/contacts/")
    caching = InterfaceCaching(view)
    caching.process_view(request, view, (), {})

    assert caching(request).headers["Vary"] == "Accept"


def test_errors_are_not_kept(site, client):
    for path in ("pages/99999/", "pages/?hamburger=1"):
        headers = client.get(f"{V2}/{path}").headers
        assert headers["Cache-Control"] == "no-cache"
        assert "ETag" not in headers


def test_what_is_for_one_reader_is_not_kept(site, client, admin_user):
    public = client.get(f"{V2}/pages/").headers["ETag"]
    client.force_login(admin_user)
    for answer in (
        client.get(f"{V2}/pages/"),
        client.get(f"{V2}/pages/", headers={"If-None-Match": public}),
        client.get(f"{V2}/pages/", headers={"Authorization": "Bearer x"}),
    ):
        assert answer.status_code == 200
        assert "no-store" in answer.headers["Cache-Control"]
        assert "private" in answer.headers["Cache-Control"]
        assert "ETag" not in answer.headers


def test_a_page_for_visitors_is_left_alone(site, client):
    assert "ETag" not in client.get("/de/impressum/").headers


def test_compressed_answers_have_a_weak_tag_of_the_same_state(site, client):
    plain = client.get(f"{V2}/pages/")
    asking = {"Accept-Encoding": "gzip"}
    small = client.get(f"{V2}/pages/", headers=asking)
    assert small.headers["Content-Encoding"] == "gzip"
    assert small.headers["ETag"] == f"W/{plain.headers['ETag']}"
    assert len(small.content) < len(plain.content)
    for etag in (plain.headers["ETag"], small.headers["ETag"]):
        unchanged = client.get(f"{V2}/pages/", headers={**asking, "If-None-Match": etag})
        assert unchanged.status_code == 304
        assert unchanged.headers["ETag"] == small.headers["ETag"]
    assert "Content-Encoding" not in client.get("/de/impressum/", headers=asking).headers


# Other origins


def test_every_origin_may_read_the_interface_and_nothing_else(site, client):
    origin = {"Origin": "https://app.example"}
    headers = client.get(f"{V2}/contacts/", headers=origin).headers
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in headers
    assert {name.strip() for name in headers["Access-Control-Expose-Headers"].split(",")} == {
        "ETag",
        "Link",
        "Retry-After",
    }
    assert "Access-Control-Allow-Origin" not in client.get("/de/impressum/", headers=origin).headers
    assert "Access-Control-Allow-Origin" not in client.get("/admin/login/", headers=origin).headers


def test_browsers_may_ask_before(site, client):
    asking = {
        "Origin": "https://app.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    answer = client.options(f"{V2}/contacts/", headers=asking)
    assert answer.status_code == 200
    assert answer.content == b""
    assert "if-none-match" in answer.headers["Access-Control-Allow-Headers"]
    assert "POST" not in answer.headers["Access-Control-Allow-Methods"]


def test_origins_can_be_named(site, client, settings):
    settings.CORS_ALLOW_ALL_ORIGINS, settings.CORS_ALLOWED_ORIGINS = False, ["https://app.example"]
    known = client.get(f"{V2}/contacts/", headers={"Origin": "https://app.example"}).headers
    assert known["Access-Control-Allow-Origin"] == "https://app.example"
    assert "origin" in known["Vary"].lower()
    assert (
        "Access-Control-Allow-Origin"
        not in client.get(f"{V2}/contacts/", headers={"Origin": "https://x.example"}).headers
    )


# Changes at the same time


def test_a_change_while_an_answer_is_made_is_seen_at_the_next_request(site, client, monkeypatch):
    made = ContactsEndpoint.get_queryset

    def change_and_make(view):
        monkeypatch.setattr(ContactsEndpoint, "get_queryset", made)
        site.contact.role = "Vertretung"
        publish(site.contact)
        return made(view)

    monkeypatch.setattr(ContactsEndpoint, "get_queryset", change_and_make)
    between = client.get(f"{V2}/contacts/")
    again = client.get(f"{V2}/contacts/", headers={"If-None-Match": between.headers["ETag"]})

    assert again.status_code == 200
    assert b"Vertretung" in again.content


def test_several_processes_see_a_change_when_it_is_committed(postgres_url):
    """On PostgreSQL: what was read while a writer had not committed is asked for again afterwards."""
    script = """
        import django
        django.setup()
        from django.core.management import call_command
        from django.db import connection, transaction
        from django.test import Client
        import threading
        call_command("migrate", verbosity=0)
        from integration_blocks.snippets import Contact
        from wagtail.models import Locale
        language = Locale.objects.get_or_create(language_code="de")[0]
        contacts = [Contact(name=name, locale=language) for name in ("Alt", "Andere")]
        for contact in contacts:
            contact.save()

        def ask(etag=""):
            # A thread of its own has a connection of its own, as another process would.
            answers = []
            def get():
                answers.append(Client(HTTP_HOST="localhost").get("/api/v2/contacts/", headers={"If-None-Match": etag}))
                connection.close()
            thread = threading.Thread(target=get)
            thread.start()
            thread.join()
            return answers[0]

        with transaction.atomic():
            contacts[0].name = "Neu"
            contacts[0].save()
            during = ask()
            assert b"Alt" in during.content and b"Neu" not in during.content
            # Another writer does not wait for the first, and commits before it.
            def write():
                contacts[1].name = "Andere 2"
                contacts[1].save()
                connection.close()
            writer = threading.Thread(target=write)
            writer.start()
            writer.join(10)
            assert not writer.is_alive()
            second = ask()
            assert b"Andere 2" in second.content and b"Alt" in second.content
        after = ask(second.headers["ETag"])
        assert after.status_code == 200 and b"Neu" in after.content, after
        assert ask(after.headers["ETag"]).status_code == 304
    """
    environment = {**os.environ, "DATABASE_URL": postgres_url, "DJANGO_SETTINGS_MODULE": "cms.settings.test"}
    command = [sys.executable, "-c", textwrap.dedent(script)]
    run = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


# The log


def test_the_log_stays_short(db):
    for _ in range(60):
        log.record(["all"])
    before = log.state(["all"])
    log.compact()
    after = log.state(["all"])

    assert log.ContentChange.objects.filter(name="all").count() == 1
    assert after.text != before.text
    assert after.changed == before.changed


def test_a_look_at_a_file_changes_nothing(site):
    """Wagtail stores the size of a file when it is asked for the first time."""
    assert site.document.file_size is None
    before = log.state(["all"])

    assert site.document.get_file_size() > 0

    assert log.state(["all"]) == before
