"""Choosers for contacts and funders: the block holds a reference, readers and apps get the facts."""

from __future__ import annotations

import copy
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from integration_blocks.api.schema.definitions import Schema, nullable, of
from integration_blocks.api.targets import Targets
from integration_blocks.translations.segments import NothingToTranslate


class TranslatedSnippetChooserBlock(NothingToTranslate, SnippetChooserBlock):
    """Loads the chosen snippets together with their translations, in one query for any number.

    The API representation is the snippet's `api()` in the active language, None for one that is
    deleted, not published or not valid today.
    """

    def bulk_to_python(self, values: list[int | None]) -> list[Any]:
        chosen = self.model_class.with_translations([value for value in values if value is not None])
        # Each place gets an instance of its own, as Wagtail's choosers promise.
        return [copy.copy(chosen[value]) if value in chosen else None for value in values]

    def to_python(self, value: int | None) -> Any:
        return self.bulk_to_python([value])[0]

    def get_api_representation(self, value: Any, context: Any = None) -> dict[str, Any] | None:
        if value is None or not value.is_current():
            return None
        return Targets.of((context or {}).get("request")).facts(value.shown)

    def api_schema(self) -> Schema:
        return nullable(of(self.model_class.shape))


class ContactChooserBlock(TranslatedSnippetChooserBlock):
    """A contact, by reference."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Contact"))
        kwargs.setdefault(
            "help_text", _("Choose a contact, or create one: its details are kept in one place.")
        )
        super().__init__("integration_blocks.Contact", **kwargs)


class FunderChooserBlock(TranslatedSnippetChooserBlock):
    """A funder, by reference."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Funder"))
        super().__init__("integration_blocks.Funder", **kwargs)
