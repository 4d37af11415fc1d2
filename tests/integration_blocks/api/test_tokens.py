"""A token shows the draft of its page alone, for a while."""

from __future__ import annotations

from wagtail.models import Page

from integration_blocks.api.preview import token_for
from integration_blocks.pages import StandardPage

from .hidden_things import MARKER


def test_a_token_shows_the_draft_of_its_page_alone(hidden, client):
    draft, private = (Page.objects.get(pk=key) for key in hidden["pages"][:2])
    token = token_for(draft)
    response = client.get(f"/api/v2/pages/{draft.pk}/?preview_token={token}")

    assert response.status_code == 200, response.content
    assert response.json()["title"] == f"{MARKER} Seite"
    assert {"no-store", "private"} <= set(response["Cache-Control"].split(", "))
    refused = client.get(f"/api/v2/pages/{private.pk}/?preview_token={token}")
    assert refused.status_code == 400
    assert refused.json()["parameter"] == "preview_token"
    assert "no-store" in refused["Cache-Control"]
    assert client.get(f"/api/v2/pages/?preview_token={token}").status_code == 400


def test_a_token_shows_the_latest_draft_of_a_public_contact(tree, client):
    contact = tree.contact(name="Erika Muster")
    contact.name = "Nachfolgerin"
    contact.save_revision()

    assert client.get(f"/api/v2/contacts/{contact.pk}/").json()["name"] == "Erika Muster"
    drafted = client.get(f"/api/v2/contacts/{contact.pk}/?preview_token={token_for(contact)}")
    assert drafted.json()["name"] == "Nachfolgerin"


def test_a_token_ends(hidden, client, monkeypatch):
    page = Page.objects.get(pk=hidden["pages"][0])
    token = token_for(page)
    monkeypatch.setattr("integration_blocks.api.preview.LIFETIME", 0)

    assert client.get(f"/api/v2/pages/{page.pk}/?preview_token={token}").status_code == 400


def test_editors_are_sent_to_the_app_with_a_token(tree, client, admin_client, settings):
    settings.INTEGRATION_BLOCKS_APP_PREVIEW_URL = "https://app.example/entwurf?ansicht=1"
    page = tree.add(StandardPage(title="Entwurf", live=False, locale=tree.german))
    sent = admin_client.get(f"/admin/app-preview/{page.pk}/")

    assert sent.status_code == 302
    assert sent["Location"].startswith(f"https://app.example/entwurf?ansicht=1&id={page.pk}&")
    token = sent["Location"].partition("preview_token=")[2]
    assert client.get(f"/api/v2/pages/{page.pk}/?preview_token={token}").json()["title"] == "Entwurf"
    assert "/admin/app-preview/" in admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    client.logout()
    assert client.get(f"/admin/app-preview/{page.pk}/").status_code == 302
