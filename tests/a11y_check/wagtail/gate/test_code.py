"""Code and apps cannot publish a page with errors either."""

import json

import pytest
from wagtail.models import Page

from a11y_check.wagtail.gate import PublishingRefusedError
from integration_blocks.compat import HAS_API_V3
from integration_blocks.snippets.contact import Contact

from .conftest import is_live

if HAS_API_V3:
    from wagtail.models import APIToken


def test_a_page_is_held_for_an_error_of_the_contact_that_it_shows(draft, stage):
    stage("require")
    note = "Termine per Mail: amt (at) musterstadt.de"
    contact = Contact.objects.create(name="Maria Muster", by_appointment=True, appointment_note=note)
    draft.body = [{"type": "contact_card", "value": {"contact": contact.pk}}]
    with pytest.raises(PublishingRefusedError):
        draft.save_revision().publish()
    assert contact.live


def test_code_that_publishes_gets_an_error(draft, stage):
    stage("require")
    with pytest.raises(PublishingRefusedError, match="Open “Checks” beside the page"):
        draft.get_latest_revision().publish()
    assert not is_live(draft)


@pytest.mark.skipif(not HAS_API_V3, reason="Wagtail's writing interface came with 8.0")
def test_the_interface_for_writing_answers_what_is_wrong(client, draft, stage, chief):
    stage("require")
    _, token = APIToken.create_token(user=chief, name="App")
    answer = client.post(
        f"/api/v3-preview/pages/{draft.pk}/actions/publish/",
        headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"},
    )
    assert answer.status_code == 422
    assert "was not published" in str(answer.json())
    assert not is_live(draft)


@pytest.mark.skipif(not HAS_API_V3, reason="Wagtail's writing interface came with 8.0")
def test_the_interface_for_writing_copies_as_a_draft(client, faulty, stage, chief):
    stage("require")
    _, token = APIToken.create_token(user=chief, name="App")
    answer = client.post(
        f"/api/v3-preview/pages/{faulty.pk}/actions/copy/",
        json.dumps({"slug": "kopie", "keep_live": True}),
        content_type="application/json",
        headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"},
    )
    assert answer.status_code in (200, 201), answer.content
    assert not Page.objects.get(slug="kopie").live
