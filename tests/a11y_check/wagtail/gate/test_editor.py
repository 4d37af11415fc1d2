"""Publishing in the editor, at each of the three stages."""

from datetime import timedelta

import pytest
from django.utils import timezone, translation
from wagtail.models import Page, PageLogEntry
from wagtail.test.utils.form_data import streamfield

from integration_blocks.pages import StandardPage

from .conftest import RIGHT, WRONG, body, filled_in, form, is_live, publish_in_editor, said


def test_at_first_everything_can_be_published(client, draft, chief):
    publish_in_editor(client, draft)
    assert is_live(draft)


def test_require_refuses_in_the_editor_and_keeps_the_draft(client, draft, stage, chief):
    stage("require")
    answer = publish_in_editor(client, draft)
    assert not is_live(draft)
    assert "was not published, because it has errors (1)" in said(answer)
    assert "03695 615803" in str(draft.get_latest_revision_as_object().body)


def test_require_lets_a_page_without_errors_go_live(client, draft, stage, chief):
    stage("require")
    draft.body = body(RIGHT)
    draft.save_revision()
    publish_in_editor(client, draft)
    assert is_live(draft)


def test_confirm_asks_for_a_reason_and_notes_it_in_the_history(client, draft, stage, chief):
    stage("confirm")
    asked = publish_in_editor(client, draft)
    assert not is_live(draft)
    address = asked.redirect_chain[-1][0]
    assert "Why does it have to go out now?" in asked.content.decode()

    assert "Give a reason" in client.post(address, {"reason": " "}).content.decode()
    assert not is_live(draft)
    client.post(address, {"reason": "The old number is worse."})
    assert is_live(draft)
    entry = PageLogEntry.objects.get(action="a11y_check.confirmed")
    with translation.override("en"):
        assert entry.message == "Published with errors. Reason: The old number is worse."


def test_an_urgent_notice_goes_out_and_is_logged(client, tree, draft, stage, chief):
    stage("require")
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    draft.body = body(WRONG, urgency="urgent", valid_until=tomorrow)
    draft.save_revision()
    publish_in_editor(client, draft)
    assert is_live(draft)
    assert PageLogEntry.objects.filter(action="a11y_check.urgent", page=draft.pk).exists()


def test_drafts_of_a_live_page_are_saved_whatever_is_wrong_with_them(client, tree, stage, chief):
    stage("require")
    tree.office.body = body(WRONG)
    tree.office.save_revision()
    answer = client.post(f"/admin/pages/{tree.office.pk}/edit/", form(tree.office), follow=True)
    assert answer.status_code == 200
    assert is_live(tree.office)
    assert "03695" not in str(Page.objects.get(pk=tree.office.pk).specific.body)


@pytest.mark.parametrize(
    ("asked", "answered"),
    [("require", "“Neu” was not published"), ("confirm", "Why does it have to go out now?")],
)
def test_a_new_page_with_errors_is_kept_as_a_draft(client, tree, draft, stage, chief, asked, answered):
    stage(asked)
    fields = form(draft, title="Neu", slug="neu", **{"action-publish": "action-publish"})
    answer = client.post(
        f"/admin/pages/add/integration_blocks/standardpage/{tree.start.pk}/", fields, follow=True
    )
    assert answer.status_code == 200
    assert answered in answer.content.decode()
    assert not Page.objects.get(slug="neu").live


def test_a_new_page_without_errors_goes_live_at_once(client, tree, draft, stage, chief):
    stage("require")
    draft.body = body(RIGHT)
    draft.save_revision()
    fields = form(draft, title="Neu", slug="neu", **{"action-publish": "action-publish"})
    client.post(f"/admin/pages/add/integration_blocks/standardpage/{tree.start.pk}/", fields)
    assert Page.objects.get(slug="neu").live


def test_a_revision_with_errors_that_is_brought_back_is_not_published(client, tree, draft, stage, chief):
    old = draft.latest_revision
    draft.body = body(RIGHT)
    draft.save_revision().publish()
    stage("require")
    draft.refresh_from_db()
    fields = form(
        draft, revision=str(old.pk), body=streamfield([("text", filled_in(old.as_object().body[0].value))])
    )
    answer = client.post(
        f"/admin/pages/{draft.pk}/edit/", {**fields, "action-publish": "action-publish"}, follow=True
    )
    assert "was not published" in said(answer)
    assert "+4936957777" not in str(StandardPage.objects.get(pk=draft.pk).body)
