"""The addresses of the reports; each again for its rows alone, which filters ask for."""

from django.urls import path

from a11y_check.wagtail.reports import grouped
from a11y_check.wagtail.reports.findings import EveryFinding
from a11y_check.wagtail.reports.trend import Trend

urlpatterns = [
    path("", EveryFinding.as_view(), name="report"),
    path("results/", EveryFinding.as_view(results_only=True), name="report_results"),
]
for each in (*grouped.REPORTS, Trend):
    address = each.name.replace("_", "-")
    urlpatterns += [
        path(f"{address}/", each.as_view(), name=each.name),
        path(f"{address}/results/", each.as_view(results_only=True), name=f"{each.name}_results"),
    ]
