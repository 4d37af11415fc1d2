"""The report in the admin: for everybody who edits pages, about the pages that they edit."""

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageViewRestriction

from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding
from integration_blocks.pages import StandardPage

ONLY = ("--select", "links/link-text-generic")
REPORT = "/admin/reports/accessibility/"


def audit(*arguments):
    call_command("audit", *(arguments or ONLY), stdout=io.StringIO(), stderr=io.StringIO())


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def see(client, **query):
    response = client.get(REPORT, query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def text(soup):
    return " ".join(soup.select_one("main").get_text(" ").split())


def rows(soup):
    return [[cell.get_text(" ", strip=True) for cell in row.select("td")] for row in soup.select("tbody tr")]


def test_before_the_first_run_it_says_how_to_start_one(client, tree, chief):
    soup = see(client)

    assert "This site has not been checked yet. Start a check here" in text(soup)
    assert (
        soup.select_one(f"form[action='{reverse('a11y_check:run_now')}'] button").text == "Check the site now"
    )


def test_a_finding_says_where_what_and_how(client, tree, chief):
    audit()

    soup = see(client)

    assert "1 thing to fix, 0 to decide." in text(soup)
    assert "3 pages" in text(soup)
    ((page, what, todo, who, language),) = rows(soup)
    assert (page, todo, who) == ("Amt", "What to do: to fix", "Who: Editors")
    assert what.startswith(
        "Link “hier” in the section “Amt” The link text is only “hier”. How to mend it: Name"
    )
    assert language
    link = soup.select_one("tbody a")["href"]
    assert link == f"/admin/pages/{tree.office.pk}/edit/#block-{tree.block}-section"


def test_pages_without_findings_are_good_news(client, tree, chief):
    tree.office.delete()
    audit()

    assert "Nothing was found on the pages that you may edit." in text(see(client))


def test_pages_that_broke_and_pages_left_out_are_named(client, tree, chief, monkeypatch):
    PageViewRestriction.objects.create(page=tree.arabic, restriction_type=PageViewRestriction.LOGIN)
    monkeypatch.setattr(StandardPage, "template", "nowhere.html")
    with pytest.raises(SystemExit):
        audit()

    shown = text(see(client))

    assert "1 page was left out because not everybody may see it." in shown
    assert "Amt : The site answered 500" in shown


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"severity": "warning"}, 1),
        ({"severity": "review"}, 0),
        ({"owner": "editor"}, 1),
        ({"owner": "developer"}, 0),
        ({"rule": "links/link-text-generic"}, 1),
        ({"page": "am"}, 1),
        ({"page": "start"}, 0),
    ],
)
def test_filters(client, tree, chief, query, found):
    audit()

    assert len(rows(see(client, **query))) == found


def test_the_filter_by_language(client, tree, chief):
    audit()

    assert len(rows(see(client, language=tree.office.locale_id))) == 1
    assert rows(see(client, language=tree.arabic.locale_id)) == []


def test_the_report_as_a_table_for_other_programs(client, tree, chief):
    audit()

    response = client.get(REPORT, {"export": "csv"})
    (row,) = csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode()))

    assert row["Page"] == "Amt"
    assert row["Address"] == "http://localhost/de/amt/"
    assert row["Where"] == "Link “hier” in the section “Amt”"
    assert row["What to do"] == "to fix"
    assert client.get(REPORT, {"export": "xlsx"}).status_code == 200


def test_a_click_checks_the_site(client, tree, chief):
    response = client.post(reverse("a11y_check:run_now"), follow=True)

    assert "The site has been checked." in response.content.decode()
    assert AuditRun.objects.get().pages == 3
    assert PageFinding.objects.filter(rule="links/link-text-generic").exists()


def test_a_click_leaves_out_what_the_baseline_knows_as_the_command_does(
    client, tree, chief, settings, tmp_path
):
    settings.A11Y_CHECK = {"baseline": str(tmp_path / "known.json")}
    audit("--update-baseline", "The form is renewed in spring.")
    client.post(reverse("a11y_check:run_now"))

    run, before = AuditRun.objects.all()
    assert (run.to_fix, run.to_decide) == (before.to_fix, before.to_decide)
    assert not PageFinding.objects.filter(page_audit__run=run, outcome="failed").exists()


def test_a_click_says_so_where_the_baseline_is_missing(client, tree, chief, settings, tmp_path):
    settings.A11Y_CHECK = {"baseline": str(tmp_path / "nowhere.json")}
    response = client.post(reverse("a11y_check:run_now"), follow=True)

    assert "The check failed. Run “manage.py audit” to see why." in response.content.decode()


def test_a_page_that_cannot_be_shown_is_reported_in_the_language_of_who_asks(
    client, tree, chief, monkeypatch
):
    monkeypatch.setattr(StandardPage, "template", "nowhere.html")
    chief.wagtail_userprofile.preferred_language = "de"
    chief.wagtail_userprofile.save()
    client.raise_request_exception = False  # it would raise for the page that the check asks for
    client.post(reverse("a11y_check:run_now"))

    (error,) = PageAudit.objects.exclude(error="").values_list("error", flat=True)
    assert error.startswith("Die Website antwortete 500")


def test_a_link_alone_does_not_check_the_site(client, tree, chief):
    assert client.get(reverse("a11y_check:run_now")).status_code == 405


@pytest.fixture
def group():
    """People who may enter the admin and edit nothing yet."""
    group = Group.objects.create(name="Amt")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    return group


def test_editors_see_what_is_about_their_pages(client, tree, person, group):
    audit()
    person("editor").groups.add(group)
    may_change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    permission = GroupPagePermission.objects.create(group=group, page=tree.arabic, permission=may_change)
    assert "0 things to fix" in text(see(client))
    assert rows(see(client)) == []

    permission.page = tree.office
    permission.save()
    assert "1 thing to fix" in text(see(client))
    assert len(rows(see(client))) == 1


def test_who_edits_no_page_sees_no_report(client, tree, person, group):
    person("visitor").groups.add(group)

    assert client.get(REPORT).status_code == 302
    assert client.post(reverse("a11y_check:run_now")).status_code == 302
    assert REPORT not in client.get("/admin/").content.decode()


def test_the_number_of_queries_does_not_grow_with_the_findings(
    client, tree, chief, django_assert_num_queries, django_assert_max_num_queries
):
    audit()
    see(client)
    with django_assert_max_num_queries(20) as queries:
        see(client)
        before = len(queries)
    for number in range(10):
        body = [{"type": "text", "value": tree.office.body.raw_data[0]["value"]}]
        tree.start.add_child(
            instance=StandardPage(
                title=f"Amt {number}", slug=f"amt-{number}", locale=tree.office.locale, body=body
            )
        )
    audit()

    with django_assert_num_queries(before):
        assert len(rows(see(client))) == 11
