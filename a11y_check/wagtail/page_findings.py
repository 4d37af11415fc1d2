"""What a run found on each page. Words are looked up when they are read, in the reader's language."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.db import models
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from a11y_check.finding import Finding
from a11y_check.rule import RULES, Owner, Severity
from a11y_check.semantics.mentions import Mention
from a11y_check.texts import translate
from a11y_check.wagtail.places import edit_url, record_of
from a11y_check.wagtail.wording import advice


def _storable(value: object) -> object:
    """What JSON can hold; of anything else, how it reads in a sentence."""
    return value if isinstance(value, str | int | float | None) else str(value)


class PageAudit(models.Model):
    """One page of a run. `error` says why it, or a rule on it, could not be checked; the numbers are as in AuditRun."""

    run = models.ForeignKey("a11y_check.AuditRun", on_delete=models.CASCADE, related_name="page_audits")
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
        return advice(self.finding, _language()) if self.is_known else ""

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
