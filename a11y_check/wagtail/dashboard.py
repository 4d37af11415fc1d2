"""On the start page of the admin: the pages with most to do among this person's own."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, F, Q
from django.http import HttpRequest
from wagtail.admin.ui.components import Component
from wagtail.query import PageQuerySet

from a11y_check.rule import Owner
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageFinding
from a11y_check.wagtail.permissions import may_see, own_pages, pages_policy

#: So many pages are named.
SHOWN = 5


def worst_pages(pages: PageQuerySet) -> list[Any]:
    """{page, title, to_fix, to_decide} of those with most for editors to fix, as the latest run found it. Two queries."""
    found = PageFinding.objects.filter(page_audit__run=AuditRun.latest(), page_audit__page__in=pages)
    left = found.exclude(outcome="cantTell", question__in=Decision.objects.values("question"))
    counts = (
        left.filter(owner=Owner.EDITOR)
        .values(page=F("page_audit__page"), title=F("page_audit__page__title"))
        .annotate(
            to_fix=Count("pk", filter=Q(outcome="failed")),
            to_decide=Count("pk", filter=Q(outcome="cantTell")),
        )
    )
    return list(counts.order_by("-to_fix", "-to_decide", "title", "page")[:SHOWN])


class PagesToMend(Component):
    """This person's own pages; for somebody who has none, such as a site owner, all that they may edit."""

    name = "pages_to_mend"
    template_name = "a11y_check/pages_to_mend.html"
    order = 225

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        request = parent_context["request"]
        if not may_see(request):
            return {"pages": []}
        own = own_pages(request.user)
        has_own = own.exists()
        editable = pages_policy.instances_user_has_permission_for(request.user, "change")
        return {"pages": worst_pages(own if has_own else editable), "has_own": has_own}


def add_pages_to_mend(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(PagesToMend())
