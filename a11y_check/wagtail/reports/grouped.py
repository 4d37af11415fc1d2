"""Sums of findings: a row says how much there is to fix and to decide, and leads to these findings."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import urlencode

from django.contrib.auth import get_user_model
from django.db.models import Count, F, QuerySet
from django.urls import reverse
from django.utils.translation import get_language, gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Locale, Page

from a11y_check.wagtail.places import record_edit_url, record_model
from a11y_check.wagtail.reports.base import ASKED, COUNTS, FAILED, FindingsReport
from a11y_check.wagtail.reports.columns import GroupColumn, LabelledColumn
from a11y_check.wagtail.reports.records import record_names
from a11y_check.wagtail.reports.sections import section_path
from a11y_check.wagtail.wording import rule_title

Row = dict[str, Any]

TO_FIX = LabelledColumn("to_fix", label=_("To fix"), sort_key="to_fix")
TO_DECIDE = LabelledColumn("to_decide", label=_("To decide"), sort_key="to_decide")
PAGES = LabelledColumn("pages", label=_("Pages"), sort_key="pages")
LANGUAGE = pgettext_lazy("of a page", "Language")
HEADINGS = {"to_fix": _("To fix"), "to_decide": _("To decide"), "pages": _("Pages")}


class GroupedReport(FindingsReport):
    """One row for each value of `key`.

    `name_rows` gives rows their `title`, and where there are such their `choice` (what the filter `filter_name` of the
    report of all findings asks for) and their `edit_url`.
    """

    default_ordering = ("-to_fix", "-to_decide")
    counts: ClassVar[dict[str, Any]] = {**COUNTS, "pages": Count("page_audit__page", distinct=True)}
    filter_name = ""

    def key(self) -> dict[str, Any]:
        """What makes a row, by the names that its parts have in the row."""
        raise NotImplementedError  # each report has its own

    def name_rows(self, rows: list[Row]) -> None:
        raise NotImplementedError  # each report has its own

    def get_filtered_queryset(self) -> QuerySet[Any, Any]:
        key = self.key()
        groups = self.filter_queryset(self.found()).values(**key).annotate(**self.counts)
        ordering = self.ordering if isinstance(self.ordering, tuple) else (self.ordering,)
        # Databases differ in where nobody comes.
        return groups.order_by(*ordering, *(F(name).asc(nulls_first=True) for name in key))

    def decorate_paginated_queryset(self, object_list: Any) -> list[Row]:
        rows = list(object_list)  # the table holds the same ones, so they are changed where they are
        self.name_rows(rows)
        others = set(self.filters.filters) - {self.filter_name} if self.filters else set()
        query = {name: value for name, value in self.request.GET.items() if name in others and value}
        for row in rows:
            if row.get("choice") is not None:
                asked = urlencode({**query, self.filter_name: row["choice"]})
                row["findings_url"] = f"{reverse('a11y_check:report')}?{asked}"
        return rows


class ByPage(GroupedReport):
    name = "by_page"
    filter_name = "only"
    columns = [
        GroupColumn("title", label=_("Page")),
        TO_FIX,
        TO_DECIDE,
        LabelledColumn("language", label=LANGUAGE),
        LabelledColumn("owner", label=_("Owner of the page")),
    ]
    list_export = ["title", "url", "language", "owner", "to_fix", "to_decide"]
    export_headings = {
        **HEADINGS,
        "title": _("Page"),
        "url": _("Address"),
        "language": LANGUAGE,
        "owner": _("Owner of the page"),
    }

    def key(self) -> dict[str, Any]:
        page = "page_audit__page"
        return {
            "number": F(page),
            "title": F(f"{page}__title"),
            "url": F("page_audit__url"),
            "locale": F(f"{page}__locale"),
            "person": F(f"{page}__owner"),
        }

    def name_rows(self, rows: list[Row]) -> None:
        languages = {locale.pk: str(locale) for locale in Locale.objects.all()}
        names = person_names({row["person"] for row in rows})
        for row in rows:
            row["choice"] = row["number"]
            row["language"] = languages[row["locale"]]
            row["owner"] = names[row["person"]]
            row["edit_url"] = reverse("wagtailadmin_pages:edit", args=[row["number"]]) + "#checks"


class ByRule(GroupedReport):
    name = "by_rule"
    filter_name = "rule"
    columns = [GroupColumn("title", label=_("Kind")), TO_FIX, TO_DECIDE, PAGES]
    list_export = ["title", "rule", "to_fix", "to_decide", "pages"]
    export_headings = {**HEADINGS, "title": _("Kind"), "rule": _("Rule")}

    def key(self) -> dict[str, Any]:
        # Under another name the sum would be called like the field.
        return {"kind": F("rule")}

    def name_rows(self, rows: list[Row]) -> None:
        language = get_language() or "en"
        for row in rows:
            row["choice"] = row["rule"] = row["kind"]
            row["title"] = rule_title(row["kind"], language)


class ByRecord(GroupedReport):
    """Findings that are mended at a contact or another record, each once however many pages show it."""

    name = "by_record"
    filter_name = "record"
    columns = [
        GroupColumn("title", label=_("Contact or other record")),
        LabelledColumn("kind", label=_("Type")),
        TO_FIX,
        TO_DECIDE,
        PAGES,
    ]
    list_export = ["title", "kind", "to_fix", "to_decide", "pages"]
    export_headings = {**HEADINGS, "title": _("Contact or other record"), "kind": _("Type")}
    counts: ClassVar[dict[str, Any]] = {
        "to_fix": Count("question", distinct=True, filter=FAILED),
        "to_decide": Count("question", distinct=True, filter=ASKED),
        "pages": GroupedReport.counts["pages"],
    }

    def found(self) -> QuerySet[Any]:
        return super().found().exclude(record="")

    def key(self) -> dict[str, Any]:
        return {"of": F("record")}

    def name_rows(self, rows: list[Row]) -> None:
        names = record_names([row["of"] for row in rows])
        for row in rows:
            model = record_model(row["of"])
            row["choice"], row["title"] = row["of"], names[row["of"]]
            row["kind"] = model._meta.verbose_name if model else ""
            row["edit_url"] = record_edit_url(row["of"], self.request.user) if model else ""


class BySection(GroupedReport):
    name = "by_section"
    filter_name = "section"
    columns = [GroupColumn("title", label=pgettext_lazy("of a site", "Section")), TO_FIX, TO_DECIDE, PAGES]
    list_export = ["title", "to_fix", "to_decide", "pages"]
    export_headings = {**HEADINGS, "title": pgettext_lazy("of a site", "Section")}

    def key(self) -> dict[str, Any]:
        return {"path": section_path("page_audit__page__path")}

    def name_rows(self, rows: list[Row]) -> None:
        paths = [row["path"] for row in rows]
        sections = {page.path: page for page in Page.objects.filter(path__in=paths).select_related("locale")}
        for row in rows:
            section = sections.get(row["path"])
            row["title"] = (
                f"{section.title} ({section.locale})" if section else gettext("Outside of all sites")
            )
            row["choice"] = section.pk if section else None


class ByPerson(GroupedReport):
    name = "by_person"
    filter_name = "person"
    columns = [GroupColumn("title", label=_("Owner of the page")), TO_FIX, TO_DECIDE, PAGES]
    list_export = ["title", "to_fix", "to_decide", "pages"]
    export_headings = {**HEADINGS, "title": _("Owner of the page")}

    def key(self) -> dict[str, Any]:
        return {"person": F("page_audit__page__owner")}

    def name_rows(self, rows: list[Row]) -> None:
        names = person_names({row["person"] for row in rows})
        for row in rows:
            row["choice"], row["title"] = row["person"] or "null", names[row["person"]]


def person_names(keys: set[Any]) -> dict[Any, str]:
    """What people are called; one query."""
    users = get_user_model()._default_manager.filter(pk__in=keys - {None})
    return {None: gettext("Nobody"), **{user.pk: get_user_display_name(user) for user in users}}


REPORTS = (ByPage, ByRule, ByRecord, BySection, ByPerson)
