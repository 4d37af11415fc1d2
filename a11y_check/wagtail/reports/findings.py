"""Every finding, page by page, in the order of each page."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import BaseColumn, TitleColumn

from a11y_check.wagtail.models import PageFinding
from a11y_check.wagtail.reports.base import FindingsReport
from a11y_check.wagtail.reports.columns import LabelledColumn


class PlaceColumn(TitleColumn):
    """The page, with a link to where the finding can be mended."""

    def get_link_url(self, instance: PageFinding, parent_context: Any) -> str:
        return instance.edit_url_for(parent_context["request"].user)


class FindingColumn(BaseColumn):
    """Which element, what is wrong with it, and how to mend it."""

    cell_template_name = "a11y_check/finding_cell.html"


class EveryFinding(FindingsReport):
    name = "report"
    default_ordering = ("page_audit__page__path", "line", "column", "pk")
    columns = [
        PlaceColumn("page", label=_("Page"), accessor="page"),
        FindingColumn("finding", label=_("What")),
        LabelledColumn("todo", label=_("What to do"), accessor="todo"),
        LabelledColumn("owner", label=_("Who"), accessor="owner_name"),
        LabelledColumn("language", label=pgettext_lazy("of a page", "Language"), accessor="language"),
    ]
    list_export = [
        "page", "page_audit.url", "language", "todo", "severity", "owner", "rule", "element", "message", "fix", "html",
        "line",
    ]  # fmt: skip
    export_headings = {
        "page": _("Page"),
        "page_audit.url": _("Address"),
        "language": pgettext_lazy("of a page", "Language"),
        "todo": _("What to do"),
        "element": _("Where"),
        "message": _("What"),
        "fix": _("How to mend it"),
        "html": _("HTML"),
    }

    def get_queryset(self) -> QuerySet[PageFinding]:
        self.queryset = self.found().select_related("page_audit__page__locale")
        return super().get_queryset()
