"""What an audit means for an accessibility statement: barriers are what certainly breaks the law, by kind."""

import datetime
import io

import pytest
from django.core.management import call_command

from a11y_check.baseline import Baseline, Known
from a11y_check.wagtail.conformance import last_accessibility_audit
from a11y_check.wagtail.models import PageFinding


def audit(*options):
    call_command("audit", *options, stdout=io.StringIO(), stderr=io.StringIO())


@pytest.fixture
def broken(tree):
    """An audit in which one rule that the law asks for, and one that it does not, found something."""
    audit()
    finding = PageFinding.objects.filter(page_audit__page=tree.office).first()
    for rule, severity, outcome in (
        ("images/image-missing-alt", "error", "failed"),
        ("contact/phone-missing", "error", "failed"),
        ("links/link-text-generic", "warning", "failed"),
        ("structure/paragraph-as-heading", "review", "cantTell"),
    ):
        finding.pk = None
        finding.rule, finding.severity, finding.outcome = rule, severity, outcome
        finding.save()
    return tree


def test_before_the_first_audit_there_is_nothing_to_say(tree):
    assert last_accessibility_audit(tree.office) is None


def test_only_what_certainly_breaks_the_law_is_a_barrier(broken):
    found = last_accessibility_audit(broken.office)

    assert found["pages"] == 3
    assert found["questions"] >= 1
    (barrier,) = found["barriers"]
    assert barrier == {
        "check": "images/image-missing-alt",
        "text": "Bild ohne Alternativtext",
        "language": "de",
        "pages": 1,
        "reason": "",
        "since": None,
    }


def test_where_the_checker_has_no_words_it_speaks_english(broken):
    (barrier,) = last_accessibility_audit(broken.arabic)["barriers"]

    assert (barrier["text"], barrier["language"]) == ("Image without a text alternative", "en")


def test_drafts_are_no_matter_of_the_statement(broken):
    audit("--drafts", "--select", "images")

    assert len(last_accessibility_audit(broken.office)["barriers"]) == 1


def test_known_findings_come_with_reason_and_day(broken, tmp_path, settings):
    file = tmp_path / "known.json"
    settings.A11Y_CHECK = {"baseline": str(file)}
    since = datetime.date(2026, 3, 1)
    Baseline(
        [
            Known(
                "0" * 16, "colour/contrast-too-low", "/de/", "<p>", "Das Design wird 2027 erneuert.", since
            ),
            Known("1" * 16, "contact/hours-missing", "/de/", "<p>", "Nicht Sache der Norm.", since),
            Known(
                "2" * 16,
                "forms/field-without-name",
                "/de/",
                "<p>",
                "Vorbei.",
                since,
                datetime.date(2026, 3, 2),
            ),
        ]
    ).write(file)

    known, _image = last_accessibility_audit(broken.office)["barriers"]
    assert (known["check"], known["reason"], known["since"]) == (
        "colour/contrast-too-low",
        "Das Design wird 2027 erneuert.",
        since,
    )


def test_a_broken_baseline_does_not_stop_the_editor(broken, tmp_path, settings):
    settings.A11Y_CHECK = {"baseline": str(tmp_path / "nowhere.json")}

    assert len(last_accessibility_audit(broken.office)["barriers"]) == 1
