"""An incomplete page stays a draft, and stops neither others nor the schedule."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, PageLogEntry

from integration_blocks.pages import AccessibilityStatementPage, StandardPage

from .conftest import RIGHT, body, is_live, publish_in_bulk, run_schedule, said, schedule, workflow


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
