"""Editing a contact and a page in the admin: drafts always save, publishing asks for what is missing."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from integration_blocks.pages import OfficeIndexPage, OfficePage, StandardPage
from integration_blocks.snippets import Contact

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(get_user_model().objects.create_superuser("chief", "chief@musterstadt.de", "secret"))
    return client


def contact_form(phones=(), emails=(), **fields):
    """What the form posts; a phone is (number,), an e-mail is an address."""
    return nested_form_data(
        {
            "kind": "person",
            "name": "Claudia Formann",
            "phones": streamfield(
                [
                    ("phone", {"kind": "phone", "number": number, "extension": "", "label": ""})
                    for number in phones
                ]
            ),
            "emails": streamfield([("email", {"address": address, "label": ""}) for address in emails]),
            **fields,
        }
    )


def add(editor, **data):
    return editor.post(reverse("wagtailsnippets_integration_blocks_contact:add"), data)


def test_a_draft_keeps_what_is_not_understood(editor):
    response = add(editor, **contact_form(["durch die Zentrale"], ["fragt uns"], opening_hours="vormittags"))

    assert response.status_code == 302
    contact = Contact.objects.get()
    assert not contact.live
    assert contact.phones[0].value["number"] == "durch die Zentrale"
    assert contact.emails[0].value["address"] == "fragt uns"
    assert contact.opening_hours == "vormittags"


def test_publishing_refuses_it_with_an_example_and_keeps_the_form(editor):
    form = contact_form(["durch die Zentrale"], ["fragt uns"], opening_hours="vormittags", role="Leitung")
    response = add(editor, **form, **{"action-publish": "1"})

    assert response.status_code == 200
    assert not Contact.objects.exists()
    page = response.content.decode()
    assert "02302 581-1011" in page
    assert "integration@musterstadt.de" in page
    assert "Mo-Fr 08:30-12:00" in page
    for typed in ("durch die Zentrale", "fragt uns", "vormittags", "Leitung"):
        assert typed in page


def test_publishing_stores_numbers_addresses_and_hours_clean(editor):
    form = contact_form(
        ["02302 / 581-1011"],
        ["integration(at)stadt-witten.de"],
        opening_hours="Mo. - Fr. 08:30 - 12:00 Uhr, 14:00 - 16:00 Uhr",
    )
    response = add(editor, **form, **{"action-publish": "1"})

    assert response.status_code == 302
    contact = Contact.objects.get()
    assert contact.live
    assert contact.phones[0].value["number"] == "+4923025811011"
    assert contact.emails[0].value["address"] == "integration@stadt-witten.de"
    assert contact.opening_hours == "Mo-Fr 08:30-12:00,14:00-16:00"


def test_the_form_shows_a_stored_number_as_people_write_it(editor):
    add(editor, **contact_form(["02302 / 581-1011"]))
    contact = Contact.objects.get()

    form = editor.get(reverse("wagtailsnippets_integration_blocks_contact:edit", args=[contact.pk]))

    assert "02302 581-1011" in form.content.decode()


def test_nobody_and_no_way_to_reach_them_is_not_a_contact(editor):
    response = add(editor, **contact_form(name=""), **{"action-publish": "1"})

    form = response.context["form"]
    assert {"organisation", "phones"} <= set(form.errors)


def test_a_translation_offers_its_words_alone(editor):
    from wagtail.models import Locale

    add(editor, **contact_form(["02302 / 581-1011"]))
    translation = Contact.objects.get().copy_for_translation(Locale.objects.create(language_code="en"))
    translation.save()

    form = editor.get(reverse("wagtailsnippets_integration_blocks_contact:edit", args=[translation.pk]))

    fields = form.context["form"].fields
    assert "role" in fields
    assert "phones" not in fields


class TestOfficePage:
    @pytest.fixture
    def directory(self):
        root = Page.get_first_root_node()
        return root.add_child(instance=OfficeIndexPage(title="Integration vor Ort", slug="integration"))

    def add(self, editor, directory, body, **more):
        form = nested_form_data(
            {
                "title": "Integrationsbüro",
                "slug": "integrationsbuero",
                "municipality": "Stadt Musterstadt",
                "federal_state": "NW",
                "introduction": "",
                "body": streamfield(body),
                "comments": inline_formset([]),
            }
        )
        return editor.post(
            reverse("wagtailadmin_pages:add", args=["integration_blocks", "officepage", directory.pk]),
            {**form, **more},
        )

    INCOMPLETE = [("text", {"text": rich_text(""), "language": ""}), ("heading", {"text": "", "level": "2"})]

    def test_an_incomplete_draft_saves(self, editor, directory):
        response = self.add(editor, directory, self.INCOMPLETE)

        assert response.status_code == 302
        assert not OfficePage.objects.get().live

    def test_publishing_it_is_refused_and_nothing_is_lost(self, editor, directory):
        response = self.add(editor, directory, self.INCOMPLETE, **{"action-publish": "1"})

        assert response.status_code == 200
        assert "body" in response.context["form"].errors
        assert "Stadt Musterstadt" in response.content.decode()


def test_a_form_that_is_sent_before_its_blocks_are_built_keeps_what_is_stored(editor):
    """Saving by itself may be quicker than the script that builds the fields of blocks."""
    contact = Contact.objects.create(
        name="Alt", phones=[("phone", {"kind": "phone", "number": "0941 507-1"})]
    )
    url = reverse("wagtailsnippets_integration_blocks_contact:edit", args=[contact.pk])
    early = {"kind": "person", "name": "Claudia Formann"}

    answer = editor.post(url, early, headers={"Accept": "application/json"})
    assert answer.status_code == 200
    assert answer.json()["success"]
    contact.refresh_from_db()
    draft = contact.get_latest_revision_as_object()
    assert draft.name == "Claudia Formann"
    assert draft.phones[0].value["number"] == "+499415071"

    assert editor.post(url, early | {"action-publish": "1"}).status_code == 302
    contact.refresh_from_db()
    assert (contact.name, len(contact.phones)) == ("Claudia Formann", 1)

    assert add(editor, **early).status_code == 302
    assert not Contact.objects.latest("pk").phones


def test_a_page_that_is_sent_before_its_blocks_are_built_keeps_what_is_stored(editor):
    body = [("text", {"text": "<p>Wir helfen.</p>", "language": ""})]
    page = Page.objects.get(depth=1).add_child(instance=StandardPage(title="Amt", slug="amt", body=body))
    fields = nested_form_data({"title": "Rathaus", "slug": "amt", "comments": inline_formset([])})

    assert editor.post(f"/admin/pages/{page.pk}/edit/", fields).status_code == 302
    page.refresh_from_db()
    draft = page.get_latest_revision_as_object()
    assert (draft.title, str(draft.body[0].value["text"])) == ("Rathaus", "<p>Wir helfen.</p>")
