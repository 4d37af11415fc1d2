"""Where the checker appears in the admin."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from a11y_check.wagtail import views


class ReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_see(request)


@hooks.register("register_admin_urls")
def register_urls() -> list[URLPattern | URLResolver]:
    report = views.FindingReportView
    urls = [
        path("", report.as_view(), name="report"),
        path("results/", report.as_view(results_only=True), name="report_results"),
        path("run/", views.run_now, name="run_now"),
    ]
    return [path("reports/accessibility/", include((urls, "a11y_check")))]


@hooks.register("register_reports_menu_item")
def register_menu_item() -> MenuItem:
    return ReportMenuItem(
        _("Accessibility and completeness"),
        reverse("a11y_check:report"),
        name="accessibility",
        icon_name="glasses",
        order=100,
    )
