"""For people at a terminal: findings by page, how to mend each kind, and what was not tested."""

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text

from a11y_check.audit import PageResult
from a11y_check.finding import Finding
from a11y_check.rule import RULES, SEVERITY_WORDS, Severity, _
from a11y_check.run import Run
from a11y_check.terminal import plain
from a11y_check.texts import translate

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.REVIEW: "cyan"}


def render(run: Run) -> Iterator[Text]:
    for result in run.results:
        if result.findings or result.errors:
            page = Text()
            _page(page, result, run.language)
            yield page
    end = Text()
    _fixes(end, run)
    totals(end, run)
    yield end


def _page(report: Text, result: PageResult, language: str) -> None:
    report.append(plain(result.url), "bold underline")
    report.append(f"  {plain(result.title)}".rstrip() + "\n")
    for element, findings in groupby(result.findings, lambda finding: finding.element(language)):
        report.append(f"  {plain(element)}\n", "bold")
        for finding in findings:
            _finding(report, finding, language)
    for error in result.errors:
        report.append("  ! ", "bold red")
        text = translate(_("The rule {rule} broke on this page: {error}"), language)
        report.append(plain(text.format(rule=error.rule, error=error.error)) + "\n")
    report.append("\n")


def _finding(report: Text, finding: Finding, language: str) -> None:
    word = translate(SEVERITY_WORDS[finding.severity], language)
    report.append("    ").append(word, STYLES[finding.severity])
    report.append(f"{'':{max(1, 9 - len(word))}}{plain(finding.message(language))}\n")
    if finding.suggestion:
        report.append(f"{'':13}→ {plain(finding.suggestion)}\n")
    where = f"{finding.line}:{finding.column}  {finding.rule}  {finding.selector}"
    report.append(f"{'':13}{plain(where)}\n", "dim")
    if finding.edit:
        report.append(f"{'':13}{plain(finding.edit)}\n", "dim")


def _fixes(report: Text, run: Run) -> None:
    broken = sorted({finding.rule for finding in run.findings})
    if not broken:
        return
    report.append(translate(_("How to mend it"), run.language) + "\n", "bold underline")
    for name in broken:
        rule = RULES[name]
        report.append(f"  {name}", "dim")
        report.append(f"  {translate(rule.title, run.language)}\n", "bold")
        report.append(f"    {translate(rule.fix, run.language)}\n")
    report.append("\n")


def totals(report: Text, run: Run) -> None:
    """The counts, what is known or could not be checked, and what no rule can tell."""

    def line(text: str, style: str = "", **values: object) -> None:
        report.append(plain(translate(text, run.language).format(**values)) + "\n", style)

    line(
        _("Pages: {pages}. To fix: {fix}. To decide: {decide}."),
        "bold",
        pages=len(run.results),
        fix=run.to_fix,
        decide=run.to_decide,
    )
    if run.known:
        line(_("Known from the baseline: {known}."), known=run.known)
    for entry in run.stale:
        line(
            _("No longer found, so take it off the baseline: {rule} on {page} ({reason}, {since})."),
            rule=entry.rule,
            page=entry.page,
            reason=entry.reason,
            since=entry.since,
        )
    if run.unreadable:
        line(
            _("Not checked, because they could not be read: {count}."), "bold red", count=len(run.unreadable)
        )
    if run.rule_errors:
        line(_("Rules that broke: {count}. Please report this."), "bold red", count=len(run.rule_errors))
    if not run.results:
        return
    looked = {rule for result in run.results for rule in result.rules}
    line(
        _(
            "{looked} of {rules} rules found something on these pages to look at. They cover a part of what "
            "makes a page accessible; only a person can tell the rest."
        ),
        looked=len(looked),
        rules=len(run.rules),
    )
