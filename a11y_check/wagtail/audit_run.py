"""A run of the checker over the site, as it is stored: how many are kept, and what of old ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from a11y_check.audit import PageResult
from a11y_check.finding import Finding
from a11y_check.run import Run
from a11y_check.version import tool_version
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.page_findings import PageAudit, PageFinding

#: So many runs are kept with all findings. Of older ones the numbers stay: of one run a week, for NUMBERS_KEPT.
KEPT = 10
NUMBERS_KEPT = timedelta(days=366)


class AuditRun(models.Model):
    """One audit of the site: of what visitors see, or of the latest drafts.

    `complete` is a run over all pages with the rules of the settings; only such runs can be compared. `to_fix` and
    `to_decide` are what was left to do then: questions that had been answered do not count.
    """

    started = models.DateTimeField(_("started"))
    finished = models.DateTimeField(_("finished"))
    drafts = models.BooleanField(_("drafts"), default=False)
    pages = models.PositiveIntegerField(_("pages"))
    skipped = models.PositiveIntegerField(_("pages that are not public"), default=0)
    tool_version = models.CharField(_("version"), max_length=40)
    complete = models.BooleanField(_("all pages and rules"), default=True)
    rules = models.PositiveIntegerField(_("rules"), default=0)
    to_fix = models.PositiveIntegerField(_("to fix"), default=0)
    to_decide = models.PositiveIntegerField(_("to decide"), default=0)

    class Meta:
        verbose_name = _("audit")
        verbose_name_plural = _("audits")
        ordering = ["-finished", "-pk"]

    def __str__(self) -> str:
        return f"{self.finished:%Y-%m-%d %H:%M}"

    @classmethod
    def latest(cls, **conditions: Any) -> AuditRun | None:
        """The run that reports are about: the last complete one that fulfils the conditions, else the last one."""
        return cls.objects.filter(**conditions).order_by("-complete", "-finished", "-pk").first()

    @classmethod
    def record(
        cls,
        run: Run,
        page_ids: Mapping[str, int],
        *,
        started: datetime,
        skipped: int = 0,
        drafts: bool = False,
        complete: bool = True,
    ) -> AuditRun:
        """Store a run, `page_ids` by address, and drop what is too old."""
        with transaction.atomic():
            stored = cls.objects.create(
                started=started,
                finished=timezone.now(),
                drafts=drafts,
                pages=len(run.results),
                skipped=skipped,
                tool_version=tool_version(),
                complete=complete,
                rules=len(run.rules),
            )
            audits = stored._store_pages(run, page_ids)
            PageFinding.objects.bulk_create(
                (
                    PageFinding.of(finding, audits[result.url])
                    for result in run.results
                    if result.url in audits
                    for finding in result.findings
                ),
                batch_size=500,
            )
            cls._forget()
        return stored

    def _store_pages(self, run: Run, page_ids: Mapping[str, int]) -> dict[str, int]:
        """Store the pages of the run and their numbers; gives the keys of the stored pages by address."""
        answered = set(Decision.objects.values_list("question", flat=True))
        found = {result.url: _numbers(result.findings, answered) for result in run.results}
        errors = {result.url: _errors(result) for result in run.results}
        errors |= {unreadable.url: unreadable.text(run.language) for unreadable in run.unreadable}
        # A page may have been deleted while the others were looked at.
        existing = set(Page.objects.filter(pk__in=page_ids.values()).values_list("pk", flat=True))
        audits = [
            PageAudit(run=self, page_id=page_ids[url], url=url, error=error, **found.get(url, {}))
            for url, error in errors.items()
            if page_ids.get(url) in existing
        ]
        PageAudit.objects.bulk_create(audits)
        self.to_fix = sum(audit.to_fix for audit in audits)
        self.to_decide = sum(audit.to_decide for audit in audits)
        self.save(update_fields=["to_fix", "to_decide"])
        return dict(self.page_audits.values_list("url", "pk"))

    @classmethod
    def _forget(cls) -> None:
        """Drop the findings of all but the last KEPT runs and those that `latest` gives, and of these old runs all but one a week."""
        runs = list(cls.objects.all())
        shown = {cls.latest(drafts=False), cls.latest(drafts=True)}
        old = [run for run in runs[KEPT:] if run not in shown]
        PageFinding.objects.filter(page_audit__run__in=old).delete()
        weeks: dict[object, AuditRun] = {}
        for run in old:
            if run.complete and run.finished > timezone.now() - NUMBERS_KEPT:
                weeks.setdefault((run.drafts, *run.finished.isocalendar()[:2]), run)
        kept = {run.pk for run in weeks.values()}
        cls.objects.filter(pk__in=[run.pk for run in old if run.pk not in kept]).delete()


def _numbers(findings: Sequence[Finding], answered: set[str]) -> dict[str, int]:
    asked = [finding for finding in findings if finding.outcome == "cantTell"]
    fails = sum(finding.outcome == "failed" for finding in findings)
    return {"to_fix": fails, "to_decide": sum(finding.question not in answered for finding in asked)}


def _errors(result: PageResult) -> str:
    return "\n".join(f"{error.rule}: {error.error}" for error in result.errors)
