"""Where a finding can be mended: at the record that the element shows, at its block, or on its page.

A template says which record an element shows: `data-source="app.model:key"`, and `data-field="name"` on what shows
one of its fields. The model may say which field a rule is about, by the rule or by the start of its id, as
`audit_fields = {"contact/hours": "opening_hours"}`; "" stands for the record as a whole. Only what names a field,
or is named there, leads to the record: anything else is a matter of the page.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.admin.utils import quote
from django.urls import reverse
from wagtail.admin.utils import get_admin_base_url

from a11y_check.finding import Finding


def absolute(path: str) -> str:
    """The address of a page of the admin with its host, where WAGTAILADMIN_BASE_URL names that."""
    return f"{get_admin_base_url() or ''}{path}"


def edit_url(finding: Finding, page_id: int, user: Any = None) -> str:
    """The path in the admin; `user` is led only to records that they may change."""
    found = record_url(finding, user)
    if found:
        return found
    url = reverse("wagtailadmin_pages:edit", args=[page_id])
    return f"{url}#block-{finding.block}-section" if finding.block else url


def record_url(finding: Finding, user: Any = None) -> str:
    """The path of the record that has to be changed; "" where it is the page, or `user` may not."""
    record, _hash, shown = (finding.source or "").partition("#")
    label, _colon, key = record.partition(":")
    try:
        model: Any = apps.get_model(label)
        views = model.snippet_viewset
    except (LookupError, ValueError, AttributeError):
        return ""  # nothing that the admin edits as a snippet
    field = _field(finding.rule, shown, getattr(model, "audit_fields", {}))
    if field is None or not key or (user and not views.permission_policy.user_has_permission(user, "change")):
        return ""
    url = reverse(views.get_url_name("edit"), args=[quote(key)])
    return f"{url}#:w:contentpath={field}" if field else url


def _field(rule: str, shown: str, known: dict[str, str]) -> str | None:
    """The field to change; "" for the record as a whole, None where the rule is about the page."""
    if rule in known:
        return known[rule]
    if shown:
        return shown
    starts = [start for start in known if rule.startswith(start)]
    return known[max(starts, key=len)] if starts else None
