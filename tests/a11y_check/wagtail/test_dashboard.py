"""The start page of the admin names the pages with most to do, to those who may edit them."""

import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import GroupPagePermission

from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import PageFinding


@pytest.fixture
def audited(tree):
    call_command("audit", "--select", "links/link-text-generic", stdout=io.StringIO(), stderr=io.StringIO())
    return tree


def panel(client):
    return BeautifulSoup(client.get("/admin/").content, "html.parser").select_one("#pages-to-mend-section")


def test_it_says_how_much_is_to_do_and_leads_to_the_page(client, audited, person):
    person(is_superuser=True)

    (item,) = panel(client).select("li")

    assert " ".join(item.text.split()) == "Amt: 1 to fix, 0 to decide"
    assert item.a["href"] == f"/admin/pages/{audited.office.pk}/edit/#checks"


def test_what_is_answered_is_done(client, audited, person):
    person(is_superuser=True)
    PageFinding.objects.update(outcome="cantTell", question="0123456789abcdef")
    assert "0 to fix, 1 to decide" in " ".join(panel(client).text.split())

    Decision.objects.create(question="0123456789abcdef", rule="links/link-text-generic")

    assert panel(client) is None


def test_before_the_first_run_there_is_nothing(client, tree, person):
    person(is_superuser=True)

    assert panel(client) is None


def test_only_own_pages(client, audited, person):
    group = Group.objects.create(name="Amt")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    person("editor").groups.add(group)
    may_change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    permission = GroupPagePermission.objects.create(group=group, page=audited.arabic, permission=may_change)
    assert panel(client) is None

    permission.page = audited.office
    permission.save()
    assert panel(client) is not None


def test_who_has_pages_of_their_own_reads_about_these(client, audited, person):
    editor = person(is_superuser=True)
    assert "Pages with most to do" in panel(client).text

    audited.start.owner = editor
    audited.start.save()
    assert panel(client) is None  # nothing was found on the start page

    audited.office.save_revision(user=editor)  # whoever changed it last
    assert "Your pages with most to do" in panel(client).text
    assert len(panel(client).select("li")) == 1
