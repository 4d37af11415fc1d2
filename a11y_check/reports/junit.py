"""JUnit XML: for build servers. A page is a test suite, a rule that applied to it is a test.

What is failed is a failure, a warning too; a question skips the test, so that it never breaks a build.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from xml.sax.saxutils import escape, quoteattr

from a11y_check.audit import PageResult
from a11y_check.errors import Unreadable
from a11y_check.finding import Finding
from a11y_check.rule import RULES
from a11y_check.run import Run
from a11y_check.terminal import plain
from a11y_check.texts import translate

#: XML 1.0 has no way to write these.
_NO_XML = re.compile("[\ufffe\uffff]")


def render(run: Run) -> Iterator[str]:
    """A document of test suites, in the order of the pages; words in the language of the run."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="a11y-check">\n'
    for result in run.results:
        yield from _suite(result.url, _page(result, run.language))
    for page in run.unreadable:
        yield from _suite(page.url, [_unread(page, run.language)])
    yield "</testsuites>\n"


def _suite(url: str, tests: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The tests of a page: each with how it ended, "" for well, and its mark-up."""
    cases = list(tests)
    ends = Counter(end for end, _case in cases)
    counts = {
        "tests": len(cases),
        "failures": ends["failure"],
        "errors": ends["error"],
        "skipped": ends["skipped"],
    }
    attributes = " ".join(f'{name}="{count}"' for name, count in counts.items())
    yield f"  <testsuite name={_value(url)} {attributes}>\n"
    yield from (case for _end, case in cases)
    yield "  </testsuite>\n"


def _page(result: PageResult, language: str) -> Iterator[tuple[str, str]]:
    found: dict[str, list[Finding]] = {}
    for finding in result.findings:
        found.setdefault(finding.rule, []).append(finding)
    for rule in sorted({*result.rules, *found}):
        yield _case(rule, result.url, found.get(rule, []), language)
    for error in result.errors:
        inside = f"      <error message={_value(error.error)}/>\n"
        yield "error", _test(_title(error.rule, language), error.rule, result.url, inside)


def _case(rule: str, url: str, findings: list[Finding], language: str) -> tuple[str, str]:
    end, inside = "", ""
    if findings:
        worst = min(findings, key=lambda finding: finding.outcome != "failed")
        end = "failure" if worst.outcome == "failed" else "skipped"
        kind = f" type={_value(str(worst.severity))}" if end == "failure" else ""
        text = "\n".join(chain.from_iterable(_lines(finding, language) for finding in findings))
        inside = f"      <{end} message={_value(worst.message(language))}{kind}>{text}</{end}>\n"
    return end, _test(_title(rule, language), rule, url, inside)


def _lines(finding: Finding, language: str) -> Iterator[str]:
    yield _text(f"{finding.line}:{finding.column}  {finding.element(language)}")
    yield _text(f"  {finding.message(language)} {finding.fix(language)}")
    yield _text(f"  {finding.selector}")
    if finding.edit:
        yield _text(f"  {finding.edit}")


def _unread(page: Unreadable, language: str) -> tuple[str, str]:
    inside = f"      <error message={_value(page.text(language))}/>\n"
    return "error", _test(page.url, "a11y-check", page.url, inside)


def _test(name: str, rule: str, url: str, inside: str) -> str:
    start = f"    <testcase name={_value(name)} classname={_value(rule)} file={_value(url)}"
    return f"{start}>\n{inside}    </testcase>\n" if inside else f"{start}/>\n"


def _title(rule: str, language: str) -> str:
    return translate(RULES[rule].title, language)


def _text(text: str) -> str:
    return escape(_printable(text))


def _value(text: str) -> str:
    return quoteattr(_printable(text))


def _printable(text: str) -> str:
    return _NO_XML.sub("\ufffd", plain(text))
