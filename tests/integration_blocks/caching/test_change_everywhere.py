"""An editor changes a phone number in the admin: the next request of every address that shows it has the new one."""

import json

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from integration_blocks.pages import EventPage, OfficePage

from ..conftest import TOMORROW
from ..test_editing import contact_form
from .conftest import Parts, publish

#: As formats write it: digits, or as German readers do.
OLD, NEW = ("5811011", "581-1011"), ("5819999", "581-9999")


class Offices(Parts):
    """The same office in two languages, whose contact is also the organiser of an event."""

    def __init__(self, tree, client):
        super().__init__(tree, client)
        self.other.phones = []
        self.other.save()
        facts = {"municipality": "Witten", "federal_state": "NW", "body": self.office.body.get_prep_value()}
        self.in_arabic = tree.add(
            OfficePage(
                title="مكتب",
                locale=tree.arabic,
                translation_key=self.office.translation_key,
                **{**facts, "body": json.dumps(facts["body"])},
            )
        )
        self.calendar = tree.calendar(self.office)
        self.event = tree.add(
            EventPage(title="Fest", start=TOMORROW, organiser=self.contact, locale=tree.german), self.calendar
        )

    @property
    def paths(self):
        offices, contacts = (self.office, self.in_arabic), (self.contact, self.arabic)
        return [
            "/api/v2/contacts/",
            "/api/v2/offices/",
            "/api/v2/events/",
            "/api/v2/pages/?type=integration_blocks.OfficePage&fields=*",
            *(f"/api/v2/contacts/{each.pk}/" for each in contacts),
            *(f"/api/v2/{name}/{page.pk}/" for page in offices for name in ("pages", "offices")),
            *(f"/api/v2/{name}/{self.event.pk}/" for name in ("pages", "events")),
            *(f"/formats/contacts/{each.pk}.{ending}" for each in contacts for ending in ("vcf", "jsonld")),
            *(f"/formats/pages/{page.pk}.{ending}" for page in offices for ending in ("vcf", "jsonld")),
            *(f"/formats/pages/{page.pk}.ics" for page in (self.event, self.calendar, self.office)),
            f"/formats/pages/{self.event.pk}.jsonld",
            *(f"/api/v3/start/de/{name}/" for name in ("locations", "events", "pages")),
        ]

    def ask(self, path, etag=""):
        return self.client.get(path, headers={"If-None-Match": etag, "Accept-Language": "de"})

    def known(self):
        """The tag of every address, each of which answers 304 to it."""
        # What depends on the moment has a new tag each minute: one may begin in between, not two.
        for _ in range(2):
            tags = {path: self.ask(path).headers["ETag"] for path in self.paths}
            changed = {path for path, tag in tags.items() if self.ask(path, tag).status_code != 304}
            if not changed:
                break
        assert changed == set()
        return tags


@pytest.fixture
def site(tree, client):
    return Offices(tree, client)


def text_of(answer):
    # vCards and calendars break long lines.
    return answer.content.decode().replace("\r\n ", "")


def test_a_new_phone_number_is_everywhere_at_once(site, admin_client):
    tags = site.known()
    for path in site.paths:
        assert any(number in text_of(site.ask(path)) for number in OLD), path

    address = {"visitor_street": "Rathausplatz 1", "visitor_postcode": "93047", "visitor_town": "Musterstadt"}
    form = contact_form(["02302 581-9999"], organisation="Integrationsbüro", role="Leitung", **address)
    edit = reverse("wagtailsnippets_integration_blocks_contact:edit", args=[site.contact.pk])
    assert admin_client.post(edit, {**form, "action-publish": "1"}).status_code == 302

    for path, tag in tags.items():
        answer = site.ask(path, tag)
        assert answer.status_code == 200, path
        assert answer.headers["ETag"] != tag, path
        assert any(number in text_of(answer) for number in NEW), path
        assert not any(number in text_of(answer) for number in OLD), path


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        (lambda site: site.office.unpublish(), True),
        (
            lambda site: PageViewRestriction.objects.create(
                page=site.office, restriction_type=PageViewRestriction.LOGIN
            ),
            True,
        ),
        (lambda site: site.office.move(site.imprint, "last-child"), False),
        (lambda site: _rename_language(site), False),
        (lambda site: publish(site.office), False),
    ],
    ids=["unpublish", "restrict", "move", "change the language", "publish"],
)
def test_no_address_of_a_page_keeps_what_is_not_so_any_more(site, change, gone):
    key = site.office.pk
    tags = site.known()
    before = {path: text_of(site.ask(path)) for path in tags}
    change(site)

    for path, tag in tags.items():
        kept, fresh = site.ask(path, tag), site.ask(path)
        if kept.status_code == 304:
            assert text_of(fresh) == before[path], path
        else:
            assert kept.status_code == fresh.status_code
            assert text_of(kept) == text_of(fresh)
    own = site.ask(f"/api/v2/pages/{key}/", tags[f"/api/v2/pages/{key}/"])
    assert own.status_code == (404 if gone else 200)


def _rename_language(site):
    site.tree.german.language_code = "en"
    site.tree.german.save()
