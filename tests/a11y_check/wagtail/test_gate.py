"""Publishing with errors, on every way that Wagtail publishes a page, at each of the three stages."""

import io
import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import (
    GroupApprovalTask,
    Page,
    PageLogEntry,
    Site,
    Workflow,
    WorkflowTask,
)
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from a11y_check.wagtail.gate import PublishingRefusedError, confirm
from a11y_check.wagtail.models import AccessibilityTask, PublishingSettings
from integration_blocks.compat import HAS_API_V3
from integration_blocks.pages import AccessibilityStatementPage, StandardPage
from integration_blocks.snippets.contact import Contact

if HAS_API_V3:
    from wagtail.models import APIToken

#: A certain error that editors mend: the number shown is not the one that is dialled.
WRONG = '<p>Tel. <a href="tel:+4936957777">03695 615803</a></p>'
RIGHT = '<p>Tel. <a href="tel:+493695615803">03695 615803</a></p>'


def body(text, **notice):
    blocks = [{"type": "text", "value": {"text": text, "language": ""}}]
    if notice:
        blocks.insert(
            0,
            {
                "type": "notice",
                "value": {"title": "Heute zu", "text": "<p>Bitte anrufen.</p>", "language": "", **notice},
            },
        )
    return blocks


@pytest.fixture
def stage(tree):
    """Sets the stage of the site."""

    def choose(name):
        settings = PublishingSettings.for_site(Site.objects.get())
        settings.stage = name
        settings.save()

    return choose


@pytest.fixture
def draft(tree):
    """A page that is not live yet, with an error."""
    page = tree.start.add_child(
        instance=StandardPage(
            title="Amt", slug="telefon", locale=tree.office.locale, body=body(WRONG), live=False
        )
    )
    page.save_revision()
    return page


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


def form(page, **fields):
    """The editor's form as the draft fills it in."""
    draft = page.get_latest_revision_as_object()
    blocks = [(child.block_type, filled_in(child.value)) for child in draft.body]
    return nested_form_data(
        {
            "title": draft.title,
            "slug": draft.slug,
            "introduction": draft.introduction,
            "body": streamfield(blocks),
            "comments": inline_formset([]),
            **fields,
        }
    )


def filled_in(value):
    return {
        name: rich_text(part.source) if isinstance(part, RichText) else part or ""
        for name, part in value.items()
    }


def publish_in_editor(client, page):
    fields = form(page, **{"action-publish": "action-publish"})
    return client.post(f"/admin/pages/{page.pk}/edit/", fields, follow=True)


def publish_in_bulk(client, *pages):
    query = "&".join(f"id={page.pk}" for page in pages)
    return client.post(f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&{query}", follow=True)


def schedule(page):
    page.go_live_at = timezone.now() - timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)


def run_schedule():
    errors = io.StringIO()
    call_command("publish_scheduled", stdout=io.StringIO(), stderr=errors)
    return errors.getvalue()


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


def test_in_bulk_pages_with_errors_stay_and_the_others_go_live(client, tree, draft, stage, chief):
    stage("require")
    sound = tree.start.add_child(
        instance=StandardPage(title="Gut", slug="gut", locale=draft.locale, body=body(RIGHT), live=False)
    )
    sound.save_revision()
    answer = publish_in_bulk(client, draft, sound)
    assert answer.status_code == 200
    assert (is_live(draft), is_live(sound)) == (False, True)
    assert "“Amt” was not published" in said(answer)


def test_in_bulk_with_the_pages_below_nothing_goes_live_by_accident(client, tree, draft, stage, chief):
    stage("require")
    query = f"id={tree.start.pk}"
    answer = client.post(
        f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&{query}",
        {"include_descendants": "on"},
        follow=True,
    )
    assert answer.status_code == 200
    assert not is_live(draft)
    assert "was not published" in said(answer)


def test_the_schedule_hands_a_page_back_and_goes_on_with_the_others(tree, draft, stage):
    stage("require")
    later = tree.start.add_child(
        instance=StandardPage(title="Gut", slug="gut", locale=draft.locale, body=body(RIGHT), live=False)
    )
    for page in (draft, later):
        schedule(page)
    errors = run_schedule()
    assert (is_live(draft), is_live(later)) == (False, True)
    assert "“Amt” was not published" in errors
    assert PageLogEntry.objects.filter(action="a11y_check.refused", page=draft.pk).exists()
    assert run_schedule() == ""


def test_a_page_goes_live_on_schedule_once_a_reason_is_given(draft, stage, chief):
    stage("confirm")
    schedule(draft)
    confirm(draft, "Has to be.", chief)
    assert run_schedule() == ""
    assert is_live(draft)


def workflow(*tasks):
    made = Workflow.objects.create(name="Review")
    for order, task in enumerate(tasks):
        WorkflowTask.objects.create(workflow=made, task=task, sort_order=order)
    return made


def test_a_workflow_task_hands_back_with_the_list_or_approves_by_itself(draft, chief):
    check = workflow(AccessibilityTask.objects.create(name="Accessibility"))
    state = check.start(draft, chief)
    assert state.status == state.STATUS_NEEDS_CHANGES
    assert "because it has errors (1)" in state.current_task_state.comment
    assert not is_live(draft)

    draft.body = body(RIGHT)
    draft.save_revision()
    state.refresh_from_db()
    state.resume(chief)
    assert is_live(draft)


def test_approving_a_page_with_errors_leads_back_to_it(client, draft, stage, chief):
    stage("require")
    review = GroupApprovalTask.objects.create(name="Review")
    state = workflow(review).start(draft, chief)
    task = state.current_task_state
    answer = client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[draft.pk, "approve", task.pk]),
        {"comment": ""},
        follow=True,
    )
    assert answer.status_code == 200
    assert not is_live(draft)
    assert "was not published" in said(answer)
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS


def test_an_urgent_notice_goes_out_and_is_logged(client, tree, draft, stage, chief):
    stage("require")
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    draft.body = body(WRONG, urgency="urgent", valid_until=tomorrow)
    draft.save_revision()
    publish_in_editor(client, draft)
    assert is_live(draft)
    assert PageLogEntry.objects.filter(action="a11y_check.urgent", page=draft.pk).exists()


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


def test_drafts_of_a_live_page_are_saved_whatever_is_wrong_with_them(client, tree, stage, chief):
    stage("require")
    tree.office.body = body(WRONG)
    tree.office.save_revision()
    answer = client.post(f"/admin/pages/{tree.office.pk}/edit/", form(tree.office), follow=True)
    assert answer.status_code == 200
    assert is_live(tree.office)
    assert "03695" not in str(Page.objects.get(pk=tree.office.pk).specific.body)


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


@pytest.fixture
def faulty(tree):
    """A live page with an error: it went out before the site asked for anything."""
    page = tree.start.add_child(
        instance=StandardPage(title="Alt", slug="alt", locale=tree.office.locale, body=body(WRONG))
    )
    page.save_revision().publish()
    return page


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


def copy(client, page, **fields):
    data = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": str(page.get_parent().pk), **fields}
    return client.post(f"/admin/pages/{page.pk}/copy/", data, follow=True)


def test_a_copy_with_errors_stays_a_draft_although_copies_are_to_be_published(client, faulty, stage, chief):
    stage("require")
    answer = copy(client, faulty, publish_copies="on")
    assert answer.status_code == 200
    assert not Page.objects.get(slug="kopie").live
    assert is_live(faulty)
    assert PageLogEntry.objects.filter(action="a11y_check.refused", page__slug="kopie").exists()


def test_copies_without_errors_are_published_and_so_is_any_where_nothing_is_asked(
    client, tree, faulty, stage, chief
):
    copy(client, faulty, publish_copies="on", new_slug="frei")
    stage("require")
    tree.office.body = body(RIGHT)
    tree.office.save_revision().publish()
    copy(client, tree.office, publish_copies="on", new_slug="gut")
    assert Page.objects.get(slug="frei").live
    assert Page.objects.get(slug="gut").live


def test_of_a_tree_that_is_copied_only_pages_with_errors_stay_drafts(client, tree, faulty, stage, chief):
    tree.start.refresh_from_db()
    stage("require")
    below = tree.start.add_child(
        instance=StandardPage(title="Oben", slug="oben", locale=faulty.locale, body=body(RIGHT))
    )
    below.save_revision().publish()
    faulty.move(below, pos="last-child")
    answer = copy(client, below, publish_copies="on", copy_subpages="on", new_slug="oben-2")
    assert answer.status_code == 200
    above = Page.objects.get(slug="oben-2")
    assert above.live
    assert [page.live for page in above.get_children()] == [False]


def test_an_alias_of_a_page_with_errors_is_not_live(client, faulty, stage, chief):
    stage("require")
    alias = faulty.create_alias(update_slug="spiegel")
    assert not is_live(alias)


def test_a_page_with_aliases_is_refused_with_all_of_them(draft, stage):
    alias = draft.create_alias(update_slug="spiegel")
    stage("require")
    with pytest.raises(PublishingRefusedError):
        draft.get_latest_revision().publish()
    assert not is_live(alias)


def test_a_translation_with_errors_waits_as_a_draft(tree, faulty, stage):
    stage("require")
    translation = faulty.copy_for_translation(tree.arabic.locale)
    assert not is_live(translation)
    with pytest.raises(PublishingRefusedError):
        translation.get_latest_revision().publish()


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


@pytest.fixture
def incomplete(tree):
    """The draft of a statement that lacks what its page needs: a body that enforces it."""
    page = tree.start.add_child(
        instance=AccessibilityStatementPage(
            title="Erklärung",
            slug="erklaerung",
            locale=tree.office.locale,
            live=False,
            operator="Stadt",
            jurisdiction="MV",
            legal_basis="LBGG M-V",
            status="full",
            method="self",
            enforcement_name="Stelle",
        )
    )
    page.enforcement_name = ""
    page.save_revision(clean=False)
    return page


def test_in_bulk_an_incomplete_page_stays_a_draft_and_the_others_go_live(client, tree, incomplete, chief):
    tree.office.save_revision()
    answer = publish_in_bulk(client, incomplete, tree.office)
    assert answer.status_code == 200
    assert (is_live(incomplete), is_live(tree.office)) == (False, True)
    assert "not complete. Enforcement body: This field cannot be blank. The draft is saved." in said(answer)


def test_an_incomplete_page_does_not_stop_the_schedule_for_others(tree, incomplete):
    later = tree.start.add_child(
        instance=StandardPage(
            title="Gut", slug="gut", locale=tree.office.locale, body=body(RIGHT), live=False
        )
    )
    incomplete.go_live_at = timezone.now() - timedelta(minutes=2)
    incomplete.save_revision(approved_go_live_at=incomplete.go_live_at, clean=False)
    schedule(later)
    errors = run_schedule()
    assert (is_live(incomplete), is_live(later)) == (False, True)
    assert "“Erklärung” was not published, because it is not complete" in errors
    assert PageLogEntry.objects.filter(action="a11y_check.incomplete", page=incomplete.pk).exists()


def test_approving_an_incomplete_page_leads_back_to_it(client, incomplete, chief):
    review = GroupApprovalTask.objects.create(name="Review")
    task = workflow(review).start(incomplete, chief).current_task_state
    answer = client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[incomplete.pk, "approve", task.pk]),
        {"comment": ""},
        follow=True,
    )
    assert answer.status_code == 200
    assert not is_live(incomplete)
    assert "because it is not complete" in said(answer)
