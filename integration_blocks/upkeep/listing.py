"""What the listings of contacts and funders say about upkeep: columns, a filter, and the numbers of uses."""

from __future__ import annotations

from typing import Any

import django_filters  # type: ignore[import-untyped] # it ships no types
from django import forms
from django.db.models import Model, QuerySet
from django.middleware.csrf import get_token
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, Column
from wagtail.models import ReferenceIndex

from integration_blocks.snippets import Contact
from integration_blocks.upkeep.confirming import may_confirm
from integration_blocks.upkeep.problems import PROBLEMS, having, problems


def with_uses(model: type[Model]) -> QuerySet[Any]:
    """All objects with their language and `uses`: how many pages and other things refer to each."""
    return model._default_manager.select_related("locale").annotate(
        uses=ReferenceIndex.usage_count_subquery(model)
    )


class UsesColumn(Column):
    """How often it is used, with a link to where."""

    cell_template_name = "integration_blocks/upkeep/uses_cell.html"

    def __init__(self) -> None:
        super().__init__("uses", label=_("Used"), sort_key="uses")

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        context = super().get_cell_context_data(instance, parent_context)
        context["url_name"] = type(instance).snippet_viewset.get_url_name("usage")
        return context


class ProblemsColumn(Column):
    """What is wrong, in words; empty if nothing is."""

    def __init__(self) -> None:
        super().__init__("problems", label=_("To look at"))

    def get_value(self, instance: Contact) -> str:
        return "; ".join(str(PROBLEMS[key]) for key in problems(instance))


class ConfirmedColumn(BaseColumn):
    """When somebody last confirmed it, with a button to do so now."""

    cell_template_name = "integration_blocks/upkeep/confirmed_cell.html"

    def __init__(self) -> None:
        super().__init__("last_confirmed", label=_("Last confirmed"), sort_key="last_confirmed")

    def get_cell_context_data(self, instance: Contact, parent_context: Any) -> Any:
        context = super().get_cell_context_data(instance, parent_context)
        request = parent_context["request"]
        context["may_confirm"] = may_confirm(request.user) and not instance.locked
        context["csrf_token"] = get_token(request)
        return context


class ContactFilterSet(WagtailFilterSet):
    problem = django_filters.ChoiceFilter(
        label=_("To look at"),
        choices=list(PROBLEMS.items()),
        method="filter_by_problem",
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Contact
        fields = ["problem", "kind", "locale", "live"]

    def filter_by_problem(self, contacts: QuerySet[Contact], _name: str, problem: str) -> QuerySet[Contact]:
        return contacts.filter(pk__in=[contact.pk for contact in having(problem, contacts)])
