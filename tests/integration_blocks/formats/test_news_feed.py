"""The feed of news and notices, as a feed reader sees it."""

import datetime
import json
import uuid

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from lxml import etree

from integration_blocks.exports.news import LENGTH
from integration_blocks.formats.text import clean, one_line
from integration_blocks.pages import NewsPage, StandardPage

from .conftest import office
from .texts import TEXTS

ATOM = "{http://www.w3.org/2005/Atom}"
TODAY = timezone.localdate()


def notice(title, *, text="", until=None):
    value = {
        "urgency": "info",
        "title": title,
        "text": text,
        "valid_until": until and until.isoformat(),
        "language": "",
    }
    return {"type": "notice", "value": value, "id": str(uuid.uuid4())}


def read(path):
    response = Client().get(path)
    assert response.status_code == 200, response.content
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.bozo_exception
    return feed


def titles(path):
    return [entry.title for entry in read(path).entries]


def test_a_feed_has_news_and_notices_of_an_office_and_its_pages(tree):
    house = office(tree, introduction="")
    house.body = json.dumps([notice("Heute geschlossen", text="<p>Bitte <b>anrufen</b>.</p>")])
    house.save_revision().publish()
    tree.add(NewsPage(title="Neues Büro", introduction="Zwei <Räume>.", locale=tree.german), house)
    tree.add(NewsPage(title="Anderswo", locale=tree.german))
    feed = read(f"/formats/pages/{house.pk}.atom")
    entries = {entry.title: entry for entry in feed.entries}

    assert feed.version == "atom10"
    assert feed.feed.title == "Integrationsbüro"
    assert feed.feed.link == house.full_url
    assert entries.keys() == {"Heute geschlossen", "Neues Büro"}
    assert entries["Heute geschlossen"].summary == "<p>Bitte <b>anrufen</b>.</p>"
    assert entries["Heute geschlossen"].link.startswith(f"{house.full_url}#block-")
    assert entries["Neues Büro"].summary == "<p>Zwei &lt;Räume&gt;.</p>"
    assert feed.feed.author == "Stadt Witten"
    assert set(titles("/formats/de/news.atom")) == {"Heute geschlossen", "Neues Büro", "Anderswo"}


def test_the_page_of_an_office_links_its_feed(tree):
    house = office(tree)
    html = Client().get(house.url).content.decode()

    link = f'<link rel="alternate" type="application/atom+xml" href="/formats/pages/{house.pk}.atom">'
    assert link in html


def test_a_notice_leaves_after_its_last_day(tree):
    house = office(tree)
    yesterday = TODAY - datetime.timedelta(days=1)
    house.body = json.dumps([notice("vorbei", until=yesterday), notice("heute noch", until=TODAY)])
    house.save()

    assert titles(f"/formats/pages/{house.pk}.atom") == ["heute noch"]


def test_an_entry_keeps_its_name_when_its_words_and_its_address_change(tree):
    house = office(tree)
    news = tree.add(NewsPage(title="Alt", slug="alt", locale=tree.german), house)
    path = f"/formats/pages/{house.pk}.atom"
    (before,) = read(path).entries
    news.title, news.slug = "Neu", "neu"
    news.save_revision().publish()
    (after,) = read(path).entries

    assert (after.title, after.link) != (before.title, before.link)
    assert after.id == before.id
    assert uuid.UUID(after.id)


def test_a_feed_does_not_change_by_itself(tree):
    house = office(tree)
    path = f"/formats/pages/{house.pk}.atom"
    assert Client().get(path).content == Client().get(path).content

    tree.add(NewsPage(title="Neu", locale=tree.german), house)
    assert Client().get(path).content == Client().get(path).content


def test_a_feed_speaks_one_language(tree):
    tree.add(NewsPage(title="Neu", locale=tree.german))
    arabic = tree.start.copy_for_translation(tree.arabic)
    arabic.save_revision().publish()
    tree.add(NewsPage(title="جديد", locale=tree.arabic), arabic)

    assert titles("/formats/ar/news.atom") == ["جديد"]
    assert titles("/formats/de/news.atom") == ["Neu"]
    assert read("/formats/ar/news.atom").feed.language == "ar"


def test_links_lead_to_the_language_of_the_feed_whatever_the_readers(tree):
    tree.start.copy_for_translation(tree.arabic).save_revision().publish()
    text = f'<p><a linktype="page" id="{tree.start.pk}">Start</a></p>'
    tree.add(StandardPage(title="Seite", body=json.dumps([notice("Hinweis", text=text)]), locale=tree.german))
    answers = [
        Client().get("/formats/de/news.atom", headers={"accept-language": code}) for code in ("de", "ar")
    ]

    assert answers[0].content == answers[1].content
    assert f'href="{tree.start.full_url}"' in feedparser.parse(answers[1].content).entries[0].summary


def test_the_newest_come_first_and_old_ones_leave(tree):
    for number in range(LENGTH + 2):
        day = TODAY - datetime.timedelta(days=number)
        tree.add(NewsPage(title=f"vor {number} Tagen", date=day, locale=tree.german))

    assert titles("/formats/de/news.atom") == [f"vor {number} Tagen" for number in range(LENGTH)]


def test_a_notice_links_nothing_that_readers_may_not_see(tree):
    hidden = tree.add(StandardPage(title="Entwurf", slug="entwurf", live=False, locale=tree.german))
    text = f'<p><a linktype="page" id="{hidden.pk}">Mehr</a> <a linktype="page" id="{tree.start.pk}">Start</a></p>'
    tree.add(StandardPage(title="Seite", body=json.dumps([notice("Hinweis", text=text)]), locale=tree.german))
    (entry,) = read("/formats/de/news.atom").entries

    assert "entwurf" not in entry.summary
    assert f'href="{tree.start.full_url}"' in entry.summary


@pytest.fixture
def page(tree):
    return tree.add(NewsPage(title="Neu", locale=tree.german))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS)
def test_no_text_breaks_out_of_the_feed(page, text):
    # Not through the editor, which refuses what a database cannot hold.
    text = text.replace("\0", "")
    NewsPage.objects.filter(pk=page.pk).update(title=f"A{text}"[:255], introduction=text)
    # lxml, as feedparser takes some letters for others that were encoded twice.
    feed = etree.fromstring(Client().get("/formats/de/news.atom").content)
    (entry,) = feed.iter(f"{ATOM}entry")
    summary = BeautifulSoup(entry.findtext(f"{ATOM}summary") or "", "lxml")

    assert entry.findtext(f"{ATOM}title") == one_line(f"A{text}"[:255])
    assert {tag.name for tag in summary.find_all()} <= {"html", "body", "p", "br"}
    assert "".join(summary.get_text().split()) == "".join(clean(text).split())
