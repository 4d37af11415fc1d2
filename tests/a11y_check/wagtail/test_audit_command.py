"""`manage.py audit`: the same arguments and exit codes as `a11y-check`, and a stored run."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from a11y_check.rule import RULES
from a11y_check.wagtail import audit_run
from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding
from integration_blocks.pages import StandardPage

ONLY = ("--select", "links/link-text-generic")


def audit(*arguments):
    """Exit code, report and progress."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("audit", *arguments, stdout=out, stderr=err)
    except SystemExit as end:
        return end.code, out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


def test_the_report_and_the_exit_code(tree):
    code, out, err = audit(*ONLY, "--fail-on", "warning")

    assert (code, err) == (1, "")
    assert out.startswith("http://localhost/de/amt/  Amt")
    assert "Pages: 3. To fix: 1. To decide: 0." in out
    assert audit(*ONLY)[0] == 0


def test_json_has_the_block(tree):
    report = json.loads(audit(*ONLY, "--format", "json")[1])

    (finding,) = report["pages"][1]["findings"]
    assert finding["block"] == tree.block


def test_a_summary_tells_accessibility_from_contacts_and_content(tree):
    lines = audit(*ONLY, "--summary")[1].splitlines()

    assert lines[:4] == [
        "Accessibility: 1 to fix, 0 to decide",
        f"  {RULES['links/link-text-generic'].title} (pages: 1)  links/link-text-generic",
        "Contacts: 0 to fix, 0 to decide",
        "Content: 0 to fix, 0 to decide",
    ]


def test_what_was_found_is_stored(tree):
    audit(*ONLY)

    run = AuditRun.objects.get()
    assert (run.pages, run.skipped, run.drafts) == (3, 0, False)
    assert run.started <= run.finished
    finding = PageFinding.objects.get()
    assert finding.page_audit.page_id == tree.office.pk
    assert (finding.rule, finding.outcome, finding.severity, finding.owner) == (
        "links/link-text-generic",
        "failed",
        "warning",
        "editor",
    )
    assert "hier" in finding.message
    assert finding.edit_url == f"/admin/pages/{tree.office.pk}/edit/#block-{tree.block}-section"


def test_pages_are_compared_with_each_other(tree):
    tree.start.add_child(instance=StandardPage(title="Amt", slug="amt-2", locale=tree.office.locale))

    audit("--select", "site")

    finding = PageFinding.objects.get()
    assert finding.rule == "site/title-repeated"
    assert finding.page_audit.url == "http://localhost/de/amt-2/"
    assert "http://localhost/de/amt/" in finding.message


def test_drafts_are_audited_on_demand(tree):
    tree.office.body = []
    tree.office.save_revision()

    assert "To fix: 1." in audit(*ONLY)[1]
    assert "To fix: 0." in audit(*ONLY, "--drafts")[1]
    assert AuditRun.objects.first().drafts


def test_a_broken_page_is_stored_as_its_error(tree, monkeypatch, caplog):
    monkeypatch.setattr(StandardPage, "template", "nowhere.html")

    code, _out, err = audit(*ONLY)

    assert code == 2
    assert not caplog.records
    assert err.startswith(
        "http://localhost/de/amt/: The site answered 500 (TemplateDoesNotExist: nowhere.html)."
    )
    assert "500" in PageAudit.objects.exclude(error="").get(page=tree.office.pk).error


def test_only_the_last_runs_are_kept(tree, monkeypatch):
    monkeypatch.setattr(audit_run, "KEPT", 2)

    for _time in range(3):
        audit(*ONLY)

    assert AuditRun.objects.count() == PageFinding.objects.count() == 2


def test_a_limit_holds_only_where_it_is_given(tree):
    assert "Pages: 1." in audit(*ONLY, "--max-pages", "1")[1]


def test_a_mistake_is_said_in_one_sentence(tree):
    with pytest.raises(CommandError, match=r"There is no rule or group “link”\. Did you mean links") as error:
        call_command("audit", "--select", "link")

    assert error.value.returncode == 2
    assert not AuditRun.objects.exists()


def test_a_finding_of_a_rule_that_is_gone_can_still_be_shown(tree):
    audit(*ONLY)
    PageFinding.objects.update(rule="links/former-rule")

    finding = PageFinding.objects.get()

    assert (finding.title, finding.message, finding.fix) == ("links/former-rule", "links/former-rule", "")


def test_several_processes_say_the_same(tree):
    options = ("--select", "links,colour", "--format", "json")

    alone, shared = (json.loads(audit(*options, "--jobs", jobs)[1]) for jobs in ("1", "2"))

    assert shared["pages"] == alone["pages"]
    # The style sheets of the site are read there, too.
    assert any("colour/contrast-too-low" in page["rules"] for page in shared["pages"])


def test_axe_without_a_browser_is_said_in_one_sentence(tree, monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "")  # the command sets it

    with pytest.raises(CommandError, match="There is no Chromium") as error:
        call_command("audit", "--engine", "axe")

    assert error.value.returncode == 2
    assert not AuditRun.objects.exists()
