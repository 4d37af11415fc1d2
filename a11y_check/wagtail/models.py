"""What the last runs found: a run has pages, a page has findings. Words are looked up when they are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from a11y_check.audit import PageResult
from a11y_check.finding import Finding
from a11y_check.rule import RULES, Owner, Severity
from a11y_check.run import Run
from a11y_check.semantics.mentions import Mention
from a11y_check.texts import translate
from a11y_check.version import tool_version
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.digest.subscription import DigestSubscription
from a11y_check.wagtail.places import edit_url, record_of
from a11y_check.wagtail.publishing import PublishingSettings
from a11y_check.wagtail.workflow import AccessibilityTask

__all__ = [
    "AccessibilityTask",
    "AuditRun",
    "Decision",
    "DigestSubscription",
    "PageAudit",
    "PageFinding",
    "PublishingSettings",
]

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


def _storable(value: object) -> object:
    """What JSON can hold; of anything else, how it reads in a sentence."""
    return value if isinstance(value, str | int | float | None) else str(value)


class PageAudit(models.Model):
    """One page of a run. `error` says why it, or a rule on it, could not be checked; the numbers are as in AuditRun."""

    run = models.ForeignKey(AuditRun, on_delete=models.CASCADE, related_name="page_audits")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    url = models.CharField(_("address"), max_length=2048)
    error = models.TextField(_("error"), blank=True)
    to_fix = models.PositiveIntegerField(_("to fix"), default=0)
    to_decide = models.PositiveIntegerField(_("to decide"), default=0)

    class Meta:
        verbose_name = _("audited page")
        verbose_name_plural = _("audited pages")

    def __str__(self) -> str:
        return self.url


class PageFinding(models.Model):
    """A finding as the core has it (a11y_check.finding), on a page of a run.

    `record` is what has to be changed where that is not the page: `app.model:key` (a11y_check.wagtail.places).
    """

    page_audit = models.ForeignKey(PageAudit, on_delete=models.CASCADE, related_name="findings")
    rule = models.CharField(_("rule"), max_length=100, db_index=True)
    outcome = models.CharField(max_length=10)
    severity = models.CharField(_("severity"), max_length=10)
    owner = models.CharField(_("who can mend it"), max_length=10)
    key = models.CharField(max_length=100)
    values = models.JSONField(default=dict)
    suggestion = models.TextField(blank=True)
    mention = models.JSONField(default=dict)
    selector = models.TextField(blank=True)
    line = models.PositiveIntegerField(_("line"), default=1)
    column = models.PositiveIntegerField(_("column"), default=1)
    html = models.TextField(blank=True)
    block = models.CharField(max_length=100, blank=True)
    source = models.CharField(max_length=200, blank=True)
    record = models.CharField(max_length=200, blank=True, db_index=True)
    fingerprint = models.CharField(max_length=16, db_index=True)
    question = models.CharField(max_length=16, blank=True, db_index=True)

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")

    def __str__(self) -> str:
        return self.message

    @classmethod
    def of(cls, finding: Finding, page_audit_id: int) -> PageFinding:
        """Unsaved, for the page that it was found on."""
        return cls(
            page_audit_id=page_audit_id,
            rule=finding.rule,
            outcome=finding.outcome,
            severity=finding.severity,
            owner=finding.owner,
            key=finding.key,
            values={name: _storable(value) for name, value in finding.values.items()},
            suggestion=finding.suggestion,
            mention=asdict(finding.mention),
            selector=finding.selector,
            line=finding.line,
            column=finding.column,
            html=finding.html,
            block=finding.block or "",
            source=(finding.source or "")[:200],
            record=record_of(finding)[:200],
            fingerprint=finding.fingerprint,
            question=finding.question,
        )

    @property
    def finding(self) -> Finding:
        """As the checker had it."""
        return Finding(
            rule=self.rule,
            outcome=self.outcome,
            severity=Severity(self.severity),
            owner=Owner(self.owner),
            key=self.key,
            values=self.values,
            suggestion=self.suggestion,
            mention=Mention(**self.mention),
            selector=self.selector,
            line=self.line,
            column=self.column,
            html=self.html,
            block=self.block or None,
            source=self.source or None,
            fingerprint=self.fingerprint,
            question=self.question,
        )

    @property
    def is_known(self) -> bool:
        """Whether the rule still exists and still says this: a newer version may have dropped it."""
        return self.rule in RULES and self.key in RULES[self.rule].messages

    @property
    def title(self) -> str:
        """The kind of problem."""
        return translate(RULES[self.rule].title, _language()) if self.is_known else self.rule

    @property
    def element(self) -> str:
        """What it is about and where on the page, in the reader's language; "" for findings of older versions."""
        return self.finding.element(_language())

    @property
    def message(self) -> str:
        """What is wrong, in the reader's language."""
        if self.is_known:
            return self.finding.message(_language())
        return str(self.values.get("what") or self.rule)  # axe's rules are known only where its browser runs

    @property
    def fix(self) -> str:
        """How to mend it, in the reader's language."""
        return self.finding.fix(_language()) if self.is_known else ""

    @property
    def todo(self) -> str:
        """What a person has to do with it."""
        return gettext("to decide") if self.outcome == "cantTell" else gettext("to fix")

    @property
    def owner_name(self) -> str:
        return gettext("Developers") if self.owner == Owner.DEVELOPER else gettext("Editors")

    @property
    def language(self) -> str:
        """The language of the page, in the reader's language."""
        return str(self.page.locale)

    @property
    def page(self) -> Page:
        return self.page_audit.page

    @property
    def edit_url(self) -> str:
        """Where it can be mended: a record's field, a block, or the page."""
        return self.edit_url_for(None)

    def edit_url_for(self, user: Any) -> str:
        """The same, for what this person may change."""
        return edit_url(self.finding, self.page_audit.page_id, user)


def _language() -> str:
    return get_language() or "en"
