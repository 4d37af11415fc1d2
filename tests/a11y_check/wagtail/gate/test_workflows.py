"""A workflow hands a page with errors back."""

from django.urls import reverse
from wagtail.models import GroupApprovalTask

from a11y_check.wagtail.models import AccessibilityTask

from .conftest import RIGHT, body, is_live, said, workflow


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
