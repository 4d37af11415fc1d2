"""Typed details fill in the form of a new contact, which can take their place afterwards."""

from bs4 import BeautifulSoup
from wagtail.models import Page

from integration_blocks.snippets import Contact

from .conftest import MARIA, see, text, write


class TestMakeThisAContact:
    def form(self, client):
        link = see(client).find("a", string="Make this a contact")
        answer = client.get(link["href"])
        return BeautifulSoup(answer.content, "html.parser"), link["href"]

    def test_the_form_is_filled_in_and_nothing_is_saved(self, tree, editor):
        write(tree, text(f"{MARIA}<p>Rathausplatz 1, 93047 Musterstadt</p>"))

        soup, url = self.form(editor)

        assert soup.select_one("[name=name]")["value"] == "Maria Muster"
        assert soup.select_one("[name=organisation]")["value"] == "Integrationsbüro"
        assert soup.select_one("[name=visitor_street]")["value"] == "Rathausplatz 1"
        assert "02302 581-1011" in str(soup.select_one("#phones"))
        assert "integration@musterstadt.de" in str(soup.select_one("#emails"))
        action = soup.select_one("form[data-edit-form], form#w-editor-form, main form[method=post]")["action"]
        assert "typed_channel" in action
        assert not Contact.objects.exists()
        assert "typed_page" in url

    def test_details_that_are_gone_are_told(self, tree, editor):
        page = write(tree, text(MARIA))
        url = see(editor).find("a", string="Make this a contact")["href"]
        page.body = []
        page.save_revision()

        answer = editor.get(url)

        assert "The details are no longer in the text." in answer.content.decode()

    def test_after_publishing_the_contact_is_offered_for_the_text(self, tree, editor):
        page = write(tree, text(MARIA, "block-1"))
        soup, url = self.form(editor)
        data = {
            **{field["name"]: field.get("value", "") for field in soup.select("form input[name]") if field.get("type") not in ("checkbox", "radio", "submit")},
            "kind": "person",
            "phones-count": "1",
            "phones-0-deleted": "", "phones-0-order": "0", "phones-0-type": "phone", "phones-0-id": "",
            "phones-0-value-kind": "phone", "phones-0-value-number": "02302 581-1011",
            "phones-0-value-extension": "", "phones-0-value-label": "",
            "emails-count": "0", "special_hours-count": "0", "opening_hours": "",
            "action-publish": "yes",
        }  # fmt: skip

        answer = editor.post(url, data, follow=True)

        contact = Contact.objects.get()
        assert contact.live
        shown = BeautifulSoup(answer.content, "html.parser")
        assert "“Beratung” still has these details in its text." in shown.text
        offered = shown.find("a", string=lambda words: words and "Put the contact there" in words)["href"]
        editor.post(offered)
        draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
        assert next(child.block_type for child in draft.body) == "contact_card"
