"""The audit in the background: at once by default, in a worker where TASKS names one."""

from __future__ import annotations

from django.utils import timezone
from django_tasks import task  # what Wagtail itself uses, whatever Django has

from a11y_check.run import check
from a11y_check.selection import selected
from a11y_check.wagtail.models import AuditRun
from a11y_check.wagtail.settings import checker_settings
from a11y_check.wagtail.site import SitePages


@task()
def audit_site() -> int:
    """Check what visitors see, with the settings of the project; gives the number of the stored run."""
    started = timezone.now()
    site = SitePages()
    settings = checker_settings()
    run = check(site, selected(settings), thresholds=settings.thresholds)
    return AuditRun.record(run, site.page_ids, started=started, skipped=site.skipped).pk
