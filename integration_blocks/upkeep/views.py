"""Confirming contacts in the admin: with one click, or many at once."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from integration_blocks.snippets import Contact
from integration_blocks.upkeep.confirming import confirm, is_locked, may_confirm


@require_POST
def confirm_contact(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm the contact, and lead back to `next`, else to all contacts."""
    contact = get_object_or_404(Contact, pk=pk)
    if not may_confirm(request.user):
        raise PermissionDenied
    if is_locked(contact, request.user):
        messages.error(
            request,
            gettext("“%(contact)s” is locked. Unlock it, then confirm its details.") % {"contact": contact},
        )
    else:
        confirm(contact, request.user)
        messages.success(
            request, gettext("The details of “%(contact)s” are confirmed.") % {"contact": contact}
        )
    return redirect(
        get_valid_next_url_from_request(request) or "wagtailsnippets_integration_blocks_contact:list"
    )


@hooks.register("register_bulk_action")
class ConfirmBulkAction(SnippetBulkAction):
    models = [Contact]
    display_name = _("Confirm details")
    action_type = "confirm_contacts"
    aria_label = _("Confirm the details of the selected contacts")
    template_name = "integration_blocks/upkeep/confirm_bulk.html"
    action_priority = 20

    def check_perm(self, contact: Contact) -> bool:
        return may_confirm(self.request.user) and not is_locked(contact, self.request.user)

    @classmethod
    def execute_action(cls, objects: list[Contact], **kwargs: Any) -> tuple[int, int]:
        for contact in objects:
            confirm(contact, kwargs["self"].request.user)
        return len(objects), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "The details of %(count)d contact are confirmed.",
            "The details of %(count)d contacts are confirmed.",
            num_parent_objects,
        ) % {"count": num_parent_objects}
