"""The report of translations: which pages lack a language, and which are out of date in one."""

from __future__ import annotations

from typing import Any

import django_filters  # type: ignore[import-untyped] # it ships no types
from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.coreutils import get_content_languages
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from integration_blocks.fields.language import language_name
from integration_blocks.translations.listing import TranslationsColumn
from integration_blocks.translations.status import EXPLANATION, STATES, needing_work, sources

pages_policy = PagePermissionPolicy()


def languages() -> list[tuple[str, str]]:
    return [(code, language_name(code)) for code in get_content_languages() if code != settings.LANGUAGE_CODE]


class TranslationFilterSet(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=list(STATES.items()), method="by_state", widget=forms.RadioSelect
    )
    language = django_filters.ChoiceFilter(
        label=pgettext_lazy("of a page", "Language"),
        choices=languages,
        method="by_state",
        widget=forms.RadioSelect,
    )
    title = django_filters.CharFilter(label=_("Page title contains"), lookup_expr="icontains")

    class Meta:
        model = Page
        fields = ["state", "language", "title"]

    def by_state(self, pages: QuerySet[Page], name: str, _value: str) -> QuerySet[Page]:
        """Both filters together: the pages out of date in Arabic, not those also out of date in another language."""
        state, language = self.form.cleaned_data["state"], self.form.cleaned_data["language"]
        if state:
            return needing_work(pages, state, language) if name == "state" else pages
        work = [needing_work(pages, each, language) for each in ("missing", "outdated", "draft")]
        return work[0] | work[1] | work[2]


class TranslationReportView(ReportView):
    """All pages that translations are made from, in the order of the tree."""

    model = Page
    page_title = _("Languages")
    template_name = "integration_blocks/admin/translations_report.html"
    header_icon = "globe"
    index_url_name = "integration_blocks_translations:report"
    index_results_url_name = "integration_blocks_translations:report_results"
    permission_policy = pages_policy
    permission_required = "change"
    filterset_class = TranslationFilterSet
    default_ordering = "path"
    list_export: list[str] = []
    columns = [
        TitleColumn("title", label=_("Page"), url_name="wagtailadmin_pages:edit"),
        Column(
            "language",
            label=pgettext_lazy("of a page", "Language"),
            accessor=lambda page: language_name(page.locale.language_code),
        ),
        TranslationsColumn(),
    ]

    def get_context_data(self, **kwargs: Any) -> Any:
        return {**super().get_context_data(**kwargs), "explanation": EXPLANATION}

    def get_queryset(self) -> Any:
        mine = pages_policy.instances_user_has_permission_for(self.request.user, "change")
        self.queryset = sources(mine).select_related("locale")
        return super().get_queryset()


class TranslationReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return len(get_content_languages()) > 1 and pages_policy.user_has_permission(request.user, "change")


def urls() -> list[URLPattern]:
    return [
        path("", TranslationReportView.as_view(), name="report"),
        path("results/", TranslationReportView.as_view(results_only=True), name="report_results"),
    ]


def menu_item() -> MenuItem:
    return TranslationReportMenuItem(
        _("Languages"),
        reverse("integration_blocks_translations:report"),
        name="translations",
        icon_name="globe",
        order=850,
    )
