"""What holds for every format: who may read it, what a wrong address says, and what a long one costs."""

import datetime
import json

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import clear_url_caches
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from integration_blocks.pages import EventIndexPage, EventPage, NewsPage, OfficePage, StandardPage

from ..conftest import TOMORROW
from .conftest import card, office
from .test_news_feed import notice

SECRET = "Geheimnis"
SENTENCE = "text/plain; charset=utf-8"


def addresses(page):
    return [f"/formats/pages/{page.pk}.{ending}" for ending in ("jsonld", "vcf", "ics", "atom")]


def collections(*pages):
    """Every address whose answer could show something of a page or contact below these."""
    below = [address for page in pages for address in addresses(page)]
    return [*below, "/formats/de/events.ics", "/formats/de/news.atom", "/sitemap.xml"]


def house_of_secrets(tree, **fields):
    """An office with an event, news, a notice and a contact."""
    body = json.dumps([card(tree.contact(name=SECRET, organisation=SECRET)), notice(SECRET)])
    house = tree.add(
        OfficePage(
            title=SECRET,
            slug="geheim",
            municipality="M",
            federal_state="NW",
            body=body,
            locale=tree.german,
            **fields,
        )
    )
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german), house)
    event = tree.add(EventPage(title=SECRET, start=TOMORROW, locale=tree.german), calendar)
    news = tree.add(NewsPage(title=SECRET, locale=tree.german), house)
    return [house, calendar, event, news]


def test_what_is_public_shows(tree):
    pages = house_of_secrets(tree)
    shown = [Client().get(address).content.decode() for address in collections(tree.start)]

    assert [SECRET in text for text in shown] == [False, False, True, True, True, True, False]
    assert SECRET in Client().get(f"/formats/pages/{pages[0].pk}.vcf").content.decode()


@pytest.mark.parametrize("hide", ["draft", "private", "expired"])
def test_what_is_hidden_shows_nowhere(tree, hide):
    pages = house_of_secrets(tree)
    if hide == "draft":
        for page in pages:
            page.unpublish()
    elif hide == "expired":  # and not yet unpublished by the command that does so
        Page.objects.filter(pk__in=[page.pk for page in pages]).update(expire_at=timezone.now())
    else:
        PageViewRestriction.objects.create(page=pages[0], restriction_type=PageViewRestriction.LOGIN)

    for page in pages:
        assert [Client().get(address).status_code for address in addresses(page)] == [404] * 4
    for address in collections(tree.start):
        text = Client().get(address).content.decode()
        assert SECRET not in text
        assert "geheim" not in text


def test_a_login_shows_no_more(tree, admin_client):
    (house, *_others) = house_of_secrets(tree)
    PageViewRestriction.objects.create(page=house, restriction_type=PageViewRestriction.LOGIN)

    assert admin_client.get(f"/formats/pages/{house.pk}.vcf").status_code == 404


def test_the_draft_of_a_published_page_shows_nowhere(tree):
    for page in house_of_secrets(tree):
        page.title = "Entwurf"
        page.save_revision()
        assert "Entwurf" not in "".join(Client().get(each).content.decode() for each in addresses(page))


@pytest.mark.parametrize(
    "unfit",
    [
        {"live": False},
        {"valid_until": datetime.date(2020, 1, 1)},
        {"valid_from": datetime.date(2999, 1, 1)},
    ],
    ids=["draft", "expired", "to come"],
)
def test_a_contact_that_nobody_may_see_shows_nowhere(tree, unfit):
    contact = tree.contact(name=SECRET, organisation=SECRET, **unfit)
    house = office(tree, contact, tree.contact(name="Maria"))
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german), house)
    event = tree.add(EventPage(title="Fest", start=TOMORROW, organiser=contact, locale=tree.german), calendar)

    for address in (f"/formats/contacts/{contact.pk}.{ending}" for ending in ("vcf", "jsonld")):
        assert Client().get(address).status_code == 404
    for address in collections(house, event):
        assert SECRET not in Client().get(address).content.decode()
    assert f"/formats/contacts/{contact.pk}.vcf" not in Client().get(house.url).content.decode()


@pytest.mark.parametrize(
    "address",
    [
        *("pages/999999.jsonld", "pages/999999.vcf", "pages/999999.ics", "pages/999999.atom"),
        *("contacts/999999.vcf", "contacts/999999.jsonld", f"contacts/{10**30}.vcf", f"pages/{10**30}.ics"),
        *("contacts/eins.vcf", "pages/1.docx", "xx/events.ics", "xx/news.atom", "nichts", "%00/news.atom"),
    ],
)
def test_a_wrong_address_says_so_in_a_sentence(tree, address):
    response = Client().get(f"/formats/{address}")

    assert response.status_code == 404
    assert response["Content-Type"] == SENTENCE
    assert response.content.decode().strip().endswith(".")


def test_a_page_without_a_format_says_which_pages_have_it(tree):
    page = tree.add(StandardPage(title="Impressum", locale=tree.german))
    _linked_data, *others = addresses(page)

    for address in others:
        response = Client().get(address)
        assert (response.status_code, response["Content-Type"]) == (404, SENTENCE)


def test_every_format_answers_head_and_refuses_to_be_written(tree):
    (house, _calendar, event, _news) = house_of_secrets(tree)
    contact = house.contacts[0]
    for address in (
        *addresses(house),
        *(f"/formats/pages/{event.pk}.ics", f"/formats/contacts/{contact.pk}.vcf", "/sitemap.xml"),
        *(f"/formats/contacts/{contact.pk}.jsonld", "/formats/de/events.ics", "/formats/de/news.atom"),
    ):
        whole, head = Client().get(address), Client().head(address)
        assert (head.status_code, head.content) == (200, b"")
        assert head["Content-Type"] == whole["Content-Type"]
        assert Client().post(address).status_code == 405


def test_the_interface_names_the_formats_of_every_page(tree):
    (house, calendar, event, _news) = house_of_secrets(tree)

    def formats(page):
        return Client().get(f"/api/v2/pages/{page.pk}/").json()["meta"]["formats"]

    assert list(formats(house)) == [
        "application/ld+json",
        "text/vcard",
        "text/calendar",
        "application/atom+xml",
    ]
    assert list(formats(calendar)) == list(formats(event)) == ["application/ld+json", "text/calendar"]
    assert formats(event)["text/calendar"] == Client().get(f"/api/v2/pages/{event.pk}/").json()["ical_url"]
    for page in (house, calendar, event):
        for media_type, address in formats(page).items():
            assert Client().get(address)["Content-Type"] == f"{media_type}; charset=utf-8"


def test_a_site_without_the_addresses_has_no_links_to_them(tree, settings):
    settings.ROOT_URLCONF = "tests.integration_blocks.urls_without_formats"
    clear_url_caches()
    try:
        house, _calendar, event, _news = house_of_secrets(tree)
        contact = house.contacts[0]
        assert contact.api()["vcard_url"] == ""
        for page in (house, event):
            html = Client().get(page.url).content.decode()
            assert "/formats/" not in html
            assert "ib-save" not in html
    finally:
        settings.ROOT_URLCONF = "cms.urls"
        clear_url_caches()


def test_a_hundred_cost_as_much_as_ten(tree, unindexed):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    contacts = []

    def grow(number):
        for index in range(number):
            contact = tree.contact(photo=tree.image())
            contacts.append(contact)
            start = timezone.now() + datetime.timedelta(days=1 + index)
            tree.add(
                EventPage(title=f"Fest {len(contacts)}", start=start, organiser=contact, locale=tree.german),
                calendar,
            )
            tree.add(NewsPage(title=f"Neu {len(contacts)}", locale=tree.german))
            link = f'<a linktype="page" id="{tree.start.pk}">Start</a>'
            body = json.dumps([notice("Hinweis", text=f"<p>{link}</p>")])
            tree.add(StandardPage(title=f"Seite {len(contacts)}", body=body, locale=tree.german))
        house.body = json.dumps([card(contact) for contact in contacts])
        house.save()

    def queries():
        found = {}
        for address in collections(house, calendar):
            cache.clear()
            with CaptureQueriesContext(connection) as captured:
                Client().get(address)
            found[address] = len(captured)
        return found

    house = office(tree)
    with unindexed():
        grow(10)
    queries()  # the first one makes the sizes of images
    ten = queries()
    with unindexed():
        grow(90)
    queries()

    assert queries() == ten
    assert max(ten.values()) <= 30
