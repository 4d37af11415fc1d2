"""A run: the audit of several pages, and what it came to, ready to be reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from a11y_check.audit import PageResult, RuleError, compare
from a11y_check.baseline import Known
from a11y_check.errors import Unreadable
from a11y_check.finding import Finding
from a11y_check.page import Page
from a11y_check.results import Results
from a11y_check.rule import Rule, Severity
from a11y_check.site import Site
from a11y_check.thresholds import Thresholds
from a11y_check.workers import Jobs, audited

CLEAN, FINDINGS, NOT_CHECKED = 0, 1, 2

#: Which severities make a run fail.
FAILING = {
    "error": {Severity.ERROR},
    "warning": {Severity.ERROR, Severity.WARNING},
    "never": set[Severity](),
}


@dataclass
class Run:
    """Results in the order of the input; what the baseline knows is taken out of them.

    Totals are counted once, when they are first asked for: by then all results are in.

    `known` counts these findings, `stale` are entries of the baseline that are found no longer.
    """

    rules: list[Rule]
    language: str = "en"
    results: Results = field(default_factory=Results)
    unreadable: list[Unreadable] = field(default_factory=list)
    known: int = 0
    stale: list[Known] = field(default_factory=list)

    @property
    def findings(self) -> Iterator[Finding]:
        return (finding for result in self.results for finding in result.findings)

    @cached_property
    def rule_errors(self) -> list[tuple[str, RuleError]]:
        """Rules that raised, each with the address of the page."""
        return [(result.url, error) for result in self.results for error in result.errors]

    @property
    def severities(self) -> dict[Severity, int]:
        return {
            severity: sum(n for (found, _), n in self._counts.items() if found is severity)
            for severity in Severity
        }

    @property
    def to_fix(self) -> int:
        """Findings that are certain."""
        return sum(n for (_, outcome), n in self._counts.items() if outcome == "failed")

    @property
    def to_decide(self) -> int:
        """Findings that only a person can judge."""
        return sum(n for (_, outcome), n in self._counts.items() if outcome == "cantTell")

    @cached_property
    def _counts(self) -> Counter[tuple[Severity, str]]:
        return Counter((finding.severity, finding.outcome) for finding in self.findings)

    def exit_code(self, fail_on: str) -> int:
        """0 clean; 1 findings at or above `fail_on`; 2 a page or a rule could not be checked."""
        if self.unreadable or self.rule_errors or not self.results:
            return NOT_CHECKED
        failing = FAILING[fail_on]
        return FINDINGS if any(self.severities[severity] for severity in failing) else CLEAN


def check(
    pages: Iterable[Page | Unreadable],
    rules: list[Rule],
    language: str = "en",
    tell: Callable[[PageResult | Unreadable], None] = lambda _news: None,
    jobs: Jobs = 1,
    edit: Callable[[str, Finding], str] = lambda _url, _finding: "",
    thresholds: Thresholds | None = None,
) -> Run:
    """Audit every page that can be read, in `jobs` processes; `tell` hears of each as soon as it is done.

    `edit` gives the address at which a finding on the page at a URL can be mended, or "". Rules measure by `thresholds`.
    """
    run, site = Run(rules, language), Site()
    for news in audited(_measured(pages, thresholds or Thresholds()), rules, jobs):
        if isinstance(news, Unreadable):
            run.unreadable.append(news)
        else:
            compare(news, site)
            news.findings = [replace(one, edit=edit(news.url, one)) for one in news.findings]
            run.results.append(news)
        tell(news)
    return run


def _measured(pages: Iterable[Page | Unreadable], thresholds: Thresholds) -> Iterator[Page | Unreadable]:
    for page in pages:
        if isinstance(page, Page):
            page.thresholds = thresholds
        yield page
