"""What comes out of a run: the report, its exit code, and the formats that build servers read."""

import json

import pytest

from a11y_check.reports import FORMATS

from .conftest import ONLY, RULE


def test_a_clean_page(command, folder):
    done = command("good.html", *ONLY)

    assert (done.returncode, done.stderr) == (0, "")
    assert "Pages: 1. To fix: 0. To decide: 0." in done.stdout


def test_a_page_with_a_finding(command, folder):
    done = command("bad.html", *ONLY)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[:4] == [
        "bad.html  Amt",
        "  Image hall.jpg",
        "    error    The image hall.jpg has no alt attribute.",
        f"             2:3  {RULE}  html > body > img",
    ]


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("never", 0)])
@pytest.mark.parametrize("form", FORMATS)
def test_what_makes_a_run_fail_does_not_depend_on_the_format(command, folder, fail_on, code, form):
    assert command("bad.html", *ONLY, "--fail-on", fail_on, "--format", form).returncode == code


def test_json_keeps_its_contract(command, folder):
    report = json.loads(command("bad.html", "good.html", *ONLY, "--format", "json").stdout)

    assert report["version"] == 1
    assert report["tool"]["name"] == "a11y-check"
    assert report["summary"]["pages"] == 2
    assert report["summary"]["findings"] == {"error": 1, "warning": 0, "review": 0}
    bad, good = report["pages"]
    assert (bad["url"], bad["title"]) == ("bad.html", "Amt")
    assert good["rules"] == {RULE: {"passed": 1, "failed": 0, "cantTell": 0}}
    (finding,) = bad["findings"]
    assert len(finding.pop("fingerprint")) == 16
    assert finding.pop("fix").endswith(".")
    assert all(isinstance(finding.pop(standard), list) for standard in ("act", "bitv"))
    assert finding == {
        "rule": RULE,
        "outcome": "failed",
        "severity": "error",
        "owner": "editor",
        "element": "Image hall.jpg",
        "message": "The image hall.jpg has no alt attribute.",
        "selector": "html > body > img",
        "line": 2,
        "column": 3,
        "html": '<img src="hall.jpg">',
        "wcag": ["1.1.1"],
        "block": None,
        "source": None,
        "edit": None,
    }


def test_a_report_to_a_file_and_one_to_the_terminal(command, folder):
    done = command("bad.html", *ONLY, "--format", "json=report.json", "--format", "text")

    assert done.stdout.startswith("bad.html")
    assert json.loads((folder / "report.json").read_text())["summary"]["pages"] == 1


def test_only_what_an_editor_can_mend(command, folder):
    done = command("bad.html", "--for", "developer", *ONLY)

    assert done.returncode == 2
    assert "No rule remains" in done.stderr
    assert command("bad.html", "--for", "editor", *ONLY).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], set()),
        (["--level", "AAA"], {"colour/contrast-not-enhanced"}),
        (["--select", "colour/contrast-not-enhanced"], {"colour/contrast-not-enhanced"}),
    ],
)
def test_what_goes_beyond_the_law_has_to_be_asked_for(command, folder, arguments, expected):
    (folder / "pale.html").write_text('<p>Die Kurse beginnen im Herbst.</p><p style="color: #666">Kurse</p>')
    done = command("pale.html", "--format", "json", *(arguments or ["--select", "colour"]))

    (page,) = json.loads(done.stdout)["pages"]
    assert {
        finding["rule"] for finding in page["findings"] if finding["rule"].startswith("colour")
    } == expected
