"""Annotations of GitHub Actions: workflow commands, one line each.

GitHub shows ten errors, ten warnings and ten notices of a step, so the gravest come first. Totals are lines of the log.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from a11y_check.finding import Finding
from a11y_check.reports.text import totals
from a11y_check.rule import RULES, Severity, _
from a11y_check.run import Run
from a11y_check.texts import translate

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.REVIEW: "notice"}
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(run: Run) -> Iterator[str]:
    """What could not be checked, then errors, warnings and questions, each in the order of the pages."""
    for page in run.unreadable:
        title = translate(_("Not checked"), run.language)
        yield _command("error", f"{page.url}: {page.text(run.language)}", title=title)
    broke = translate(_("The rule {rule} broke on this page: {error}"), run.language)
    for url, error in run.rule_errors:
        yield _command(
            "error", f"{url}: {broke.format(rule=error.rule, error=error.error)}", title=error.rule
        )
    for severity in Severity:
        for result in run.results:
            for finding in result.findings:
                if finding.severity is severity:
                    yield _annotation(finding, result.url, run.language)
    end = Text()
    totals(end, run)
    yield end.plain


def _annotation(finding: Finding, url: str, language: str) -> str:
    lines = [f"{finding.element(language)}: {finding.message(language)}", finding.fix(language), finding.rule]
    title = translate(RULES[finding.rule].title, language)
    if url.startswith(("http://", "https://")):  # only a file of the repository can be annotated
        place = {}
        lines.insert(0, f"{url}, {finding.line}:{finding.column}")
    else:
        place = {"file": url, "line": str(finding.line), "col": str(finding.column)}
    return _command(_COMMANDS[finding.severity], "\n".join(filter(None, lines)), **place, title=title)


def _command(name: str, text: str, **properties: str) -> str:
    said = ",".join(f"{key}={value.translate(_IN_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {said}::{text.translate(_IN_TEXT)}\n"
