"""SARIF: valid by the schema of OASIS, complete, and honest about what was not checked."""

import json

import jsonschema_rs

from a11y_check.page import Page
from a11y_check.run import check

from .conftest import USED


def test_each_finding_has_its_place_its_kind_and_its_fingerprint(report, run):
    (log,) = json.loads(report("sarif", run))["runs"]

    alt, generic, phone = log["results"]
    assert [one["ruleId"] for one in (alt, generic, phone)] == [
        "images/image-missing-alt",
        "links/link-text-generic",
        "contact/phone-not-linked",
    ]
    assert [(one["kind"], one["level"]) for one in (alt, generic, phone)] == [
        ("fail", "error"),
        ("fail", "warning"),
        ("review", "none"),
    ]
    assert alt["message"] == {"text": "The image haus.jpg has no alt attribute."}
    (place,) = alt["locations"]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "seiten/%C3%BCber%20uns.html"}
    assert place["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 20,
        "snippet": {"text": '<img src="haus.jpg">'},
    }
    assert place["logicalLocations"] == [
        {"fullyQualifiedName": "html > body > main > p:nth-of-type(1) > img", "kind": "element"}
    ]
    assert alt["partialFingerprints"] == {"a11yCheck/v1": next(run.findings).fingerprint}
    assert phone["properties"]["fix"].endswith('<a href="tel:+4923025811011">02302 581-1011</a>')


def test_all_rules_of_the_run_are_described_also_those_that_found_nothing(report, run):
    (log,) = json.loads(report("sarif", run))["runs"]

    rules = log["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in USED]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in log["results"])
    assert rules[0]["helpUri"] == "https://www.w3.org/WAI/WCAG22/Understanding/non-text-content"
    assert "WCAG 1.1.1" in rules[0]["properties"]["tags"]
    assert log["invocations"][0]["executionSuccessful"] is True


def test_what_could_not_be_checked_is_said(report, trouble):
    (log,) = json.loads(report("sarif", trouble))["runs"]

    (invocation,) = log["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [
        (one["message"]["text"], one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        for one in invocation["toolExecutionNotifications"]
    ] == [
        ("Larger than the limit of 10 MB.", "b.html"),
        ("The rule images/image-missing-alt broke on this page: KeyError: 'src'", "a.html"),
    ]


def test_a_file_is_named_relative_to_the_folder_of_the_run_or_from_the_root(report):
    urls = ["a b.html", "/srv/amt/ü.html", "https://stadt.example/ä/?q=a b#x", "-"]
    pages = [Page("<img src=a>", url) for url in urls]

    (log,) = json.loads(report("sarif", check(pages, USED)))["runs"]

    places = [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in log["results"]]
    assert places == [
        "a%20b.html",
        "file:///srv/amt/%C3%BC.html",
        "https://stadt.example/%C3%A4/?q=a%20b#x",
        "-",
    ]


def test_the_report_is_valid_by_the_schema_of_oasis(report, run, trouble, sarif_schema):
    validator = jsonschema_rs.validator_for(json.loads(sarif_schema.read_text("utf-8-sig")))

    for each in (run, trouble):
        validator.validate(json.loads(report("sarif", each)))
