"""All models of the app, each in a module of its own or with what belongs to it."""

from a11y_check.wagtail.audit_run import AuditRun
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.digest.subscription import DigestSubscription
from a11y_check.wagtail.page_findings import PageAudit, PageFinding
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
