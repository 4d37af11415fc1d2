"""How much there is to do over time: every check is a row, and only what can be compared is compared."""

import datetime
import io

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.utils import timezone

from a11y_check.wagtail import audit_run
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding

TREND = "/admin/reports/accessibility/trend/"


@pytest.fixture
def only_one_rule(settings):
    """All checks of this site look for vague links, so that the numbers are known."""
    settings.A11Y_CHECK = {"select": ["links/link-text-generic"]}


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def audit(*arguments, days_ago=0):
    call_command("audit", "--quiet", "--fail-on", "never", *arguments, stdout=io.StringIO())
    run = AuditRun.objects.order_by("-pk")[0]
    run.finished -= datetime.timedelta(days=days_ago)
    run.save()
    return run


def see(client, **query):
    return BeautifulSoup(client.get(TREND, query).content, "html.parser")


def rows(client, **query):
    """What was checked, pages, to fix, change, to decide; the latest check first."""
    found = []
    for row in see(client, **query).select("tbody tr"):
        for label in row.select(".a11y-table__label"):
            label.extract()
        _when, scope, pages, _broken, _rules, to_fix, change, to_decide = [
            cell.text.strip() for cell in row("td")
        ]
        found.append((scope, pages, to_fix, change, to_decide))
    return found


def mend(page):
    page.body = []
    page.save()


LIVE = "What visitors see"


def test_a_row_for_each_check_and_the_change_between_them(client, tree, chief, only_one_rule):
    audit(days_ago=7)
    assert see(client).select_one("figure svg") is None  # one point is no line

    mend(tree.office)
    audit()

    assert rows(client) == [(LIVE, "3", "0", "−1", "0"), (LIVE, "3", "1", "", "0")]
    figure = see(client).select_one("figure")
    assert figure.select_one("svg")["aria-hidden"] == "true"
    assert figure.select_one(".a11y-trend__fix")["points"] == "0.0,0.0 600.0,120.0"
    assert "To fix (solid line): first 1, now 0." in figure.text


def test_a_check_of_some_pages_or_rules_changes_neither_trend_nor_report(client, tree, chief, only_one_rule):
    audit(days_ago=2)
    audit("--max-pages", "1", days_ago=1)
    audit("--select", "images", days_ago=1)
    assert AuditRun.latest().complete
    assert "thing to fix" in client.get("/admin/reports/accessibility/").content.decode()

    audit()

    partial = f"{LIVE} (only some pages or rules)"
    assert rows(client) == [
        (LIVE, "3", "1", "±0", "0"),
        (partial, "3", "0", "", "0"),
        (partial, "1", "0", "", "0"),
        (LIVE, "3", "1", "", "0"),
    ]


def test_drafts_and_live_pages_are_told_apart(client, tree, chief, only_one_rule):
    audit(days_ago=2)
    audit("--drafts", days_ago=1)
    mend(tree.office)
    audit()

    assert [row[:1] + row[3:4] for row in rows(client)] == [
        (LIVE, "−1"),
        ("The latest drafts", ""),
        (LIVE, ""),
    ]
    assert len(rows(client, drafts="True")) == 1


def test_a_page_that_is_gone_still_counts_where_everything_does(client, tree, chief, only_one_rule):
    audit(days_ago=7)
    tree.office.delete()
    audit()

    assert [row[2] for row in rows(client)] == ["0", "1"]
    assert [row[2] for row in rows(client, language=tree.start.locale_id)] == ["0", "0"]
    assert (
        "Pages that have been deleted since do not count." in see(client, language=tree.start.locale_id).text
    )


def test_answered_questions_are_no_longer_to_decide_from_the_next_check_on(client, tree, chief, settings):
    settings.A11Y_CHECK = {"select": ["content/last-reviewed-missing"]}
    value = {"text": "<p>Claudia Formann<br>Tel. 02302 581-1011</p>", "language": ""}
    tree.office.body = [{"type": "text", "value": value}]
    tree.office.save()
    first = audit(days_ago=7)
    asked = PageFinding.objects.filter(outcome="cantTell").first()
    Decision.objects.create(question=asked.question, rule=asked.rule)

    second = audit()

    assert (first.to_decide, second.to_decide) == (1, 0)


def test_old_checks_keep_their_numbers_one_a_week_for_a_year(tree, monkeypatch, only_one_rule):
    monkeypatch.setattr(audit_run, "KEPT", 1)
    now = timezone.now()
    monday = now - datetime.timedelta(days=now.weekday())
    for days_ago in ((monday - datetime.timedelta(weeks=60)), monday - datetime.timedelta(weeks=3)):
        for day in (0, 1):
            AuditRun.objects.create(
                started=now,
                finished=days_ago + datetime.timedelta(days=day),
                pages=1,
                to_fix=5,
                tool_version="",
            )

    audit()

    latest, old = AuditRun.objects.all()
    assert latest.to_fix == 1
    assert old.finished.date() == (monday - datetime.timedelta(weeks=3, days=-1)).date()
    assert old.to_fix == 5

    audit()
    assert {each.page_audit.run for each in PageFinding.objects.all()} == {AuditRun.latest()}
    assert PageAudit.objects.filter(run=AuditRun.latest()).count() == 3


def test_the_trend_for_other_programs(client, tree, chief, only_one_rule):
    audit()

    table = b"".join(client.get(TREND, {"export": "csv"}).streaming_content).decode().splitlines()

    assert table[0] == "When,What was checked,Pages,Could not be checked,Rules,To fix,To decide"
    assert table[1].endswith(",What visitors see,3,0,1,1,0")
    assert client.get(TREND, {"export": "xlsx"}).status_code == 200
