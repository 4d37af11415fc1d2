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


def record_of(finding: Finding) -> str:
    """The record that has to be changed, as `app.model:key`; "" where it is the page."""
    record, _hash, _shown = (finding.source or "").partition("#")
    model = record_model(record)
    return record if model is not None and _field_of(finding, model) is not None else ""


def record_model(record: str) -> Any:
    """The model of a record `app.model:key`; None for what the admin does not edit as a snippet, or without a key."""
    label, _colon, key = record.partition(":")
    try:
        model: Any = apps.get_model(label)
    except (LookupError, ValueError):
        return None
    return model if key and hasattr(model, "snippet_viewset") else None


def record_url(finding: Finding, user: Any = None) -> str:
    """The path of the record that has to be changed; "" where it is the page, or `user` may not."""
    record = record_of(finding)
    url = record_edit_url(record, user) if record else ""
    field = _field_of(finding, record_model(record)) if url else ""
    return f"{url}#:w:contentpath={field}" if field else url


def record_edit_url(record: str, user: Any = None) -> str:
    """The path of the form of a record `app.model:key`; "" where `user` may not change it."""
    views = record_model(record).snippet_viewset
    if user and not views.permission_policy.user_has_permission(user, "change"):
        return ""
    return reverse(views.get_url_name("edit"), args=[quote(record.partition(":")[2])])


def field_of(finding: Finding) -> str:
    """The field of that record; "" for the record as a whole, and for what is about the page."""
    record = record_of(finding)
    return (_field_of(finding, record_model(record)) or "") if record else ""


def may_change(record: str, user: Any) -> bool:
    """Whether this person may change records such as `app.model:key`."""
    model = record_model(record)
    return model is not None and bool(record_edit_url(record, user))


def _field_of(finding: Finding, model: Any) -> str | None:
    _record, _hash, shown = (finding.source or "").partition("#")
    return _field(finding.rule, shown, getattr(model, "audit_fields", {}))


def _field(rule: str, shown: str, known: dict[str, str]) -> str | None:
    """The field to change; "" for the record as a whole, None where the rule is about the page."""
    if rule in known:
        return known[rule]
    if shown:
        return shown
    starts = [start for start in known if rule.startswith(start)]
    return known[max(starts, key=len)] if starts else None
