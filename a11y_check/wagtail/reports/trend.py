"""How much there was to do, from run to run: a table, and a line for what can be compared."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Sum
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from a11y_check.wagtail.models import PageAudit
from a11y_check.wagtail.permissions import pages_policy
from a11y_check.wagtail.reports.base import FindingsReport
from a11y_check.wagtail.reports.columns import LabelledColumn
from a11y_check.wagtail.reports.filters import TrendFilterSet

Row = dict[str, Any]

#: The area that lines are drawn in.
WIDTH, HEIGHT = 600, 120


def mark_changes(rows: list[Row]) -> None:
    """Give each row its difference to the complete one before, drafts and live apart; the latest rows come first."""
    for row in rows:
        row["change"] = None
    for drafts in (False, True):
        comparable = [row for row in rows if row["complete"] and row["drafts"] == drafts]
        for later, earlier in pairwise(comparable):
            later["change"] = later["to_fix"] - earlier["to_fix"]


def chart(rows: list[Row]) -> dict[str, Any] | None:
    """The lines of what can be compared with the latest complete run; None for fewer than two runs."""
    complete = [row for row in reversed(rows) if row["complete"]]
    shown = [row for row in complete if row["drafts"] == complete[-1]["drafts"]]
    if len(shown) < 2:
        return None
    first, last = shown[0], shown[-1]
    highest = max(max(row["to_fix"], row["to_decide"]) for row in shown) or 1
    span = (last["finished"] - first["finished"]).total_seconds() or 1

    def line(name: str) -> str:
        points = (
            (
                (row["finished"] - first["finished"]).total_seconds() / span * WIDTH,
                HEIGHT - row[name] / highest * HEIGHT,
            )
            for row in shown
        )
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)

    return {
        "first": first,
        "last": last,
        "highest": highest,
        "to_fix": line("to_fix"),
        "to_decide": line("to_decide"),
        "size": f"0 -4 {WIDTH} {HEIGHT + 8}",
    }


def _scope(row: Row) -> str:
    looked_at = gettext("The latest drafts") if row["drafts"] else gettext("What visitors see")
    if row["complete"]:
        return looked_at
    return gettext("%(what)s (only some pages or rules)") % {"what": looked_at}


def _change(row: Row) -> str:
    return "" if row["change"] is None else f"{row['change']:+d}".replace("-", "−").replace("+0", "±0")


class Trend(FindingsReport):
    name = "trend"
    model = PageAudit
    template_name = "a11y_check/reports/trend.html"
    results_template_name = "a11y_check/reports/trend_results.html"
    filterset_class = TrendFilterSet
    paginate_by = None
    columns = [
        LabelledColumn("when", label=_("When")),
        LabelledColumn("scope", label=_("What was checked")),
        LabelledColumn("pages", label=_("Pages")),
        LabelledColumn("broken", label=_("Could not be checked")),
        LabelledColumn("rules", label=_("Rules")),
        LabelledColumn("to_fix", label=_("To fix")),
        LabelledColumn("change_text", label=pgettext_lazy("difference", "Change")),
        LabelledColumn("to_decide", label=_("To decide")),
    ]
    list_export = ["finished", "scope", "pages", "broken", "rules", "to_fix", "to_decide"]
    export_headings = {
        "finished": _("When"),
        "scope": _("What was checked"),
        "pages": _("Pages"),
        "broken": _("Could not be checked"),
        "rules": _("Rules"),
        "to_fix": _("To fix"),
        "to_decide": _("To decide"),
    }

    @cached_property
    def is_about_everything(self) -> bool:
        """Whether nothing is left out: then pages count that have been deleted since."""
        root = Page.get_first_root_node()
        may_all = pages_policy.user_has_permission_for_instance(self.request.user, "change", root)
        return may_all and not any(
            self.request.GET.get(name) for name in self.filters.filters if name != "drafts"
        )

    def get_filtered_queryset(self) -> QuerySet[Any, Any]:
        found = self.filter_queryset(self.own(PageAudit.objects.all(), "page"))
        return (
            found.values(
                number=F("run"),
                finished=F("run__finished"),
                drafts=F("run__drafts"),
                complete=F("run__complete"),
                rules=F("run__rules"),
                all_to_fix=F("run__to_fix"),
                all_to_decide=F("run__to_decide"),
            )
            .annotate(
                pages=Count("pk"),
                broken=Count("pk", filter=~Q(error="")),
                own_to_fix=Sum("to_fix"),
                own_to_decide=Sum("to_decide"),
            )
            .order_by("-finished", "-number")
        )

    def decorate_paginated_queryset(self, object_list: Any) -> list[Row]:
        rows: list[Row] = list(object_list)
        for row in rows:
            whose = "all" if self.is_about_everything else "own"
            row["to_fix"], row["to_decide"] = row[f"{whose}_to_fix"], row[f"{whose}_to_decide"]
            when = timezone.localtime(row["finished"])
            row["when"] = date_format(when, "SHORT_DATETIME_FORMAT")
            row["day"] = date_format(when, "SHORT_DATE_FORMAT")
            row["scope"] = _scope(row)
            row["rules"] = row["rules"] or None  # nobody counted them in early versions
        mark_changes(rows)
        for row in rows:
            row["change_text"] = _change(row)
        return rows

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        rows = self.decorate_paginated_queryset(context["object_list"])
        return {**context, "chart": chart(rows), "is_about_everything": self.is_about_everything}
