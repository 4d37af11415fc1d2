"""What was found, by kind: accessibility first, then contacts and content, and on how many pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from a11y_check.finding import Finding
from a11y_check.reports.text import totals
from a11y_check.rule import RULES, _
from a11y_check.run import Run
from a11y_check.texts import translate

#: Groups of rules on facts and words; all others are on accessibility.
ON_FACTS = {"contact": _("Contacts"), "content": _("Content"), "site": _("Content")}
ON_ACCESS = _("Accessibility")


def render(run: Run) -> Iterator[Text]:
    report = Text()
    for area in dict.fromkeys((ON_ACCESS, *ON_FACTS.values())):
        _area(report, run, area)
    report.append("\n")
    totals(report, run)
    yield report


def _area(report: Text, run: Run, area: str) -> None:
    outcomes: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    pages: Counter[str] = Counter()
    for result in run.results:
        found = [finding for finding in result.findings if _area_of(finding) == area]
        outcomes.update(finding.outcome for finding in found)
        rules.update(finding.rule for finding in found)
        pages.update({finding.rule for finding in found})
    counts = translate(_("{fix} to fix, {decide} to decide"), run.language)
    report.append(f"{translate(area, run.language)}: ", "bold")
    report.append(counts.format(fix=outcomes["failed"], decide=outcomes["cantTell"]) + "\n", "bold")
    on_pages = translate(_("pages: {pages}"), run.language)
    for rule, _times in rules.most_common():
        title = translate(RULES[rule].title, run.language)
        report.append(f"  {title} ({on_pages.format(pages=pages[rule])})")
        report.append(f"  {rule}\n", "dim")


def _area_of(finding: Finding) -> str:
    return ON_FACTS.get(RULES[finding.rule].group, ON_ACCESS)
