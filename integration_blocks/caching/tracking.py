"""Who says that something changed: Django's signals, sorted into the names of the log."""

from __future__ import annotations

import copy
import datetime
from typing import Any

from django.apps import AppConfig, apps
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_migrate, post_save, pre_delete, pre_save
from modelcluster.fields import ParentalKey
from wagtail.fields import StreamField
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import post_page_move

from integration_blocks.caching import frontend, log
from integration_blocks.caching.differences import differs_elsewhere, is_note, was_or_is_shown
from integration_blocks.caching.names import ALL, PAGES, SITE, TREE, kind_of, name_of, names_of_records, watch

#: `watch` is documented as a part of this module.
__all__ = ["after_migrate", "changed", "connect", "watch"]

_BEFORE = "_integration_blocks_before"


def _parent(instance: Model) -> Model | None:
    """What an object belongs to that is edited as a part of another, as the rows of an inline panel are."""
    for field in instance._meta.fields:
        if isinstance(field, ParentalKey):
            found: Model | None = getattr(instance, field.name, None)
            return found
    return None


def before_save(sender: type[Model], instance: Any, raw: bool, update_fields: Any, **_: Any) -> None:
    """Remember what readers see before an object is saved."""
    if raw or instance.pk is None or not kind_of(sender) or is_note(update_fields):
        return
    names = [field.attname for field in sender._meta.concrete_fields if not isinstance(field, StreamField)]
    stored = sender._base_manager.filter(pk=instance.pk).values(*names).first()
    setattr(instance, _BEFORE, stored)


def after_save(sender: type[Model], instance: Any, raw: bool, update_fields: Any = None, **_: Any) -> None:
    if kind_of(sender) is None:
        if sender._meta.apps is apps and (parent := _parent(instance)) is not None and kind_of(type(parent)):
            changed(parent)
        return
    if is_note(update_fields):
        return
    before = instance.__dict__.pop(_BEFORE, None)
    if not raw and sender is not Page and update_fields is None and ReferenceIndex.is_indexed(sender):
        # Wagtail may leave that to a queue; until then answers would miss changes of what they show.
        with transaction.atomic():
            ReferenceIndex.create_or_update_for_object(instance)
    if not was_or_is_shown(instance, before):
        return
    changed(instance, elsewhere=before is None or differs_elsewhere(sender, instance, before), before=before)


def before_delete(sender: type[Model], instance: Any, **_: Any) -> None:
    """Before, while it is still known who refers to the object; Django has opened the transaction already."""
    if kind_of(sender):
        changed(instance)
    elif sender._meta.apps is apps and (parent := _parent(instance)) is not None and kind_of(type(parent)):
        changed(parent)


def after_move(instance: Page, url_path_before: str, **_: Any) -> None:
    changed(instance, before={"url_path": url_path_before})


def after_choice(instance: Any, action: str, **_: Any) -> None:
    """Tags and other relations are stored after the object itself."""
    if action.startswith("post_") and isinstance(instance, Model) and kind_of(type(instance)):
        changed(instance)


def after_migrate(**_: Any) -> None:
    """Other code may give other answers: an update of the site makes all of them new."""
    log.record([ALL, SITE])
    log.compact()


def changed(instance: Model, *, elsewhere: bool = True, before: dict[str, Any] | None = None) -> None:
    """Enter an object into the log; `elsewhere`: other pages may show what changed of a page; `before`: its values."""
    if kind_of(type(instance)) == SITE:
        names = due = [ALL, SITE]
    elif isinstance(instance, Page):
        names = [ALL, PAGES, name_of(Page, instance.pk), TREE]
        due = names if elsewhere else names[:-1]
    else:
        names = due = [ALL, *names_of_records(instance)]
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


def connect(app: AppConfig) -> None:
    """Follow the signals, from the app of the blocks on."""
    pre_save.connect(before_save, dispatch_uid="integration_blocks.caching")
    post_save.connect(after_save, dispatch_uid="integration_blocks.caching")
    pre_delete.connect(before_delete, dispatch_uid="integration_blocks.caching")
    m2m_changed.connect(after_choice, dispatch_uid="integration_blocks.caching")
    post_page_move.connect(after_move, dispatch_uid="integration_blocks.caching")
    post_migrate.connect(after_migrate, sender=app, dispatch_uid="integration_blocks.caching")
