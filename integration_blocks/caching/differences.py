"""What readers see of a change: nothing of notes and drafts, and of a page some things on no other page."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Model

#: What Wagtail notes about drafts and editors; readers see nothing of it.
_NOTES = frozenset(
    {
        *("latest_revision", "live_revision", "latest_revision_created_at", "has_unpublished_changes"),
        *("draft_title", "locked", "locked_at", "locked_by", "owner", "go_live_at", "expired"),
        *("wagtail_admin_comments", "content_type", "numchild"),
        # Of files, when somebody asks for the first time.
        *("file_size", "file_hash"),
    }
)
#: With the streams, these are all that only the page itself shows of itself.
_OWN = _NOTES | {"first_published_at", "last_published_at"}


def is_note(update_fields: Any) -> bool:
    return update_fields is not None and _NOTES.issuperset(update_fields)


def was_or_is_shown(instance: Any, before: dict[str, Any] | None) -> bool:
    """Drafts of what was never published change nothing for readers, unless pages below them are published."""
    is_shown = getattr(instance, "live", True) or (before or {}).get("live", False)
    return bool(is_shown or getattr(instance, "numchild", 0))


def differs_elsewhere(model: type[Model], instance: Any, before: dict[str, Any]) -> bool:
    return any(
        before[field.attname] != getattr(instance, field.attname)
        for field in model._meta.concrete_fields
        if field.attname in before and field.name not in _OWN and not _is_parent_link(field)
    )


def _is_parent_link(field: models.Field[Any, Any]) -> bool:
    return bool(field.is_relation and getattr(field.remote_field, "parent_link", False))
