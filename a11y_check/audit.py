"""The one loop: every rule over every page."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache

from a11y_check.finding import Finding, fingerprint, question
from a11y_check.page import Element, Page
from a11y_check.rule import Problem, Rule, Severity
from a11y_check.selectors import possible
from a11y_check.semantics.mentions import mention
from a11y_check.site import Site, Statement


@dataclass
class Outcomes:
    """How many elements of a page passed a rule, failed it, or need a person to tell."""

    passed: int = 0
    failed: int = 0
    cantTell: int = 0  # noqa: N815 - the spelling of ACT and EARL, and the key in the JSON report


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
    #: What the page says of things that other pages speak of too, and what is found where one contradicts it.
    statements: list[tuple[Statement, Finding]] = field(default_factory=list)


def audit(pages: Iterable[Page], rules: Iterable[Rule]) -> Iterator[PageResult]:
    """Run the rules over the pages, a result per page as soon as it is known.

    Findings come in the order of the page. A rule that raises is reported in `errors`.
    """
    rules = tuple(rules)
    for page in pages:
        yield _audit_page(page, rules)


@lru_cache(maxsize=64)
def _may_apply(rules: tuple[Rule, ...], vocabulary: frozenset[str]) -> tuple[bool, ...]:
    """Half of the rules do not, on most pages."""
    return tuple(rule.may_apply(possible(vocabulary)) for rule in rules)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Python looks for no circles meanwhile: a page leaves none behind, and a search takes its time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


@_uncollected()
def _audit_page(page: Page, rules: tuple[Rule, ...]) -> PageResult:
    result = PageResult(page.url, page.title, path=page.path)
    for rule, may_apply in zip(rules, _may_apply(rules, page.vocabulary), strict=True):
        try:
            targets = rule.targets(page) if may_apply else ()
            if not targets:
                result.inapplicable.append(rule.id)
                continue
            doubtful = rule.doubtful(targets, page)
            if not doubtful:
                result.rules[rule.id] = Outcomes(passed=len(targets))
                continue
            outcomes, findings, statements = _run(rule, page, targets, doubtful)
        except Exception as error:  # one broken rule must not hide what the others find
            result.errors.append(RuleError(rule.id, f"{type(error).__name__}: {error}"))
            continue
        result.rules[rule.id] = outcomes
        result.findings += findings
        result.statements += statements
    page.forget()
    _sort(result)
    return result


def compare(result: PageResult, site: Site) -> None:
    """Add what contradicts the earlier pages of the site to the findings; the statements are done with then.

    A rule with statements applies to one element of a page.
    """
    for statement, finding in result.statements:
        said = site.contradicted(finding.rule, statement, result.url)
        if said:
            result.findings.append(replace(finding, values={**finding.values, **said}))
            sure = finding.outcome == "failed"
            result.rules[finding.rule] = Outcomes(failed=int(sure), cantTell=int(not sure))
    result.statements = []
    _sort(result)


def _sort(result: PageResult) -> None:
    result.findings.sort(key=lambda finding: (finding.line, finding.column, finding.rule))


def _run(
    rule: Rule, page: Page, targets: list[Element], doubtful: list[Element]
) -> tuple[Outcomes, list[Finding], list[tuple[Statement, Finding]]]:
    outcomes = Outcomes(passed=len(targets))
    findings: list[Finding] = []
    statements: list[tuple[Statement, Finding]] = []
    seen: dict[str, int] = {}
    check = rule.check
    for element in doubtful:
        problems = [*check(element, page)]
        if not problems:  # nearly always
            continue
        found: list[Finding] = []
        for problem in problems:
            finding = _finding(rule, problem, page, seen)
            if problem.statement:
                statements.append((problem.statement, finding))
            else:
                found.append(finding)
        if not found:
            continue
        outcomes.passed -= 1
        findings += found
        if any(finding.outcome == "failed" for finding in found):
            outcomes.failed += 1
        else:
            outcomes.cantTell += 1
    return outcomes, findings, statements


def _finding(rule: Rule, problem: Problem, page: Page, seen: dict[str, int]) -> Finding:
    sure = problem.certain and rule.severity is not Severity.REVIEW
    snippet = page.snippet(problem.element)
    identity = f"{problem.message} {snippet}"
    seen[identity] = seen.get(identity, 0) + 1
    line, column = page.position(problem.element)
    return Finding(
        rule=rule.id,
        outcome="failed" if sure else "cantTell",
        severity=rule.severity if sure else Severity.REVIEW,
        owner=rule.owner,
        key=problem.message,
        values=problem.values,
        suggestion=problem.suggestion,
        mention=mention(problem.element, page),
        selector=page.css_path(problem.element),
        line=line,
        column=column,
        html=snippet,
        block=page.block(problem.element),
        source=page.source(problem.element),
        fingerprint=fingerprint(rule.id, page.path, identity, seen[identity]),
        question=question(rule.id, problem, snippet, page.path),
    )
