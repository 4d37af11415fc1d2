"""On the start page of the admin: the pages with most to do among those that this person may edit."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, F, Q
from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageFinding
from a11y_check.wagtail.permissions import may_see, pages_policy

#: So many pages are named.
SHOWN = 5


def worst_pages(user: Any) -> list[Any]:
    """{page, title, to_fix, to_decide} of the latest run, those with most to fix first. Two queries."""
    own = pages_policy.instances_user_has_permission_for(user, "change")
    found = PageFinding.objects.filter(page_audit__run=AuditRun.objects.first(), page_audit__page__in=own)
    left = found.exclude(outcome="cantTell", question__in=Decision.objects.values("question"))
    counts = left.values(page=F("page_audit__page"), title=F("page_audit__page__title")).annotate(
        to_fix=Count("pk", filter=Q(outcome="failed")),
        to_decide=Count("pk", filter=Q(outcome="cantTell")),
    )
    return list(counts.order_by("-to_fix", "-to_decide", "title")[:SHOWN])


class PagesToMend(Component):
    name = "pages_to_mend"
    template_name = "a11y_check/pages_to_mend.html"
    order = 225

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        request = parent_context["request"]
        return {"pages": worst_pages(request.user) if may_see(request) else []}


def add_pages_to_mend(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(PagesToMend())
