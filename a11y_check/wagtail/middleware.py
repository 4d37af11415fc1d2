"""Where publishing was refused in the admin: back to the page, with the reason."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from wagtail.models import Page
from wagtail.users.models import UserProfile

from a11y_check.wagtail.completeness import incomplete
from a11y_check.wagtail.gate import PublishingRefusedError

#: Here somebody approves what others wrote: it may lack what only publishing asks for.
APPROVAL = "wagtailadmin_pages:workflow_action"


class PublishingRefusedMiddleware:
    """Views of the admin do not expect that a page may not go live, such as those of workflows."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not request.user.is_authenticated:
            return None
        if isinstance(exception, PublishingRefusedError):
            messages.error(request, exception.messages[0])
            return redirect("wagtailadmin_pages:edit", exception.page.pk)
        asked = request.resolver_match
        if isinstance(exception, ValidationError) and asked and asked.view_name == APPROVAL:
            page = Page.objects.get(pk=asked.kwargs["page_id"])
            # The admin's language ended with the view.
            with translation.override(UserProfile.get_for_user(request.user).get_preferred_language()):
                messages.error(request, incomplete(page.specific, exception))
            return redirect("wagtailadmin_pages:edit", page.pk)
        return None
