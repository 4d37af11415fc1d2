"""What every snippet shares: drafts, revisions, workflow, preview, and translations that are found fast."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, ClassVar, Self

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)

from integration_blocks.pasted import tidy_fields


class TranslatedSnippet(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    TranslatableMixin,
    models.Model,
):
    """A snippet in several languages. `shared_fields` are facts: edited in the source, the same everywhere."""

    #: The type of what `api()` gives, see `integration_blocks.api.types`.
    shape: ClassVar[type]
    shared_fields: ClassVar[tuple[str, ...]] = ()
    #: Foreign keys that are shown whenever the snippet is.
    loaded_with: ClassVar[tuple[str, ...]] = ()

    #: When what visitors see of it last changed; drafts leave it alone.
    modified_at = models.DateTimeField(auto_now=True, db_index=True)

    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="%(class)s")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="%(class)s",
        for_concrete_model=False,
    )

    class Meta(TranslatableMixin.Meta):
        abstract = True

    @property
    def revisions(self) -> Any:
        return self._revisions

    @classmethod
    def with_translations(cls, keys: Iterable[int]) -> dict[int, Self]:
        """The objects with these primary keys, each knowing its translations; one query."""
        keys = set(keys)
        if not keys:
            return {}
        wanted = cls._default_manager.filter(pk__in=keys).values("translation_key")
        found = list(
            cls._default_manager.filter(translation_key__in=wanted)
            .select_related("locale", *cls.loaded_with)
            .order_by("pk")
        )
        groups: dict[Any, dict[str, Self]] = {}
        for item in found:
            groups.setdefault(item.translation_key, {})[item.locale.language_code] = item
        for item in found:
            item._by_language = groups[item.translation_key]
        return {item.pk: item for item in found if item.pk in keys}

    def in_language(self, code: str) -> Self:
        """The published translation into that language, else this one."""
        if not hasattr(self, "_by_language"):
            loaded = self.with_translations([self.pk]).get(self.pk) if self.pk else None
            self._by_language: dict[str, Self] = loaded._by_language if loaded else {}
        found = self._by_language.get(code)
        # Not the stored version where this one is at hand: it may be a draft that is being previewed.
        return found if found is not None and found.is_current() and found.pk != self.pk else self

    def family(self) -> list[int]:
        """The keys of this and its translations; no query once loaded with them."""
        self.in_language("")
        return sorted({self.pk, *(item.pk for item in self._by_language.values())})

    @property
    def shown(self) -> Self:
        """This snippet in the active language: what templates and the API show."""
        return self.in_language(get_language() or "")

    @property
    def changed(self) -> datetime.datetime | None:
        """When this or, as shared facts come from there, a translation was last published; no query once shown."""
        family = [self, *getattr(self, "_by_language", {}).values()]
        return max((each.last_published_at for each in family if each.last_published_at), default=None)

    @property
    def words_source(self) -> str:
        """The record of this language, as `data-source` of what shows its words; "" for an unsaved one."""
        return f"{self._meta.label_lower}:{self.pk}" if self.pk else ""

    @property
    def facts_source(self) -> str:
        """The record that the shared facts are edited in, the oldest translation; no query once shown."""
        known = [item.pk for item in getattr(self, "_by_language", {}).values()]
        return f"{self._meta.label_lower}:{min([*known, self.pk])}" if self.pk else ""

    @property
    def words_language(self) -> str:
        """The language of its words; "" if readers of it are here, as it is translated. No query once shown."""
        code: str = self.locale.language_code if self.locale_id else ""
        return "" if code == get_language() else code

    @property
    def facts_language(self) -> str:
        """The language of words among the shared facts; "" if readers of it are here. No query once shown."""
        oldest = min(getattr(self, "_by_language", {}).values(), key=lambda item: item.pk, default=self)
        code: str = oldest.locale.language_code if oldest.locale_id else ""
        return "" if code == get_language() else code

    def is_current(self) -> bool:
        """Whether visitors may see it today; the hour of expiry counts even before it was carried out."""
        return bool(self.live) and (self.expire_at is None or self.expire_at > timezone.now())

    @classmethod
    def current(cls) -> models.QuerySet[Self]:
        """All that visitors may see today."""
        not_expired = Q(expire_at__isnull=True) | Q(expire_at__gt=timezone.now())
        return cls._default_manager.filter(not_expired, live=True)

    def source(self) -> Self | None:
        """The oldest of the translations, which the shared facts come from; None if that is this one."""
        first = (
            type(self)._default_manager.filter(translation_key=self.translation_key).order_by("pk").first()
        )
        return None if first is None or first.pk == self.pk else first

    def _share_from(self, source: Self) -> None:
        for name in self.shared_fields:
            setattr(self, name, getattr(source, name))

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """A revision as an object; a translation's shared facts are today's, not the revision's."""
        item = super().with_content_json(content)
        if source := self.source():
            item._share_from(source)
        return item

    def clean(self) -> None:
        tidy_fields(self)
        super().clean()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Take shared facts from the source, or hand them to the translations if this is the source."""
        if kwargs.get("update_fields") is not None:
            return super().save(*args, **kwargs)
        source = self.source()
        if source is not None:
            self._share_from(source)
        super().save(*args, **kwargs)
        if source is None and self.shared_fields:
            translations = type(self)._default_manager.filter(translation_key=self.translation_key)
            translations.exclude(pk=self.pk).update(
                modified_at=self.modified_at, **{name: getattr(self, name) for name in self.shared_fields}
            )
        return None
