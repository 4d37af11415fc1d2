"""The report for editors: what the latest audit found on pages that they may edit."""

from __future__ import annotations

from typing import Any

import django_filters  # type: ignore[import-untyped] # it ships no types
from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Locale

from a11y_check.rule import RULES
from a11y_check.texts import translate
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding
from a11y_check.wagtail.permissions import may_see, pages_policy
from a11y_check.wagtail.tasks import audit_site


def rules_found() -> list[tuple[str, str]]:
    """The rules that the latest run found something with, by title."""
    latest = PageFinding.objects.filter(page_audit__run=AuditRun.objects.first())
    language = get_language() or "en"
    return sorted(
        (
            (rule, translate(RULES[rule].title, language) if rule in RULES else rule)
            for rule in latest.values_list("rule", flat=True).distinct()
        ),
        key=lambda choice: choice[1],
    )


class FindingFilterSet(WagtailFilterSet):
    severity = django_filters.ChoiceFilter(
        label=_("What to do"),
        choices=[
            ("error", _("To fix: a barrier")),
            ("warning", _("To fix: could be better")),
            ("review", _("To decide")),
        ],
        widget=forms.RadioSelect,
    )
    owner = django_filters.ChoiceFilter(
        label=_("Who can mend it"),
        choices=[("editor", _("Editors")), ("developer", _("Developers"))],
        widget=forms.RadioSelect,
    )
    rule = django_filters.ChoiceFilter(label=_("Kind"), choices=rules_found, widget=forms.RadioSelect)
    language = django_filters.ModelChoiceFilter(
        label=_("Language"),
        field_name="page_audit__page__locale",
        queryset=Locale.objects.all(),
        widget=forms.RadioSelect,
    )
    page = django_filters.CharFilter(
        label=_("Page title contains"), field_name="page_audit__page__title", lookup_expr="icontains"
    )

    class Meta:
        model = PageFinding
        fields = ["severity", "owner", "rule", "language", "page"]


class PlaceColumn(TitleColumn):
    """The page, with a link to where the finding can be mended."""

    def get_link_url(self, instance: PageFinding, parent_context: Any) -> str:
        return instance.edit_url_for(parent_context["request"].user)


class FindingColumn(BaseColumn):
    """Which element, what is wrong with it, and how to mend it."""

    cell_template_name = "a11y_check/finding_cell.html"


class FindingReportView(ReportView):
    """Findings of the latest run, page by page, in the order of each page."""

    model = PageFinding
    page_title = _("Accessibility and completeness")
    header_icon = "glasses"
    template_name = "a11y_check/report.html"
    index_url_name = "a11y_check:report"
    index_results_url_name = "a11y_check:report_results"
    permission_policy = pages_policy
    permission_required = "change"
    filterset_class = FindingFilterSet
    default_ordering = ("page_audit__page__path", "line", "column", "pk")
    columns = [
        PlaceColumn("page", label=_("Page"), accessor="page"),
        FindingColumn("finding", label=_("What")),
        Column("todo", label=_("What to do"), accessor="todo"),
        Column("owner", label=_("Who"), accessor="owner_name"),
        Column("language", label=_("Language"), accessor="language"),
    ]
    list_export = [
        "page", "page_audit.url", "language", "todo", "severity", "owner", "rule", "element", "message", "fix", "html",
        "line",
    ]  # fmt: skip
    export_headings = {
        "page": _("Page"),
        "page_audit.url": _("Address"),
        "language": _("Language"),
        "todo": _("What to do"),
        "element": _("Where"),
        "message": _("What"),
        "fix": _("How to mend it"),
        "html": _("HTML"),
    }
    export_filename = "accessibility"

    @cached_property
    def run(self) -> AuditRun | None:
        return AuditRun.objects.first()

    @cached_property
    def no_results_message(self) -> str:
        if self.run is None:
            return gettext("This site has not been checked yet.")
        if self.is_filtering:
            return gettext("Nothing matches these filters.")
        return gettext("Nothing was found on the pages that you may edit.")

    def get_queryset(self) -> QuerySet[PageFinding]:
        self.queryset = self.found().select_related("page_audit__page__locale")
        return super().get_queryset()

    def found(self) -> QuerySet[PageFinding]:
        """What is left to do on this person's pages: without the questions that somebody has answered."""
        answered = Decision.objects.values("question")
        found = PageFinding.objects.filter(page_audit__run=self.run)
        return self.own(found.exclude(outcome="cantTell", question__in=answered))

    def own(self, queryset: QuerySet[Any], page: str = "page_audit__page") -> QuerySet[Any]:
        """Only what is about pages that this person may edit."""
        editable = pages_policy.instances_user_has_permission_for(self.request.user, "change")
        return queryset.filter(**{f"{page}__in": editable})

    def as_spreadsheet(self, queryset: QuerySet[PageFinding], spreadsheet_format: str) -> HttpResponseBase:
        response = super().as_spreadsheet(queryset, spreadsheet_format)
        if isinstance(response, StreamingHttpResponse):
            # Rows made while they are sent would be in the language of the site, not of this person.
            response.streaming_content = list(response)
        return response

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        if self.run and not self.results_only:
            context["counts"] = self.found().aggregate(
                to_fix=Count("pk", filter=Q(outcome="failed")),
                to_decide=Count("pk", filter=Q(outcome="cantTell")),
            )
            context["broken"] = self.own(
                PageAudit.objects.filter(run=self.run).exclude(error="").select_related("page"), "page"
            )
        return {**context, "run": self.run}


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
