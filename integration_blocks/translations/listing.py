"""Translation status in the lists of pages, contacts and funders: each language with what there is to do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.contrib.admin.utils import quote
from django.urls import reverse
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import BaseColumn
from wagtail.admin.viewsets.pages import PageViewSet, page_viewset_registry
from wagtail.models import Page

from integration_blocks.fields.language import language_name
from integration_blocks.pages.content import ContentPage
from integration_blocks.translations.status import STATES, Family, families

_STORED_AS = "_integration_blocks_families"


@lru_cache
def workflow() -> str:
    """The app that makes translations; "" where the site has none."""
    known = ("wagtail_localize", "simple_translation")
    labels = {config.label for config in apps.get_app_configs()}
    return next((label for label in known if label in labels), "")


class TranslationsColumn(BaseColumn):
    """The languages of each row by state, with links to what is to do; two queries for the whole list."""

    cell_template_name = "integration_blocks/admin/translations_cell.html"

    def __init__(self) -> None:
        super().__init__("translations", label=pgettext_lazy("languages of a page", "Translations"))

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        context = super().get_cell_context_data(instance, parent_context)
        family = _families(parent_context["table"]).get(instance.translation_key)
        may_send = bool(workflow()) and parent_context["request"].user.has_perm(
            f"{workflow()}.submit_translation"
        )
        context["states"] = _shown(family, type(instance), may_send) if family else []
        return context


def _families(table: Any) -> dict[Any, Family]:
    if not hasattr(table, _STORED_AS):
        setattr(table, _STORED_AS, families(list(table.data)))
    found: dict[Any, Family] = getattr(table, _STORED_AS)
    return found


def _shown(family: Family, model: type[Any], may_send: bool) -> Iterable[dict[str, Any]]:
    """The states that occur, each with its languages: their names, and where to go."""
    for state, name in STATES.items():
        versions = family.in_state(state)
        if versions:
            links = [
                {
                    "language": language_name(each.language),
                    "url": _url(family, each.pk, model, state, may_send),
                }
                for each in versions
            ]
            yield {"state": state, "name": name, "links": links}


def _url(family: Family, pk: int | None, model: type[Any], state: str, may_send: bool) -> str:
    """Of a version to edit it, of a missing one to send the source to translators; "" where neither is possible."""
    if state != "missing":
        return edit_url(model, pk)
    if not may_send:
        return ""
    if issubclass(model, Page):
        return reverse(f"{workflow()}:submit_page_translation", args=[family.source])
    return reverse(
        f"{workflow()}:submit_snippet_translation",
        args=[model._meta.app_label, model._meta.model_name, quote(family.source)],
    )


def edit_url(model: type[Any], pk: Any) -> str:
    if issubclass(model, Page):
        return reverse("wagtailadmin_pages:edit", args=[pk])
    return reverse(model.snippet_viewset.get_url_name("edit"), args=[quote(pk)])


class TranslatedPagesViewSet(PageViewSet):
    """The list of what is below one of our pages. A site that has its own for a page type goes before it."""

    model = Page
    parent_models = [ContentPage]
    columns = [*PageViewSet.columns, TranslationsColumn()]

    def on_register(self) -> None:
        """For lists alone: all other views of pages stay Wagtail's, or the site's."""
        for parent in self.parent_models:
            page_viewset_registry.values_by_parent_model[parent] = self
