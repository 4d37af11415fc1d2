"""Words for apps are made once and kept; after every change they are what they would be if nothing had been kept."""

import datetime
import json

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction, Site

from integration_blocks.caching.tracking import after_migrate
from integration_blocks.integreat.kept import KeptWords
from integration_blocks.pages import EventPage, OfficePage, StandardPage

from ..conftest import TOMORROW

LISTS = ("locations/", "pages/", "events/?combine_recurring=True")


class City:
    """An office with every block and one with nothing but a contact of its own."""

    def __init__(self, tree, client):
        self.tree, self.client = tree, client
        self.about = tree.add(StandardPage(title="Über uns", slug="ueber-uns", locale=tree.german))
        self.linked = tree.add(StandardPage(title="Ziel", slug="ziel", locale=tree.german), self.about)
        self.calendar = tree.calendar(self.about)
        self.event = EventPage.objects.get()
        self.photo, self.picture, self.document = tree.image("Porträt"), tree.image(), tree.document()
        self.contact = tree.contact(photo=self.photo)
        self.funder = tree.funder(logo=tree.image("Logo"))
        body = tree.every_block(
            linked=self.linked,
            calendar=self.calendar,
            contact=self.contact.pk,
            funder=self.funder.pk,
            image=self.picture.pk,
            document=self.document.pk,
        )
        self.office = self.add(body, title="Amt")
        other = {"heading": "", "contact": tree.contact(name="Ali Beispiel").pk, "note": ""}
        self.bureau = self.add([{"type": "contact_card", "value": other, "id": "1"}], title="Büro")
        self.festival = tree.add(
            EventPage(title="Fest", start=TOMORROW, organiser=self.contact, locale=tree.german), self.calendar
        )

    def add(self, body, **fields):
        facts = {"municipality": "M", "federal_state": "NW", "locale": self.tree.german}
        return self.tree.add(OfficePage(body=json.dumps(body), **facts, **fields))

    def notice(self, last_day):
        value = {"urgency": "info", "title": "Heute geschlossen", "text": "", "language": ""}
        shown = {"type": "notice", "value": {**value, "valid_until": last_day.isoformat()}, "id": "notice"}
        self.office.body = json.dumps([*self.office.body.raw_data, shown])
        self.office.save()

    def ask(self, name, host="localhost"):
        cache.clear()
        response = self.client.get(f"/api/v3/start/de/{name}", headers={"Host": host})
        assert response.status_code == 200, response.content
        return response.json()

    def shown(self):
        return {name: self.ask(name) for name in LISTS}

    def mark(self):
        """Let everything that is kept be known by its content."""
        self.shown()
        self.mark_kept()

    def mark_kept(self):
        for row in KeptWords.objects.all():
            row.made = json.dumps({**json.loads(row.made), "content": "kept"})
            row.save()

    def made_anew(self):
        """The titles of pages whose content is not the kept one."""
        found = [item for items in self.shown().values() for item in items]
        return {item["title"] for item in found if item["content"] != "kept"}


@pytest.fixture
def city(tree, client):
    return City(tree, client)


def change(item, **fields):
    for name, value in fields.items():
        setattr(item, name, value)
    item.save()


def in_arabic(city):
    """The page that links lead to, in the reader's language from now on."""
    linked = city.linked
    city.tree.add(
        StandardPage(
            title="هدف", slug="hadaf", locale=city.tree.arabic, translation_key=linked.translation_key
        )
    )


CHANGES = {
    "the page itself": lambda city: change(city.office, introduction="Neu"),
    "a phone number": lambda city: change(city.contact, phones=[]),
    "a contact's photo": lambda city: change(city.contact, photo=None),
    "a contact ends": lambda city: change(city.contact, valid_until=datetime.date(2020, 1, 1)),
    "a contact is not published any more": lambda city: city.contact.unpublish(),
    "a funder": lambda city: change(city.funder, acknowledgement="Gefördert"),
    "an image": lambda city: change(city.picture, file=city.tree.image().file),
    "a document": lambda city: change(city.document, title="Neues Programm"),
    "a document is deleted": lambda city: city.document.delete(),
    "a page that a link names": lambda city: change(city.linked, title="Anderes Ziel"),
    "its address": lambda city: change(city.linked, slug="anderes-ziel"),
    "the address of a page above it": lambda city: change(city.about, slug="wir"),
    "a page that a link names is private": lambda city: PageViewRestriction.objects.create(
        page=city.linked, restriction_type=PageViewRestriction.LOGIN
    ),
    "it is deleted": lambda city: city.linked.delete(),
    "it is moved": lambda city: city.linked.move(city.tree.start, "last-child"),
    "it is translated": in_arabic,
    "an event of a calendar": lambda city: change(city.event, title="Anderes Fest"),
    "a new event": lambda city: city.tree.add(
        EventPage(title="Neu", start=TOMORROW, locale=city.tree.german), city.calendar
    ),
    "an event is over": lambda city: change(
        city.event, start=TOMORROW - datetime.timedelta(days=9), end=TOMORROW - datetime.timedelta(days=9)
    ),
    "an event is not published any more": lambda city: city.event.unpublish(),
    "a calendar is moved": lambda city: city.calendar.move(city.tree.start, "last-child"),
    "the site's host": lambda city: change(Site.objects.get(), hostname="musterstadt.de"),
    "a second site": lambda city: Site.objects.create(
        hostname="musterstadt.de", root_page=city.tree.add(StandardPage(title="S", locale=city.tree.german))
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_after_a_change_nothing_is_as_it_was_kept(city, what):
    city.shown()
    CHANGES[what](city)

    shown = city.shown()

    KeptWords.objects.all().delete()
    assert city.shown() == shown


@pytest.mark.parametrize(
    ("what", "anew"),
    [
        ("a phone number", {"Amt", "Fest"}),
        ("the page itself", {"Amt"}),
        ("a funder", {"Amt"}),
        ("an image", {"Amt"}),
        ("a document", {"Amt"}),
        ("an event of a calendar", {"Amt", "Anderes Fest"}),
        ("a new event", {"Amt", "Neu"}),
        ("a page that a link names", {"Amt", "Anderes Ziel"}),
    ],
)
def test_only_what_shows_a_change_is_made_anew(city, what, anew):
    city.mark()
    assert city.made_anew() == set()

    CHANGES[what](city)

    assert city.made_anew() >= anew
    assert "Büro" not in city.made_anew()


def test_a_notice_goes_at_the_end_of_its_last_day(city, monkeypatch):
    city.notice(timezone.localdate())
    [office] = [item for item in city.ask("pages/") if item["title"] == "Amt"]
    assert "Heute geschlossen" in office["content"]

    tomorrow = timezone.now() + datetime.timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)

    [office] = [item for item in city.ask("pages/") if item["title"] == "Amt"]
    assert "Heute geschlossen" not in office["content"]


class Clock:
    def __init__(self, monkeypatch):
        self.monkeypatch, self.start = monkeypatch, timezone.now()

    def in_days(self, number):
        moment = self.start + datetime.timedelta(days=number)
        self.monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def in_days(number):
    return timezone.localdate() + datetime.timedelta(days=number)


def test_a_redirect_leaves_the_words_of_pages_alone(city):
    city.mark()

    Redirect.objects.create(old_path="/alt", redirect_page=city.office)

    assert city.made_anew() == set()


def test_on_another_day_only_what_the_day_changes_is_made_anew(city, clock):
    other = city.tree.contact(name="Nur bis morgen", valid_until=in_days(1))
    card = {"heading": "", "contact": other.pk, "note": ""}
    city.add([{"type": "contact_card", "value": card, "id": "1"}], title="Bis morgen")
    city.mark()

    clock.in_days(1)
    assert city.made_anew() == set()
    clock.in_days(2)  # the event of the office's calendar is over, too
    assert city.made_anew() == {"Amt", "Bis morgen"}


def test_whatever_the_day_nothing_is_as_it_was_kept(city, clock):
    closed = {
        "first": in_days(50).isoformat(),
        "last": in_days(51).isoformat(),
        "times": "",
        "reason": "Umzug",
    }
    change(
        city.contact,
        special_hours=json.dumps([{"type": "days", "value": closed, "id": "1"}]),
        valid_from=in_days(2),
        valid_until=in_days(60),
    )
    change(city.event, recurrence="weekly", recurrence_until=in_days(20))
    city.notice(in_days(9))
    for number in (0, 1, 2, 7, 8, 9, 10, 19, 20, 21, 50, 51, 52, 60, 61, 100, 400):
        clock.in_days(number)
        shown, kept = city.shown(), list(KeptWords.objects.all())

        KeptWords.objects.all().delete()
        assert city.shown() == shown, number
        # What follows is to come from what was kept on the days before.
        KeptWords.objects.all().delete()
        KeptWords.objects.bulk_create(kept)


def test_every_host_of_the_server_gets_addresses_of_its_own(city, settings):
    settings.WAGTAILAPI_BASE_URL = None
    settings.ALLOWED_HOSTS = ["localhost", "testserver"]

    for host in ("localhost", "testserver", "localhost"):
        [office] = [item for item in city.ask("locations/", host) if item["title"] == "Amt"]
        assert f'src="http://{host}/media/' in office["content"]
        assert office["thumbnail"].startswith(f"http://{host}/media/")
        assert "origin.invalid" not in json.dumps(office)


def test_a_page_is_deleted_with_what_was_kept_of_it(city):
    city.shown()
    city.bureau.delete()

    assert "Büro" not in {item["title"] for item in city.ask("locations/")}


def test_after_an_update_words_are_made_before_anybody_asks(city, capsys):
    city.shown()
    after_migrate()

    call_command("keep_words")

    city.mark_kept()
    assert city.made_anew() == set()
    assert capsys.readouterr().out == f"Seiten, deren Texte bereitliegen: {KeptWords.objects.count()}.\n"
