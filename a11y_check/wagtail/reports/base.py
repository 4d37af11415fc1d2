"""What all reports share: the run that they are about, whose pages they show, and the way from one to the next."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import Count, Model, Q, QuerySet
from django.http import HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports import ReportView

from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding
from a11y_check.wagtail.permissions import pages_policy
from a11y_check.wagtail.reports.columns import TABLE
from a11y_check.wagtail.reports.filters import FindingFilterSet, latest_run, once

#: The reports in the order of their links, by the names of their addresses.
REPORTS = {
    "report": _("Every finding"),
    "by_page": _("By page"),
    "by_rule": _("By kind"),
    "by_record": _("By contact"),
    "by_section": _("By section"),
    "by_person": _("By owner"),
    "trend": _("Over time"),
    "decisions": _("Decisions"),
}

#: What is certain, and what a person has to judge.
FAILED, ASKED = Q(outcome="failed"), Q(outcome="cantTell")
COUNTS = {"to_fix": Count("pk", filter=FAILED), "to_decide": Count("pk", filter=ASKED)}


def links(current: str) -> list[dict[str, Any]]:
    """The way to all reports, with a mark at the one that is shown."""
    return [
        {"url": reverse(f"a11y_check:{name}"), "label": label, "current": name == current}
        for name, label in REPORTS.items()
    ]


class FindingsReport(ReportView):
    """About the findings of the latest run on the pages that this person may edit, without the questions that are answered."""

    name = ""
    model: type[Model] = PageFinding
    page_title = _("Accessibility and completeness")
    header_icon = "glasses"
    template_name = "a11y_check/report.html"
    table_classname = TABLE
    permission_policy = pages_policy
    permission_required = "change"
    filterset_class = FindingFilterSet
    counts: ClassVar[dict[str, Any]] = COUNTS

    def get_index_url(self) -> str:
        return reverse(f"a11y_check:{self.name}")

    def get_index_results_url(self) -> str:
        return reverse(f"a11y_check:{self.name}_results")

    def get_page_subtitle(self) -> str:
        return "" if self.name == "report" else str(REPORTS[self.name])

    @property
    def export_filename(self) -> str:
        return f"accessibility-{self.name}".replace("_", "-").removesuffix("-report")

    @cached_property
    def run(self) -> AuditRun | None:
        return once(self.request, latest_run)

    @cached_property
    def no_results_message(self) -> str:
        if self.run is None:
            return gettext("This site has not been checked yet.")
        if self.is_filtering:
            return gettext("Nothing matches these filters.")
        return gettext("Nothing was found on the pages that you may edit.")

    def found(self) -> QuerySet[PageFinding]:
        answered = Decision.objects.values("question")
        found = PageFinding.objects.filter(page_audit__run=self.run)
        return self.own(found.exclude(outcome="cantTell", question__in=answered))

    def own(self, queryset: QuerySet[Any], page: str = "page_audit__page") -> QuerySet[Any]:
        """Only what is about pages that this person may edit."""
        editable = pages_policy.instances_user_has_permission_for(self.request.user, "change")
        return queryset.filter(**{f"{page}__in": editable})

    def as_spreadsheet(self, queryset: QuerySet[Any], spreadsheet_format: str) -> HttpResponseBase:
        response = super().as_spreadsheet(queryset, spreadsheet_format)
        if isinstance(response, StreamingHttpResponse):
            # Rows made while they are sent would be in the language of the site, not of this person.
            response.streaming_content = list(response)
        return response

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        if self.run and not self.results_only:
            context["counts"] = self.found().aggregate(**self.counts)
            context["broken"] = self.own(
                PageAudit.objects.filter(run=self.run).exclude(error="").select_related("page"), "page"
            )
        return {**context, "run": self.run, "report_links": links(self.name)}
