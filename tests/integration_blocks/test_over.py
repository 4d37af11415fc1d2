"""What is over goes by itself: nobody publishes anything, and no address has it any more, whatever caches kept."""

import datetime
import json

import pytest
from django.utils import timezone

from integration_blocks.pages import NewsPage, OfficePage

TEXT = "Heute geschlossen"


class Clock:
    """What time the site thinks it is."""

    def __init__(self, monkeypatch):
        self.monkeypatch = monkeypatch

    def set(self, moment):
        self.monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def clock(monkeypatch):
    found = Clock(monkeypatch)
    noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
    found.noon, found.midnight = noon, noon + datetime.timedelta(hours=12)
    found.set(noon)
    return found


def office(tree, *blocks):
    body = json.dumps(list(blocks))
    facts = {"municipality": "Witten", "federal_state": "NW", "locale": tree.german}
    return tree.add(OfficePage(title="Amt", slug="amt", body=body, **facts))


def notice(last_day):
    value = {"urgency": "urgent", "title": TEXT, "text": "<p>Bis morgen</p>", "language": ""}
    return {"type": "notice", "id": "notice", "value": {**value, "valid_until": last_day.isoformat()}}


def addresses(tree, page):
    return [
        f"/api/v2/pages/{page.pk}/",
        f"/api/v2/pages/{page.pk}/?rich_text=markdown",
        f"/api/v2/pages/?type={page._meta.label}&fields=*",
        f"/api/v2/pages/?search={page.title}&type={page._meta.label}&fields=*",
        "/api/v3/start/de/pages/",
        "/api/v3/start/de/children/",
        f"/formats/pages/{tree.start.pk}.atom",
        "/formats/de/news.atom",
    ]


def ask(client, address, etag=""):
    return client.get(address, headers={"Host": "localhost", "If-None-Match": etag})


def test_a_notice_is_nowhere_after_its_last_day(tree, client, clock):
    tree.add(NewsPage(title="Neues", locale=tree.german))
    page = office(tree, notice(clock.noon.date()))
    tags = {}
    for address in addresses(tree, page):
        answer = ask(client, address)
        assert TEXT in answer.content.decode(), address
        tags[address] = answer.headers["ETag"]
        assert ask(client, address, tags[address]).status_code == 304, address

    clock.set(clock.midnight - datetime.timedelta(seconds=1))
    assert {address for address in tags if TEXT not in ask(client, address).content.decode()} == set()
    clock.set(clock.midnight)
    for address, etag in tags.items():
        answer = ask(client, address, etag)
        assert answer.status_code == 200, address
        assert TEXT not in answer.content.decode(), address


def test_the_blocks_around_a_notice_that_is_over_stay(tree, client, clock):
    text = {"type": "text", "id": "text", "value": {"text": "<p>Willkommen</p>", "language": ""}}
    page = office(tree, text, notice(clock.noon.date() - datetime.timedelta(days=1)), {**text, "id": "more"})

    shown = ask(client, f"/api/v2/pages/{page.pk}/").json()["body"]

    assert [(block["type"], block["id"]) for block in shown] == [("text", "text"), ("text", "more")]


@pytest.mark.parametrize("model", [NewsPage, OfficePage], ids=["news", "office"])
def test_a_page_is_nowhere_after_its_last_moment(tree, client, clock, model):
    facts = {"municipality": "Witten", "federal_state": "NW"} if model is OfficePage else {}
    page = tree.add(model(title=TEXT, locale=tree.german, expire_at=clock.noon, **facts))
    shown = [*addresses(tree, page), "/api/v2/menu/", "/sitemap.xml", f"/formats/pages/{page.pk}.jsonld"]

    def seen():
        answers = {address: ask(client, address) for address in shown}
        return {
            address
            for address, answer in answers.items()
            if answer.status_code == 200
            and (TEXT in answer.content.decode() or page.slug in answer.content.decode())
        }

    clock.set(clock.noon - datetime.timedelta(seconds=5))
    before = seen()
    assert f"/api/v2/pages/{page.pk}/" in before and "/api/v3/start/de/pages/" in before
    tags = {address: ask(client, address).headers["ETag"] for address in before}
    clock.set(clock.noon + datetime.timedelta(seconds=1))

    assert seen() == set()
    assert {
        address for address, etag in tags.items() if ask(client, address, etag).status_code == 304
    } == set()
