"""Copies, aliases and translations of a page with errors stay drafts."""

import pytest
from wagtail.models import Page, PageLogEntry

from a11y_check.wagtail.gate import PublishingRefusedError
from integration_blocks.pages import StandardPage

from .conftest import RIGHT, body, is_live


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
