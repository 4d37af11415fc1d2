"""Starting a check from the report."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from a11y_check.wagtail.permissions import may_see
from a11y_check.wagtail.tasks import audit_site


@require_POST
def run_now(request: HttpRequest) -> HttpResponse:
    """Check the site, and lead back to the report."""
    if not may_see(request):
        raise PermissionDenied
    result = audit_site.enqueue()
    if not result.is_finished:
        messages.success(request, gettext("The site is being checked. Reload this page in a few minutes."))
    elif result.errors:
        messages.error(request, gettext("The check failed. Run “manage.py audit” to see why."))
    else:
        messages.success(request, gettext("The site has been checked."))
    return redirect("a11y_check:report")
