"""What the last runs found: a run has pages, a page has findings. Words are looked up when they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
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
from a11y_check.wagtail.places import edit_url
from a11y_check.wagtail.publishing import PublishingSettings
from a11y_check.wagtail.workflow import AccessibilityTask

__all__ = ["AccessibilityTask", "AuditRun", "Decision", "PageAudit", "PageFinding", "PublishingSettings"]

#: So many runs are kept.
KEPT = 10


class AuditRun(models.Model):
    """One audit of the site: of what visitors see, or of the latest drafts."""

    started = models.DateTimeField(_("started"))
    finished = models.DateTimeField(_("finished"))
    drafts = models.BooleanField(_("drafts"), default=False)
    pages = models.PositiveIntegerField(_("pages"))
    skipped = models.PositiveIntegerField(_("pages that are not public"), default=0)
    tool_version = models.CharField(_("version"), max_length=40)

    class Meta:
        verbose_name = _("audit")
        verbose_name_plural = _("audits")
        ordering = ["-finished", "-pk"]

    def __str__(self) -> str:
        return f"{self.finished:%Y-%m-%d %H:%M}"

    @classmethod
    def record(
        cls,
        run: Run,
        page_ids: Mapping[str, int],
        *,
        started: datetime,
        skipped: int = 0,
        drafts: bool = False,
    ) -> AuditRun:
        """Store a run, `page_ids` by address, and drop those beyond the last KEPT."""
        with transaction.atomic():
            stored = cls.objects.create(
                started=started,
                finished=timezone.now(),
                drafts=drafts,
                pages=len(run.results),
                skipped=skipped,
                tool_version=tool_version(),
            )
            errors = {result.url: _errors(result) for result in run.results}
            errors |= {unreadable.url: unreadable.text(run.language) for unreadable in run.unreadable}
            # A page may have been deleted while the others were looked at.
            existing = set(Page.objects.filter(pk__in=page_ids.values()).values_list("pk", flat=True))
            PageAudit.objects.bulk_create(
                PageAudit(run=stored, page_id=page_ids[url], url=url, error=error)
                for url, error in errors.items()
                if page_ids.get(url) in existing
            )
            audits = dict(stored.page_audits.values_list("url", "pk"))
            PageFinding.objects.bulk_create(
                (
                    PageFinding.of(finding, audits[result.url])
                    for result in run.results
                    if result.url in audits
                    for finding in result.findings
                ),
                batch_size=500,
            )
            old = cls.objects.values_list("pk", flat=True)[KEPT:]
            cls.objects.filter(pk__in=list(old)).delete()
        return stored


def _errors(result: PageResult) -> str:
    return "\n".join(f"{error.rule}: {error.error}" for error in result.errors)


def _storable(value: object) -> object:
    """What JSON can hold; of anything else, how it reads in a sentence."""
    return value if isinstance(value, str | int | float | None) else str(value)


class PageAudit(models.Model):
    """One page of a run. `error` says why it, or a rule on it, could not be checked."""

    run = models.ForeignKey(AuditRun, on_delete=models.CASCADE, related_name="page_audits")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    url = models.CharField(_("address"), max_length=2048)
    error = models.TextField(_("error"), blank=True)

    class Meta:
        verbose_name = _("audited page")
        verbose_name_plural = _("audited pages")

    def __str__(self) -> str:
        return self.url


class PageFinding(models.Model):
    """A finding as the core has it (a11y_check.finding), on a page of a run."""

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
