"""SARIF 2.1.0 (OASIS): for code scanning, editors and whoever collects findings of many tools.

A finding has the kind "fail", a question the kind "review". What the baseline knows is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from a11y_check.finding import Finding
from a11y_check.rule import Rule, Severity, _
from a11y_check.run import NOT_CHECKED, Run
from a11y_check.streamed_json import LIST, streamed
from a11y_check.texts import translate
from a11y_check.version import tool_version

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.REVIEW: "note"}


def render(run: Run) -> Iterator[str]:
    """A log of one run, with words in its language."""
    numbers = {rule.id: number for number, rule in enumerate(run.rules)}
    results = (
        _result(finding, address(result.url), numbers, run.language)
        for result in run.results
        for finding in result.findings
    )
    return streamed(_log(run), results)


def address(url: str) -> str:
    """The page as a URI: an address as it is, a file relative to where the check ran, or from the root."""
    if url.startswith(("http://", "https://")):
        return quote(url, safe=":/?#[]@!$&'()*+,;=%~")
    path = Path(url)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _log(run: Run) -> dict[str, Any]:
    driver = {
        "name": "a11y-check",
        "version": tool_version(),
        "language": run.language,
        "rules": [_rule(rule, run.language) for rule in run.rules],
    }
    invocation = {
        "executionSuccessful": run.exit_code("never") != NOT_CHECKED,
        "toolExecutionNotifications": list(_trouble(run)),
    }
    return {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "language": run.language,
                "columnKind": "unicodeCodePoints",
                "invocations": [invocation],
                "results": LIST,
            }
        ],
    }


def _rule(rule: Rule, language: str) -> dict[str, Any]:
    described = {
        "id": rule.id,
        "shortDescription": {"text": translate(rule.title, language)},
        "fullDescription": {"text": translate(rule.why, language)},
        "help": {"text": translate(rule.fix, language)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["accessibility", *(str(r) for r in rule.references if r.kind != "norm")]},
    }
    more = next((reference.url for reference in rule.references if reference.url), "")
    return {**described, "helpUri": more} if more else described


def _result(finding: Finding, uri: str, numbers: dict[str, int], language: str) -> dict[str, Any]:
    asks = finding.severity is Severity.REVIEW
    element = finding.element(language)
    told = {
        "outcome": finding.outcome,
        "owner": str(finding.owner),
        "element": element,
        "fix": finding.fix(language),
        "block": finding.block,
        "source": finding.source,
        "edit": finding.edit,
    }
    region = {"startLine": finding.line, "startColumn": finding.column, "snippet": {"text": finding.html}}
    return {
        "ruleId": finding.rule,
        "ruleIndex": numbers[finding.rule],
        "kind": "review" if asks else "fail",
        "level": "none" if asks else _LEVELS[finding.severity],
        "message": {"text": finding.message(language)},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": uri}, "region": region},
                "logicalLocations": [{"fullyQualifiedName": finding.selector, "kind": "element"}],
            }
        ],
        "partialFingerprints": {"a11yCheck/v1": finding.fingerprint},
        "properties": {name: value for name, value in told.items() if value},
    }


def _trouble(run: Run) -> Iterator[dict[str, Any]]:
    """Pages that could not be read, and rules that broke."""
    broke = translate(_("The rule {rule} broke on this page: {error}"), run.language)
    told = [(error.url, error.text(run.language)) for error in run.unreadable]
    told += [(url, broke.format(rule=error.rule, error=error.error)) for url, error in run.rule_errors]
    for url, text in told:
        where = {"physicalLocation": {"artifactLocation": {"uri": address(url)}}}
        yield {"level": "error", "message": {"text": text}, "locations": [where]}
