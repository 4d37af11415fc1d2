"""Who says that something changed: Django's signals, sorted into the names of the log.

Watched are pages, snippets, images, documents, and what holds for a whole site (hosts, languages, settings, who may
see what, tags), and redirects, which are no part of any page. `watch()` adds models of a project that show in its interface.
"""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from django.apps import AppConfig, apps
from django.db import models, transaction
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_migrate, post_save, pre_delete, pre_save
from modelcluster.fields import ParentalKey
from taggit.models import TagBase
from wagtail.documents import get_document_model
from wagtail.fields import StreamField
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
from wagtail.signals import post_page_move
from wagtail.snippets.models import get_snippet_models

from integration_blocks.caching import frontend, log
from integration_blocks.snippets.translated import TranslatedSnippet

ALL, SITE, PAGES, TREE = "all", "site", "pages", "tree"

#: What Wagtail notes about drafts and editors; readers see nothing of it.
_NOTES = frozenset(
    {
        *("latest_revision", "live_revision", "latest_revision_created_at", "has_unpublished_changes"),
        *("draft_title", "locked", "locked_at", "locked_by", "owner", "go_live_at", "expired"),
        *("wagtail_admin_comments", "content_type", "numchild"),
        # Of files, when somebody asks for the first time.
        *("file_size", "file_hash"),
    }
)
#: With the streams, these are all that only the page itself shows of itself.
_OWN = _NOTES | {"first_published_at", "last_published_at"}
_BEFORE = "_integration_blocks_before"

_watched: set[type[Model]] = set()


def watch(model: type[Model]) -> None:
    """Let changes of this model's objects change the answers that depend on everything, or on its name."""
    _watched.add(model)
    _kind.cache_clear()


def name_of(model: type[Model], key: Any = None) -> str:
    """The name in the log of all objects of a model, or of one."""
    kind = PAGES if issubclass(model, Page) else model._meta.label_lower
    if key is None:
        return kind
    return f"page:{key}" if kind == PAGES else f"{kind}:{key}"


@cache
def _kind(model: type[Model]) -> str | None:
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


def _parent(instance: Model) -> Model | None:
    """What an object belongs to that is edited as a part of another, as the rows of an inline panel are."""
    for field in instance._meta.fields:
        if isinstance(field, ParentalKey):
            found: Model | None = getattr(instance, field.name, None)
            return found
    return None


def before_save(sender: type[Model], instance: Any, raw: bool, update_fields: Any, **_: Any) -> None:
    """Remember what readers see before an object is saved."""
    if raw or instance.pk is None or not _kind(sender) or _is_note(update_fields):
        return
    names = [field.attname for field in sender._meta.concrete_fields if not isinstance(field, StreamField)]
    stored = sender._base_manager.filter(pk=instance.pk).values(*names).first()
    setattr(instance, _BEFORE, stored)


def after_save(sender: type[Model], instance: Any, raw: bool, update_fields: Any = None, **_: Any) -> None:
    if _kind(sender) is None:
        if sender._meta.apps is apps and (parent := _parent(instance)) is not None and _kind(type(parent)):
            changed(parent)
        return
    if _is_note(update_fields):
        return
    before = instance.__dict__.pop(_BEFORE, None)
    if not raw and sender is not Page and update_fields is None and ReferenceIndex.is_indexed(sender):
        # Wagtail may leave that to a queue; until then answers would miss changes of what they show.
        with transaction.atomic():
            ReferenceIndex.create_or_update_for_object(instance)
    if not _was_or_is_shown(instance, before):
        return
    changed(instance, elsewhere=before is None or _differs_elsewhere(sender, instance, before), before=before)


def before_delete(sender: type[Model], instance: Any, **_: Any) -> None:
    """Before, while it is still known who refers to the object; Django has opened the transaction already."""
    if _kind(sender):
        changed(instance)
    elif sender._meta.apps is apps and (parent := _parent(instance)) is not None and _kind(type(parent)):
        changed(parent)


def after_move(instance: Page, url_path_before: str, **_: Any) -> None:
    changed(instance, before={"url_path": url_path_before})


def after_choice(instance: Any, action: str, **_: Any) -> None:
    """Tags and other relations are stored after the object itself."""
    if action.startswith("post_") and isinstance(instance, Model) and _kind(type(instance)):
        changed(instance)


def after_migrate(**_: Any) -> None:
    """Other code may give other answers: an update of the site makes all of them new."""
    log.record([ALL, SITE])
    log.compact()


def changed(instance: Model, *, elsewhere: bool = True, before: dict[str, Any] | None = None) -> None:
    """Enter an object into the log; `elsewhere`: other pages may show what changed of a page; `before`: its values."""
    if _kind(type(instance)) == SITE:
        names = due = [ALL, SITE]
    elif isinstance(instance, Page):
        names = [ALL, PAGES, name_of(Page, instance.pk), TREE]
        due = names if elsewhere else names[:-1]
    else:
        names = due = [ALL, *_names_of_records(instance)]
    log.record(due, _later(instance, names))
    if frontend.is_used():
        frontend.forget(due, _former_url(instance, before))


def _former_url(instance: Model, before: dict[str, Any] | None) -> str | None:
    """Where a page was before it was moved or deleted."""
    if not isinstance(instance, Page):
        return None
    former = copy.copy(instance)
    former.url_path = (before or {}).get("url_path", instance.url_path)
    url: str | None = former.get_full_url()
    return url


def _later(instance: Any, names: list[str]) -> list[tuple[str, datetime.datetime]]:
    """When readers get other answers without anybody doing anything: it expires, an event is over."""
    moments: list[datetime.datetime] = getattr(instance, "changes_at", list)()
    if expires := getattr(instance, "expire_at", None):
        moments.append(expires)
    return [(name, moment) for moment in moments for name in names]


def _names_of_records(instance: Any) -> Iterator[str]:
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
        if model is None or issubclass(model, Page) or _kind(model) in (None, SITE):
            continue
        yield from model._base_manager.filter(pk=reference.object_id)


def _is_note(update_fields: Any) -> bool:
    return update_fields is not None and _NOTES.issuperset(update_fields)


def _was_or_is_shown(instance: Any, before: dict[str, Any] | None) -> bool:
    """Drafts of what was never published change nothing for readers, unless pages below them are published."""
    is_shown = getattr(instance, "live", True) or (before or {}).get("live", False)
    return bool(is_shown or getattr(instance, "numchild", 0))


def _differs_elsewhere(model: type[Model], instance: Any, before: dict[str, Any]) -> bool:
    return any(
        before[field.attname] != getattr(instance, field.attname)
        for field in model._meta.concrete_fields
        if field.attname in before and field.name not in _OWN and not _is_parent_link(field)
    )


def _is_parent_link(field: models.Field[Any, Any]) -> bool:
    return bool(field.is_relation and getattr(field.remote_field, "parent_link", False))


def connect(app: AppConfig) -> None:
    """Follow the signals, from the app of the blocks on."""
    pre_save.connect(before_save, dispatch_uid="integration_blocks.caching")
    post_save.connect(after_save, dispatch_uid="integration_blocks.caching")
    pre_delete.connect(before_delete, dispatch_uid="integration_blocks.caching")
    m2m_changed.connect(after_choice, dispatch_uid="integration_blocks.caching")
    post_page_move.connect(after_move, dispatch_uid="integration_blocks.caching")
    post_migrate.connect(after_migrate, sender=app, dispatch_uid="integration_blocks.caching")
