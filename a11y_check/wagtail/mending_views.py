"""“Mend it for me”: beside the page that somebody writes, and for many pages at once."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from a11y_check.wagtail.draft_check import findings_of
from a11y_check.wagtail.mending import mend_all, mended


@require_POST
def mend(request: HttpRequest, pk: int) -> HttpResponse:
    """Remove the finding `fingerprint` from the latest draft of the page. Answers 204, or 409 with a sentence."""
    page = get_object_or_404(Page, pk=pk)
    if not page.permissions_for_user(request.user).can_edit() or page.specific.get_lock():
        raise PermissionDenied
    draft = page.get_latest_revision_as_object()
    wanted = request.POST.get("fingerprint", "")
    finding = next((each for each in findings_of(draft) if each.fingerprint == wanted), None)
    done = finding and mended(draft, finding)
    if not done:
        message = gettext(
            "This could not be mended by itself. Save the draft and try again, or change it yourself."
        )
        return HttpResponse(message, status=409, content_type="text/plain; charset=utf-8")
    done.save(request.user)
    messages.success(request, gettext("Mended. Look at the draft before you publish it."))
    return HttpResponse(status=204)


@hooks.register("register_bulk_action")
class MendBulkAction(PageBulkAction):
    """Changes drafts only."""

    display_name = _("Mend")
    action_type = "a11y_mend"
    aria_label = _("Mend what can be mended by itself, in the drafts of the selected pages")
    template_name = "a11y_check/confirm_bulk_mend.html"
    action_priority = 60

    def check_perm(self, page: Page) -> bool:
        return bool(page.permissions_for_user(self.request.user).can_edit()) and not page.get_lock()

    @classmethod
    def execute_action(cls, objects: list[Page], user: Any = None, **_kwargs: Any) -> tuple[int, int]:
        return sum(len(mend_all(page, user)) for page in objects), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "%(count)d thing was mended. Look at the draft before you publish it.",
            "%(count)d things were mended. Look at the drafts before you publish them.",
            num_parent_objects,
        ) % {"count": num_parent_objects}
