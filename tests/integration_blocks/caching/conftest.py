"""A small site whose parts change, and the addresses that show them."""

import json

import pytest

from integration_blocks.pages import OfficePage, StandardPage

V2 = "/api/v2"
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
