"""Confirming a contact: the day goes on record, and nothing else about the contact changes."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.locks import BasicLock
from wagtail.log_actions import LogActionRegistry, log

from integration_blocks.snippets import Contact

ACTION = "integration_blocks.confirm"


def may_confirm(user: Any) -> bool:
    """Whoever may change contacts may confirm them."""
    policy: Any = Contact.snippet_viewset.permission_policy
    return bool(policy.user_has_permission(user, "change"))


def is_locked(contact: Contact, user: Any) -> bool:
    """Whether somebody has locked the contact, or its facts in another language, against this person.

    Wagtail's locks for drafts that wait for review or for their hour do not count: confirming changes no draft.
    """
    lock = (contact.source() or contact).get_lock()
    return isinstance(lock, BasicLock) and bool(lock.for_user(user))


@transaction.atomic
def confirm(contact: Contact, user: Any = None) -> None:
    """Set `last_confirmed` to today, in all languages, and log it with the contact that holds the facts.

    Drafts stay drafts: versions that may still be edited or published get the day, too, so that the next
    save does not bring an older one back, and none of them is published.
    """
    source = contact.source() or contact
    today = timezone.localdate()
    for each in Contact.objects.filter(translation_key=source.translation_key):
        each.last_confirmed = today
        # No others: the row of a draft is not its latest version.
        each.save(update_fields=["last_confirmed", "modified_at"])
    waiting = Q(pk=source.latest_revision_id) | Q(approved_go_live_at__isnull=False)
    waiting |= Q(task_states__workflow_state__status="in_progress")
    for revision in source.revisions.filter(waiting).distinct():
        revision.content["last_confirmed"] = today.isoformat()
        revision.save(update_fields=["content"])
    log(instance=source, action=ACTION, user=user)
    contact.last_confirmed = today


@hooks.register("register_log_actions")
def register_action(actions: LogActionRegistry) -> None:
    actions.register_action(ACTION, _("Confirm"), _("Details confirmed"))
