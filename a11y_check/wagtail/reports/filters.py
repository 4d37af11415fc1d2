"""What the reports can be narrowed to. A choice with nothing to choose from is left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any, TypeVar

import django_filters  # type: ignore[import-untyped] # it ships no types
from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import UserModelMultipleChoiceField, WagtailFilterSet
from wagtail.models import Locale, Page, Site

from a11y_check.wagtail.models import AuditRun, PageAudit, PageFinding
from a11y_check.wagtail.permissions import pages_policy
from a11y_check.wagtail.reports.records import record_names
from a11y_check.wagtail.reports.sections import section_path, start_paths
from a11y_check.wagtail.wording import rule_title

T = TypeVar("T")


def once(request: HttpRequest, make: Callable[[HttpRequest], T]) -> T:
    """What a function makes of the request, which keeps it: filters ask for the same again and again."""
    name = f"_a11y_{make.__name__}"
    if not hasattr(request, name):
        setattr(request, name, make(request))
    made: T = getattr(request, name)
    return made


def latest_run(_request: HttpRequest) -> AuditRun | None:
    return AuditRun.latest()


def looked_at(request: HttpRequest) -> QuerySet[PageAudit]:
    """The pages of the latest run that this person may edit."""
    own = pages_policy.instances_user_has_permission_for(request.user, "change")
    return PageAudit.objects.filter(run=once(request, latest_run), page__in=own)


def rules_found(request: HttpRequest) -> list[tuple[str, str]]:
    """The rules that found something on these pages, by title."""
    language = get_language() or "en"
    found = PageFinding.objects.filter(page_audit__in=looked_at(request))
    rules = found.values_list("rule", flat=True).order_by("rule").distinct()
    return sorted(((rule, rule_title(rule, language)) for rule in rules), key=lambda choice: choice[1])


def section_paths(request: HttpRequest) -> set[str]:
    return set(looked_at(request).values_list(section_path("page__path"), flat=True).distinct())


def sections_of(request: HttpRequest) -> QuerySet[Page]:
    paths = once(request, section_paths)
    return Page.objects.filter(path__in=paths).order_by("path").select_related("locale")


def persons_of(request: HttpRequest) -> QuerySet[Any]:
    user = get_user_model()
    owners = looked_at(request).values("page__owner")
    return user._default_manager.filter(pk__in=owners).order_by(user.USERNAME_FIELD)


class SectionField(django_filters.fields.ModelChoiceField):
    def label_from_instance(self, obj: Page) -> str:
        return f"{obj.title} ({obj.locale})"


class SectionFilter(django_filters.ModelChoiceFilter):
    field_class = SectionField


class PersonField(django_filters.fields.ModelChoiceField):
    label_from_instance = UserModelMultipleChoiceField.label_from_instance


class PersonFilter(django_filters.ModelChoiceFilter):
    field_class = PersonField


class PageFilterSet(WagtailFilterSet):
    """By what is known about the page; `to_page` is the way to it from the model."""

    to_page = "page"

    section = SectionFilter(
        label=pgettext_lazy("of a site", "Section"),
        queryset=sections_of,
        method="in_section",
        widget=forms.RadioSelect,
    )
    person = PersonFilter(
        label=_("Owner of the page"),
        queryset=persons_of,
        method="owned_by",
        null_label=_("Nobody"),
        widget=forms.RadioSelect,
    )
    language = django_filters.ModelChoiceFilter(
        label=pgettext_lazy("of a page", "Language"),
        queryset=Locale.objects.all(),
        method="in_language",
        widget=forms.RadioSelect,
    )
    site = django_filters.ModelChoiceFilter(
        label=_("Site"), queryset=Site.objects.all(), method="on_site", widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("section", "person", "language", "site"):
            if name not in self.data and self.filters[name].field.queryset.count() < 2:
                del self.filters[name]

    def in_section(self, found: QuerySet[Any], _name: str, section: Page) -> QuerySet[Any]:
        return found.filter(**{f"{self.to_page}__path__startswith": section.path})

    def owned_by(self, found: QuerySet[Any], _name: str, person: Any) -> QuerySet[Any]:
        return found.filter(**{f"{self.to_page}__owner": None if person == "null" else person})

    def in_language(self, found: QuerySet[Any], _name: str, locale: Locale) -> QuerySet[Any]:
        return found.filter(**{f"{self.to_page}__locale": locale})

    def on_site(self, found: QuerySet[Any], _name: str, site: Site) -> QuerySet[Any]:
        below = [Q(**{f"{self.to_page}__path__startswith": path}) for path in start_paths(site)]
        return found.filter(reduce(or_, below))


class FindingFilterSet(PageFilterSet):
    to_page = "page_audit__page"

    severity = django_filters.ChoiceFilter(
        label=_("What to do"),
        choices=[
            ("error", _("To fix: a barrier")),
            ("warning", _("To fix: could be better")),
            ("review", _("To decide")),
        ],
        widget=forms.RadioSelect,
    )
    owner = django_filters.ChoiceFilter(
        label=_("Who can mend it"),
        choices=[("editor", _("Editors")), ("developer", _("Developers"))],
        widget=forms.RadioSelect,
    )
    rule = django_filters.ChoiceFilter(label=_("Kind"), widget=forms.RadioSelect)
    page = django_filters.CharFilter(
        label=_("Page title contains"), field_name="page_audit__page__title", lookup_expr="icontains"
    )

    class Meta:
        model = PageFinding
        fields = ["severity", "owner", "rule", "section", "person", "language", "site", "page"]

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(data, *args, **kwargs)
        self.filters["rule"].extra["choices"] = rules_found(self.request)
        # Where a link leads to one page or one record, that can be taken back; it is nothing to choose from here.
        if record := self.data.get("record"):
            known = PageFinding.objects.filter(record=record).values_list("record", flat=True)[:1]
            self.filters["record"] = django_filters.ChoiceFilter(
                label=_("Contact or other record"),
                field_name="record",
                choices=list(record_names(known).items()),
                widget=forms.RadioSelect,
            )
        if (number := self.data.get("only", "")).isdecimal():
            self.filters["only"] = django_filters.ModelChoiceFilter(
                label=_("Page"),
                field_name="page_audit__page",
                queryset=pages_policy.instances_user_has_permission_for(self.request.user, "change").filter(
                    pk=number
                ),
                widget=forms.RadioSelect,
            )


class TrendFilterSet(PageFilterSet):
    drafts = django_filters.ChoiceFilter(
        label=_("What was checked"),
        field_name="run__drafts",
        choices=[("False", _("What visitors see")), ("True", _("The latest drafts"))],
        widget=forms.RadioSelect,
    )

    class Meta:
        model = PageAudit
        fields = ["drafts", "section", "person", "language", "site"]
