"""Notices that are over or end soon: what the admin's start page reminds of, and what the form says."""

import datetime
import json

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.utils import timezone, translation
from wagtail.models import GroupPagePermission

from integration_blocks.pages import StandardPage
from integration_blocks.understood.last_day import last_day, told
from integration_blocks.upkeep.notices import endings

pytestmark = pytest.mark.django_db


def day(number):
    return timezone.localdate() + datetime.timedelta(days=number)


def with_notices(tree, *days, **facts):
    """A page with a notice for each of the days, as many from today; its title is that number."""
    body = [
        {
            "type": "notice",
            "id": f"0000-{number}",
            "value": {"urgency": "info", "title": str(number), "valid_until": str(day(number)), "text": ""},
        }
        for number in days
    ]
    return tree.add(StandardPage(title="Seite", body=json.dumps(body), locale=tree.german, **facts))


def test_what_is_over_or_ends_within_a_week_is_named_first_what_ended_first(tree, admin_user):
    page = with_notices(tree, 8, 7, -400, 0)

    found = endings(admin_user)

    assert [(each.title, each.is_over) for each in found] == [("-400", True), ("0", False), ("7", False)]
    assert found[0].edit_url == f"/admin/pages/{page.pk}/edit/#block-0000--400-section"


def test_a_page_that_is_not_published_reminds_nobody(tree, admin_user):
    with_notices(tree, 0).unpublish()

    assert endings(admin_user) == []


def test_editors_are_reminded_of_pages_that_they_may_change(tree):
    page = with_notices(tree, 0)
    somebody = User.objects.create_user("somebody")
    group = Group.objects.create(name="Redaktion")
    somebody.groups.add(group)
    assert endings(somebody) == []

    permission = Permission.objects.get(content_type__app_label="wagtailcore", codename="change_page")
    GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    assert len(endings(User.objects.get(pk=somebody.pk))) == 1


def test_any_number_of_notices_costs_the_same(tree, admin_user, django_assert_max_num_queries):
    for _ in range(4):
        with_notices(tree, 0, -1)

    with django_assert_max_num_queries(12):
        assert len(endings(admin_user)) == 8


def test_the_start_page_names_them(tree, client, admin_user):
    with_notices(tree, *range(7))
    client.force_login(admin_user)

    text = client.get("/admin/").content.decode()

    assert text.count('-section"') >= 5 and "#block-0000-0-section" in text


@pytest.mark.parametrize(("number", "tone"), [(-1, "bad"), (0, "doubt"), (1, "good"), (400, "good")])
def test_the_form_says_until_when_visitors_see_it(number, tone):
    answer = told(day(number), timezone.localdate())

    assert answer.tone == tone and answer.text


def test_days_are_read_as_the_field_takes_them():
    with translation.override("de"):
        assert last_day({"text": f"{day(3):%d.%m.%Y}"}).tone == "good"
        assert last_day({"text": f"{day(3)}"}).tone == "good"
        assert last_day({"text": "soon"}).tone == "bad"
        assert last_day({"text": ""}).tone == "note"
