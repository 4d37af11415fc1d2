"""The one loop: every rule over every page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from a11y_check.finding import Finding, fingerprint
from a11y_check.page import Page
from a11y_check.rule import Problem, Rule, Severity


@dataclass
class Outcomes:
    """How many elements of a page passed a rule, failed it, or need a person to tell."""

    passed: int = 0
    failed: int = 0
    cantTell: int = 0  # noqa: N815 - the spelling of ACT and EARL, and the key in the JSON report

    @property
    def applicable(self) -> bool:
        return bool(self.passed or self.failed or self.cantTell)


@dataclass(frozen=True)
class RuleError:
    """A rule that raised: the run goes on, but the check did not happen."""

    rule: str
    error: str


@dataclass
class PageResult:
    """What the rules say of one page; rules that applied to nothing are in `inapplicable`."""

    url: str
    title: str
    findings: list[Finding] = field(default_factory=list)
    rules: dict[str, Outcomes] = field(default_factory=dict)
    inapplicable: list[str] = field(default_factory=list)
    errors: list[RuleError] = field(default_factory=list)
    path: str = ""


def audit(pages: Iterable[Page], rules: Iterable[Rule]) -> Iterator[PageResult]:
    """Run the rules over the pages, a result per page as soon as it is known.

    Findings come in the order of the page. A rule that raises is reported in `errors`.
    """
    rules = list(rules)
    for page in pages:
        yield _audit_page(page, rules)


def _audit_page(page: Page, rules: list[Rule]) -> PageResult:
    result = PageResult(page.url, page.title, path=page.path)
    for rule in rules:
        try:
            outcomes, findings = _run(rule, page)
        except Exception as error:  # one broken rule must not hide what the others find
            result.errors.append(RuleError(rule.id, f"{type(error).__name__}: {error}"))
            continue
        if outcomes.applicable:
            result.rules[rule.id] = outcomes
        else:
            result.inapplicable.append(rule.id)
        result.findings += findings
    result.findings.sort(key=lambda finding: (finding.line, finding.column, finding.rule))
    return result


def _run(rule: Rule, page: Page) -> tuple[Outcomes, list[Finding]]:
    outcomes = Outcomes()
    findings: list[Finding] = []
    seen: Counter[str] = Counter()
    for element in rule.targets(page):
        found = [_finding(rule, problem, page, seen) for problem in rule.check(element, page)]
        if not found:
            outcomes.passed += 1
            continue
        findings += found
        if any(finding.outcome == "failed" for finding in found):
            outcomes.failed += 1
        else:
            outcomes.cantTell += 1
    return outcomes, findings


def _finding(rule: Rule, problem: Problem, page: Page, seen: Counter[str]) -> Finding:
    sure = problem.certain and rule.severity is not Severity.REVIEW
    snippet = page.snippet(problem.element)
    identity = f"{problem.message} {snippet}"
    seen[identity] += 1
    line, column = page.position(problem.element)
    return Finding(
        rule=rule.id,
        outcome="failed" if sure else "cantTell",
        severity=rule.severity if sure else Severity.REVIEW,
        owner=rule.owner,
        key=problem.message,
        values=problem.values,
        suggestion=problem.suggestion,
        selector=page.css_path(problem.element),
        line=line,
        column=column,
        html=snippet,
        block=page.block(problem.element),
        fingerprint=fingerprint(rule.id, page.path, identity, seen[identity]),
    )
