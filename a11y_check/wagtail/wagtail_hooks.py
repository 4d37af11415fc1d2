"""Where the checker appears in the admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.userbar import ContentCheckerItem

from a11y_check.wagtail import (
    conformance,
    dashboard,
    decision_views,
    gate_views,
    mending_views,
    preview_check,
    views,
)
from a11y_check.wagtail.digest.account import DigestPanel
from a11y_check.wagtail.digest.findings import add_findings
from a11y_check.wagtail.permissions import may_see
from a11y_check.wagtail.reports import urls as reports_urls


class ReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see(request)


@hooks.register("register_admin_urls")
def register_urls() -> list[URLPattern | URLResolver]:
    urls = [
        *reports_urls.urlpatterns,
        path("run/", views.run_now, name="run_now"),
        path("preview/", preview_check.check_preview, name="check_preview"),
        path("decide/", decision_views.decide, name="decide"),
        path("decisions/", decision_views.DecisionsView.as_view(), name="decisions"),
        path(
            "decisions/results/",
            decision_views.DecisionsView.as_view(results_only=True),
            name="decisions_results",
        ),
        path("decisions/<int:pk>/revoke/", decision_views.revoke, name="revoke"),
        path("mend/<int:pk>/", mending_views.mend, name="mend"),
        path("publish/<int:pk>/", gate_views.publish_with_reason, name="publish_with_reason"),
    ]
    return [path("reports/accessibility/", include((urls, "a11y_check")))]


hooks.register("construct_homepage_panels", dashboard.add_pages_to_mend)
hooks.register("last_accessibility_audit", conformance.last_accessibility_audit)
hooks.register("construct_weekly_mail", add_findings, order=-10)
hooks.register("register_account_settings_panel", DigestPanel)


@hooks.register("construct_wagtail_userbar")
def use_own_rules(request: HttpRequest, items: list[Any], page: Any) -> None:  # noqa: ARG001 - Wagtail's hook
    in_preview = getattr(request, "in_preview_panel", False)
    items[:] = [
        preview_check.CheckerItem(in_editor=item.in_editor)
        if isinstance(item, ContentCheckerItem) and (item.in_editor or in_preview)
        else item
        for item in items
    ]


@hooks.register("register_reports_menu_item")
def register_menu_item() -> MenuItem:
    return ReportMenuItem(
        _("Accessibility and completeness"),
        reverse("a11y_check:report"),
        name="accessibility",
        icon_name="glasses",
        order=100,
    )
