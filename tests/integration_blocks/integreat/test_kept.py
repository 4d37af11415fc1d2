"""Words for apps are made once and kept; after every change they are what they would be if nothing had been kept."""

import datetime
import json

import pytest
from django.core.management import call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction, Site

from integration_blocks.caching.tracking import after_migrate
from integration_blocks.integreat.kept import KeptWords
from integration_blocks.pages import EventPage, StandardPage

from ..conftest import TOMORROW
from .city import change


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


def test_a_redirect_leaves_the_words_of_pages_alone(city):
    city.mark()

    Redirect.objects.create(old_path="/alt", redirect_page=city.office)

    assert city.made_anew() == set()


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
