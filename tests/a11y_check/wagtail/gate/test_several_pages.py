"""Publishing in bulk and on schedule: pages with errors stay, and the others go live."""

from wagtail.models import PageLogEntry

from a11y_check.wagtail.gate import confirm
from integration_blocks.pages import StandardPage

from .conftest import RIGHT, body, is_live, publish_in_bulk, run_schedule, said, schedule


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
