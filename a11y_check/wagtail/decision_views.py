"""Answering what only a person can tell, seeing all answers, and taking one back."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.ui.tables import BaseColumn, DateColumn, UserColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.permissions import may_see, pages_policy
from a11y_check.wagtail.reports.base import links
from a11y_check.wagtail.reports.columns import TABLE, LabelledColumn


@require_POST
def decide(request: HttpRequest) -> HttpResponse:
    """Store that the element of the question `question` is right as it is; `reason` may be empty. Answers 204."""
    if not may_see(request):
        raise PermissionDenied
    question, rule = request.POST.get("question", ""), request.POST.get("rule", "")
    if len(question) != Decision._meta.get_field("question").max_length or not rule:
        return HttpResponseBadRequest(gettext("The question is missing. Reload the page, then decide again."))
    page = request.POST.get("page", "")
    known = {
        "rule": rule[:100],
        "element": request.POST.get("element", "")[:500],
        "message": request.POST.get("message", ""),
        "reason": request.POST.get("reason", "").strip()[:500],
        "page": Page.objects.filter(pk=page).first() if page.isdecimal() else None,
        "user": request.user,
    }
    Decision.objects.update_or_create(question=question, defaults=known)
    return HttpResponse(status=204)


class RevokeColumn(BaseColumn):
    """A button that has the question asked again."""

    cell_template_name = "a11y_check/revoke_cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        # Wagtail hands cells no token for their forms.
        context = super().get_cell_context_data(instance, parent_context)
        return {**context, "csrf_token": get_token(parent_context["request"])}


class DecisionsView(ReportView):
    """All answers, the latest first."""

    model = Decision
    template_name = "a11y_check/reports/base.html"
    table_classname = TABLE
    page_title = _("Decisions")
    header_icon = "check"
    index_url_name = "a11y_check:decisions"
    index_results_url_name = "a11y_check:decisions_results"
    permission_policy = pages_policy
    permission_required = "change"
    default_ordering = "-decided"
    no_results_message = _(
        "Nothing has been decided yet. Questions are asked in the report and beside the page that you write."
    )
    columns = [
        LabelledColumn("element", label=_("Where"), accessor="element"),
        LabelledColumn("message", label=_("Question"), accessor="message"),
        LabelledColumn("reason", label=_("Reason"), accessor="reason"),
        UserColumn("user", label=_("Who")),
        DateColumn("decided", label=_("When")),
        RevokeColumn("revoke", label=_("Ask again")),
    ]
    list_export = ["element", "message", "reason", "user", "decided", "page", "rule"]
    export_filename = "decisions"

    def get_queryset(self) -> QuerySet[Any]:
        self.queryset = Decision.objects.select_related("user__wagtail_userprofile", "page")
        return super().get_queryset()

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(*args, **kwargs), "report_links": links("decisions")}


@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget the answer, and lead back to the list."""
    if not may_see(request):
        raise PermissionDenied
    get_object_or_404(Decision, pk=pk).delete()
    messages.success(request, gettext("The question will be asked again."))
    return redirect("a11y_check:decisions")
