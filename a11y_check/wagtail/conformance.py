"""What the last audit means for an accessibility statement: certain breaches of what the law asks for, by rule.

The hook `last_accessibility_audit` belongs to integration_blocks, which knows no checker; any site may ask it.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from django.db.models import Count, Q
from django.utils import timezone
from wagtail.models import Page

from a11y_check import baseline
from a11y_check.errors import A11yCheckError
from a11y_check.rule import RULES, Rule
from a11y_check.texts import translate
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding
from a11y_check.wagtail.settings import checker_settings

#: What the titles of rules are translated into.
LANGUAGES = ("de", "en")


def last_accessibility_audit(page: Page) -> dict[str, Any] | None:
    """The latest audit of what visitors see on the site of the page; None where there was none.

    {checked, pages, questions, checks, barriers: [{check, text, language, pages, reason, since}]}. Known findings of the
    baseline are barriers, too, with the reason and the day that it gives.
    """
    run = AuditRun.latest(drafts=False)
    if run is None:
        return None
    audits = PageAudit.objects.filter(_of_the_site(page), run=run)
    findings = PageFinding.objects.filter(page_audit__in=audits)
    broken = findings.filter(outcome="failed", severity="error", rule__in=_required())
    pages = dict(broken.values_list("rule").annotate(pages=Count("page_audit", distinct=True)))
    known = _known()
    language = page.locale.language_code.partition("-")[0]
    language = language if language in LANGUAGES else "en"
    open_questions = findings.filter(outcome="cantTell").exclude(
        question__in=Decision.objects.values("question")
    )
    return {
        "checked": run.finished,
        "pages": audits.count(),
        "questions": open_questions.count(),
        "checks": _required(),
        "barriers": [
            {
                "check": rule,
                "text": translate(RULES[rule].title, language),
                "language": language,
                "pages": pages.get(rule, 0),
                "reason": known[rule].reason if rule in known else "",
                "since": known[rule].since if rule in known else None,
            }
            for rule in sorted({*pages, *known})
        ],
    }


def _of_the_site(page: Page) -> Q:
    """Pages of the site in all languages; every page, for a page of no site."""
    site = page.get_site()
    below = Q()
    for root in site.root_page.get_translations(inclusive=True) if site else ():
        below |= Q(page__path__startswith=root.path)
    return below


def is_required(rule: Rule) -> bool:
    """Whether the law asks for what the rule asks for: EN 301 549, which is WCAG 2.1 at level AA."""
    return any(each.clause and each.level in ("A", "AA") for each in rule.references)


def _required() -> list[str]:
    return [rule.id for rule in RULES.values() if is_required(rule)]


def _known() -> dict[str, baseline.Known]:
    """The first known finding of each rule in the site's baseline; {} without one, or with one that is broken."""
    try:
        file = checker_settings().baseline
        entries = baseline.read(Path(file)).entries if file else []
    except A11yCheckError:
        return {}
    today: datetime.date = timezone.localdate()
    known: dict[str, baseline.Known] = {}
    for entry in sorted(entries, key=lambda each: each.since):
        if (
            entry.rule in RULES
            and is_required(RULES[entry.rule])
            and (not entry.until or today <= entry.until)
        ):
            known.setdefault(entry.rule, entry)
    return known
