"""Where publishing was refused in the admin: back to the page, with the reason."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from a11y_check.wagtail.gate import PublishingRefusedError


class PublishingRefusedMiddleware:
    """Views of the admin do not expect that a page may not go live, such as those of workflows."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, PublishingRefusedError) or not request.user.is_authenticated:
            return None
        messages.error(request, exception.messages[0])
        return redirect("wagtailadmin_pages:edit", exception.page.pk)
