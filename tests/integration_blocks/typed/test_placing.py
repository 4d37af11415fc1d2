"""An editor puts a contact where its details are typed: asked before, in the draft alone."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page, PageLogEntry

from integration_blocks.pages import StandardPage

from ..conftest import items
from .conftest import MARIA, entries, logged_in, see, text, write


class TestPlacing:
    def url(self, client):
        return see(client).find("a", string="Use this contact")["href"]

    def test_first_it_asks_and_says_what_goes_and_what_stays(self, tree, editor):
        tree.contact()
        page = write(tree, text(f"{MARIA}<p>Telefon: 02302 581-1011, Raum 9</p>"))

        shown = BeautifulSoup(editor.get(self.url(editor)).content, "html.parser")

        gone, kept = (each.text for each in shown.select("main ul")[-2:])
        assert "Maria Muster" in gone
        assert "Raum 9" in kept
        assert Page.objects.get(pk=page.pk).latest_revision is None

    def test_then_it_changes_the_draft_alone(self, tree, editor):
        contact = tree.contact()
        page = write(tree, text(f"<p>Kommen Sie!</p>{MARIA}"))

        answer = editor.post(self.url(editor), follow=True)

        assert (
            "The draft of “Beratung” has the contact “Maria Muster, Integrationsbüro” now."
            in answer.content.decode()
        )
        page = Page.objects.get(pk=page.pk)
        assert [child.block_type for child in page.specific.body] == ["text"]
        body = page.get_latest_revision_as_object().body
        assert [child.block_type for child in body] == ["text", "contact_card"]
        assert body[1].value["contact"] == contact
        (entry,) = PageLogEntry.objects.filter(action="integration_blocks.place_contact")
        with translation.override("en"):
            said = entry.message
        assert said == "The contact “Maria Muster, Integrationsbüro” took the place of a text"
        assert entries(see(editor)) == []

    def test_the_contact_leaves_an_accordion_that_can_be_published(self, tree, editor):
        tree.contact()
        value = {"heading": "", "items": items({"title": "Wer hilft?", "text": MARIA})}
        page = write(tree, {"type": "accordion", "id": "acc", "value": value})

        editor.post(self.url(editor))

        draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
        assert str(draft.body[0].value["items"][0]["text"]) == "<p>Den Kontakt finden Sie unten.</p>"
        draft._meta.get_field("body").stream_block.clean(draft.body)
        assert entries(see(editor)) == []

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            (
                lambda page, _contact: Page.objects.filter(pk=page.pk).update(locked=True),
                "The page is locked.",
            ),
            (lambda _page, contact: contact.unpublish(), "Visitors do not see this contact."),
            (
                lambda page, _contact: StandardPage.objects.filter(pk=page.pk).update(body="[]"),
                "no longer in the text",
            ),
        ],
    )
    def test_what_speaks_against_it_is_said(self, tree, editor, change, reason):
        contact = tree.contact()
        page = write(tree, text(MARIA))
        url = self.url(editor)
        change(page, contact)

        assert reason in editor.get(url).content.decode()
        editor.post(url)
        assert Page.objects.get(pk=page.pk).latest_revision is None

    def test_only_who_may_edit_the_page(self, tree, editor, client):
        tree.contact()
        write(tree, text(MARIA))
        url = self.url(editor)
        group = Group.objects.create(name="Gäste")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        logged_in(client, "guest").groups.add(group)

        assert client.post(url).status_code == 302
        assert not PageLogEntry.objects.filter(action="integration_blocks.place_contact").exists()

    @pytest.mark.parametrize(
        "query", ["", "?typed_page=x&typed_channel=1", "?typed_page=999999&typed_channel=1"]
    )
    def test_an_address_that_leads_nowhere(self, tree, editor, query):
        url = reverse("integration_blocks_typed:place", args=[tree.contact().pk])

        answer = editor.get(url + query, follow=True)

        assert "This is no longer there. Choose from the list." in answer.content.decode()
