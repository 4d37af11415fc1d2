"""JSON, version 1: the contract with other programs."""

from collections.abc import Iterator
from typing import Any

from a11y_check.audit import PageResult
from a11y_check.baseline import Known
from a11y_check.run import Run
from a11y_check.streamed_json import LIST, streamed
from a11y_check.version import tool_version


def render(run: Run) -> Iterator[str]:
    """One JSON object; words in the language of the run."""
    return streamed(_document(run), (_page(result, run.language) for result in run.results))


def _document(run: Run) -> dict[str, Any]:
    return {
        "version": 1,
        "tool": {"name": "a11y-check", "version": tool_version()},
        "summary": {
            "pages": len(run.results),
            "rules": len(run.rules),
            "findings": {str(severity): count for severity, count in run.severities.items()},
            "known": run.known,
            "stale": [_entry(known) for known in run.stale],
            "rule_errors": [
                {"url": url, "rule": error.rule, "error": error.error} for url, error in run.rule_errors
            ],
            "unreadable": [
                {"url": error.url, "reason": error.text(run.language)} for error in run.unreadable
            ],
        },
        "pages": LIST,
    }


def _page(result: PageResult, language: str) -> dict[str, Any]:
    return {
        "url": result.url,
        "title": result.title,
        "findings": [finding.as_dict(language) for finding in result.findings],
        "rules": {
            rule: {
                "passed": outcomes.passed,
                "failed": outcomes.failed,
                "cantTell": outcomes.cantTell,
            }
            for rule, outcomes in result.rules.items()
        },
    }


def _entry(known: Known) -> dict[str, str]:
    return {
        "fingerprint": known.fingerprint,
        "rule": known.rule,
        "page": known.page,
        "reason": known.reason,
        "since": known.since.isoformat(),
    }
