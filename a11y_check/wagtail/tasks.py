"""The audit in the background: at once by default, in a worker where TASKS names one."""

from __future__ import annotations

from pathlib import Path

from django.utils import timezone
from django.utils.translation import get_language
from django_tasks import task  # what Wagtail itself uses, whatever Django has

from a11y_check import baseline
from a11y_check.run import check
from a11y_check.selection import selected
from a11y_check.wagtail.models import AuditRun
from a11y_check.wagtail.settings import checker_settings
from a11y_check.wagtail.site import SitePages


@task()
def audit_site() -> int:
    """Check what visitors see, with the settings and the baseline of the project; gives the number of the stored run."""
    started = timezone.now()
    site = SitePages()
    settings = checker_settings()
    known = baseline.read(Path(settings.baseline)) if settings.baseline else baseline.Baseline()
    language = settings.language or get_language() or "en"
    run = check(site, selected(settings), language, thresholds=settings.thresholds)
    run.known = known.apply(run.results, timezone.localdate())
    return AuditRun.record(run, site.page_ids, started=started, skipped=site.skipped).pk
