"""EARL 1.0 (W3C) as JSON-LD: what monitoring bodies and other tools read, with what passed and what did not apply.

Each finding is an assertion of its own, "failed" or "cantTell"; a rule without findings on a page is "passed" or
"inapplicable" there, one that broke "untested". Findings that the baseline knows count as failed, without their place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from a11y_check.audit import Outcomes, PageResult
from a11y_check.finding import Finding
from a11y_check.reports.sarif import address
from a11y_check.rule import Rule
from a11y_check.run import Run
from a11y_check.standards.wcag import CRITERIA
from a11y_check.streamed_json import LIST, streamed
from a11y_check.texts import translate
from a11y_check.version import tool_version

_TOOL = "urn:a11y-check"
_WCAG = "https://www.w3.org/TR/WCAG22/"
_CONTEXT = {
    "@vocab": "http://www.w3.org/ns/earl#",
    "earl": "http://www.w3.org/ns/earl#",
    "dct": "http://purl.org/dc/terms/",
    "doap": "http://usefulinc.com/ns/doap#",
    "ptr": "http://www.w3.org/2009/pointers#",
    **{name: {"@type": "@id"} for name in ("assertedBy", "mode", "outcome", "subject", "test")},
    "dct:isPartOf": {"@type": "@id"},
    "dct:conformsTo": {"@type": "@id"},
}


def render(run: Run) -> Iterator[str]:
    """A graph: the tool, its rules as tests, then the pages with the assertions on them."""
    return streamed({"@context": {**_CONTEXT, "@language": run.language}, "@graph": LIST}, _nodes(run))


def _nodes(run: Run) -> Iterator[dict[str, Any]]:
    yield {
        "@id": _TOOL,
        "@type": ["Assertor", "Software"],
        "doap:name": "a11y-check",
        "doap:revision": tool_version(),
    }
    for rule in run.rules:
        yield _test(rule, run.language)
    for page in run.unreadable:
        uri = address(page.url)
        yield _subject(uri, "")
        yield _assertion(uri, _WCAG, "untested", info=page.text(run.language))
    for result in run.results:
        uri = address(result.url)
        yield _subject(uri, result.title)
        yield from _assertions(result, uri, run.language)


def _test(rule: Rule, language: str) -> dict[str, Any]:
    criteria = [_WCAG + "#" + CRITERIA[r.number].slug for r in rule.references if r.kind == "wcag"]
    same = [r.url for r in rule.references if r.kind == "act"]
    return {
        "@id": _id(rule.id),
        "@type": "TestCase",
        "dct:title": translate(rule.title, language),
        "dct:description": translate(rule.why, language),
        **({"dct:isPartOf": criteria} if criteria else {}),
        **({"dct:conformsTo": same} if same else {}),
    }


def _subject(uri: str, title: str) -> dict[str, Any]:
    return {"@id": uri, "@type": "TestSubject", **({"dct:title": title} if title else {})}


def _assertions(result: PageResult, uri: str, language: str) -> Iterator[dict[str, Any]]:
    for finding in result.findings:
        info = f"{finding.element(language)}: {finding.message(language)}"
        yield _assertion(uri, _id(finding.rule), finding.outcome, info=info, pointer=_pointers(finding))
    found = {finding.rule for finding in result.findings}
    for rule, outcomes in result.rules.items():
        if rule not in found:
            yield _assertion(uri, _id(rule), _outcome(outcomes))
    for rule in result.inapplicable:
        yield _assertion(uri, _id(rule), "inapplicable")
    for error in result.errors:
        yield _assertion(uri, _id(error.rule), "untested", info=error.error)


def _outcome(outcomes: Outcomes) -> str:
    if outcomes.failed:
        return "failed"
    return "cantTell" if outcomes.cantTell else "passed"


def _assertion(uri: str, test: str, outcome: str, **told: Any) -> dict[str, Any]:
    return {
        "@type": "Assertion",
        "assertedBy": _TOOL,
        "subject": uri,
        "test": test,
        "mode": "earl:automatic",
        "result": {"@type": "TestResult", "outcome": f"earl:{outcome}", **told},
    }


def _pointers(finding: Finding) -> list[dict[str, Any]]:
    """The element by a selector, and where its mark-up begins, both from 1."""
    return [
        {"@type": "ptr:CSSSelectorPointer", "ptr:expression": finding.selector},
        {
            "@type": "ptr:LineCharPointer",
            "ptr:lineNumber": finding.line,
            "ptr:charNumber": finding.column,
        },
    ]


def _id(rule: str) -> str:
    return f"{_TOOL}:{rule}"
