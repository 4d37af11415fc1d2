"""Where publishing and moving stop and ask: in the editor, and for many pages at once."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from a11y_check.wagtail.completeness import gaps_of
from a11y_check.wagtail.gate import Stage, confirm, errors_of, obstacles, refusal
from a11y_check.wagtail.moving import faulty_pages, refusal_to_move
from a11y_check.wagtail.publishing import PublishingSettings
from a11y_check.wagtail.wording import advice


@hooks.register("before_publish_page")
def before_publishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The draft is saved by now. With errors, the editor is asked for a reason, or comes back to the page."""
    draft = page.get_latest_revision_as_object()
    errors = obstacles(draft, page.latest_revision_id)
    if not errors:
        return None
    if PublishingSettings.stage_of(page) == Stage.CONFIRM:
        return redirect("a11y_check:publish_with_reason", page.pk)
    messages.error(request, refusal(page, errors))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_move_page")
def before_moving(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """Whoever is about to confirm the move learns that it is not possible; the move itself is refused anyway."""
    if request.method == "GET" and (faulty := faulty_pages(page, destination)):
        messages.error(request, refusal_to_move(page, faulty))
        return redirect("wagtailadmin_pages:edit", faulty[0].pk)
    return None


@hooks.register("before_bulk_action")
def before_bulk_action(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> None:
    """Pages that are incomplete or have errors stay as they are, each with a message; the others of the selection are published or moved."""
    if action_type not in ("publish", "move"):
        return
    for page in [each for each in objects if isinstance(each, Page)]:
        refused = _not_published(page) if action_type == "publish" else _not_moved(page, action)
        if refused:
            objects.remove(page)
            messages.error(request, refused)


def _not_published(page: Page) -> str:
    draft = page.get_latest_revision_as_object()
    if gaps := gaps_of(draft):
        return gaps
    errors = obstacles(draft, page.latest_revision_id)
    return refusal(page, errors) if errors else ""


def _not_moved(page: Page, action: Any) -> str:
    faulty = faulty_pages(page, action.cleaned_form.cleaned_data["chooser"])
    return refusal_to_move(page, faulty) if faulty else ""


def publish_with_reason(request: HttpRequest, pk: int) -> HttpResponse:
    """Lists the errors of the page's draft; POST with `reason` publishes it. Raises PermissionDenied."""
    page = get_object_or_404(Page, pk=pk).specific
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    if PublishingSettings.stage_of(page) == Stage.REQUIRE:
        messages.error(request, refusal(page, errors_of(page.get_latest_revision_as_object())))
        return redirect("wagtailadmin_pages:edit", pk)
    reason = request.POST.get("reason", "").strip()
    if request.method == "POST" and reason:
        confirm(page, reason, request.user)
        page.latest_revision.publish(user=request.user)
        messages.success(request, gettext("“%(title)s” was published.") % {"title": page.title})
        return redirect("wagtailadmin_pages:edit", pk)
    language = get_language() or "en"
    errors = [
        (each.element(language), each.message(language), advice(each, language))
        for each in errors_of(page.get_latest_revision_as_object())
    ]
    context = {"page": page, "errors": errors, "missing": request.method == "POST"}
    return render(request, "a11y_check/publish_with_reason.html", context)


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    register = actions.register_action
    register(
        "a11y_check.refused",
        _("Not published because of errors"),
        _("Not published because of errors"),
    )
    register(
        "a11y_check.incomplete", _("Not published: incomplete"), _("Not published, because it is incomplete")
    )
    register(
        "a11y_check.urgent",
        _("Publish an urgent notice"),
        _("Published with errors, because it is urgent"),
    )

    @register("a11y_check.mended")
    class Mended(LogFormatter):
        label = _("Mend")

        def format_message(self, entry: Any) -> str:
            return gettext("Mended by itself: %(finding)s") % entry.data

    @register("a11y_check.confirmed")
    class Confirmed(LogFormatter):
        label = _("Publish with a reason")

        def format_message(self, entry: Any) -> str:
            return gettext("Published with errors. Reason: %(reason)s") % entry.data
