"""What is found on one page as an object that need not be saved: its draft, or what is about to be published."""

from __future__ import annotations

from wagtail.models import Page

from a11y_check.audit import audit
from a11y_check.errors import Unreadable
from a11y_check.finding import Finding
from a11y_check.selection import selected
from a11y_check.wagtail.settings import editor_settings
from a11y_check.wagtail.site import SitePages


def findings_of(page: Page) -> list[Finding]:
    """What editors can mend on the page as this object is.

    [] for a page that cannot be shown: that is a matter of its template, and the audit reports it.
    """
    try:
        shown = SitePages().draft(page)
    except Unreadable:
        return []
    if shown is None:
        return []
    settings = editor_settings()
    shown.thresholds = settings.thresholds
    (result,) = audit([shown], selected(settings))
    return result.findings
