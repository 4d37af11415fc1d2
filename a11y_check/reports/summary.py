"""A line per page with its two counts, and the totals."""

from rich.text import Text

from a11y_check.reports.text import totals
from a11y_check.rule import _
from a11y_check.run import Run
from a11y_check.terminal import plain
from a11y_check.texts import translate


def render(run: Run) -> Text:
    report = Text()
    counts = translate(_("{fix} to fix, {decide} to decide"), run.language)
    for result in run.results:
        fix = sum(finding.outcome == "failed" for finding in result.findings)
        decide = len(result.findings) - fix
        report.append(counts.format(fix=f"{fix:4}", decide=f"{decide:4}"), "bold" if fix else "")
        report.append(f"  {plain(result.url)}  {plain(result.title)}\n")
    report.append("\n")
    totals(report, run)
    return report
