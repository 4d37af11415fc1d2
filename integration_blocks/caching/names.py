"""What is watched, and the names under which the log of changes knows it.

Watched are pages, snippets, images, documents, and what holds for a whole site (hosts, languages, settings, who may
see what, tags), and redirects, which are no part of any page. `watch()` adds models of a project that show in its interface.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import Model
from taggit.models import TagBase
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Locale,
    Page,
    PageViewRestriction,
    ReferenceIndex,
    Site,
    TranslatableMixin,
)
from wagtail.snippets.models import get_snippet_models

from integration_blocks.snippets.translated import TranslatedSnippet

ALL, SITE, PAGES, TREE = "all", "site", "pages", "tree"

_watched: set[type[Model]] = set()


def watch(model: type[Model]) -> None:
    """Let changes of this model's objects change the answers that depend on everything, or on its name."""
    _watched.add(model)
    kind_of.cache_clear()


def name_of(model: type[Model], key: Any = None) -> str:
    """The name in the log of all objects of a model, or of one."""
    kind = PAGES if issubclass(model, Page) else model._meta.label_lower
    if key is None:
        return kind
    return f"page:{key}" if kind == PAGES else f"{kind}:{key}"


@cache
def kind_of(model: type[Model]) -> str | None:
    """What a change of the model's objects is: SITE, PAGES, the model's own name, or nothing for readers."""
    if model._meta.apps is not apps:
        return None  # as a migration knows it
    if issubclass(model, Page):
        return PAGES
    if issubclass(model, TranslatedSnippet):
        return name_of(model)
    if model in {*_watched, *get_snippet_models(), get_image_model(), get_document_model()}:
        return name_of(model)
    if apps.is_installed("wagtail.contrib.redirects"):
        from wagtail.contrib.redirects.models import Redirect

        if issubclass(model, Redirect):
            return name_of(model)
    everywhere: list[type] = [
        Site,
        Locale,
        Collection,
        CollectionViewRestriction,
        PageViewRestriction,
        TagBase,
    ]
    if apps.is_installed("wagtail.contrib.settings"):
        from wagtail.contrib.settings.models import AbstractSetting

        everywhere.append(AbstractSetting)
    return SITE if issubclass(model, tuple(everywhere)) else None


def names_of_records(instance: Any) -> Iterator[str]:
    """Of the object, its translations, and the snippets that show one of them."""
    waiting, seen = [instance], set()
    while waiting:
        each = waiting.pop()
        for version in _versions(each):
            if (key := (type(version), version.pk)) in seen:
                continue
            seen.add(key)
            yield name_of(type(version))
            yield name_of(type(version), version.pk)
            waiting += _shown_by(version)


def _versions(instance: Any) -> Iterable[Any]:
    if not isinstance(instance, TranslatableMixin) or instance.pk is None:
        return [instance]
    others = type(instance)._base_manager.filter(translation_key=instance.translation_key)
    return [instance, *others.exclude(pk=instance.pk)]


def _shown_by(instance: Any) -> Iterator[Any]:
    """Watched objects other than pages that refer to this one."""
    for reference in ReferenceIndex.get_references_to(instance).select_related("base_content_type"):
        model = reference.base_content_type.model_class()
        if model is None or issubclass(model, Page) or kind_of(model) in (None, SITE):
            continue
        yield from model._base_manager.filter(pk=reference.object_id)
