"""A city whose words for apps are kept, and which of them are made anew."""

import json

from django.core.cache import cache

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


def change(item, **fields):
    for name, value in fields.items():
        setattr(item, name, value)
    item.save()
