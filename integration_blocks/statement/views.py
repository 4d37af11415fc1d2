"""Compares a statement with the last check, and takes the differences over: into the draft, never into the live page."""

from __future__ import annotations

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.log_actions import LogActionRegistry

from integration_blocks.statement.bodies import BODIES
from integration_blocks.statement.proposal import propose

ACTION = "integration_blocks.statement"


def compare(request: HttpRequest, pk: int) -> HttpResponse:
    """What the last check would change; POST changes the draft. Raises PermissionDenied."""
    from integration_blocks.pages import AccessibilityStatementPage

    page = get_object_or_404(AccessibilityStatementPage, pk=pk)
    allowed = page.permissions_for_user(request.user)
    if not allowed.can_edit():
        raise PermissionDenied
    draft = page.get_latest_revision_as_object()
    proposal = propose(draft)
    if request.method == "POST":
        if allowed.page_locked():
            messages.error(request, gettext("This page is locked. Unlock it, then try again."))
        elif proposal:
            proposal.apply(draft)
            draft.save_revision(user=request.user, log_action=ACTION, clean=False)
            messages.success(
                request, gettext("The draft is changed, not the live page. Read it, then publish it.")
            )
        return redirect("wagtailadmin_pages:edit", pk)
    jurisdiction = proposal.fields.get("jurisdiction", draft.jurisdiction)
    context = {
        "page": page,
        "proposal": proposal,
        "fields": [
            (_label(draft, name), _shown(draft, name, value)) for name, value in proposal.fields.items()
        ],
        "body": BODIES.get(jurisdiction),
    }
    return render(request, "integration_blocks/statement/compare.html", context)


def _label(page: Any, name: str) -> str:
    label = str(page._meta.get_field(name).verbose_name)
    return f"{label[:1].upper()}{label[1:]}"


def _shown(page: Any, name: str, value: Any) -> Any:
    """A choice in words, a day as it is written here."""
    if isinstance(value, datetime.date):
        return date_format(value)
    return dict(page._meta.get_field(name).flatchoices).get(value, value)


@hooks.register("register_log_actions")
def register_action(actions: LogActionRegistry) -> None:
    actions.register_action(ACTION, _("Take over the last check"), _("Taken over from the last check"))
