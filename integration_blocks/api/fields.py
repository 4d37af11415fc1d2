"""Serializer fields that give an object instead of a key."""

from __future__ import annotations

from typing import Any

from rest_framework.fields import Field

from integration_blocks.api import types
from integration_blocks.api.schema.definitions import Schema, nullable, of
from integration_blocks.api.shapes import absolute
from integration_blocks.api.targets import Targets
from integration_blocks.exports.paths import path_to


class SnippetField(Field):
    """A contact or funder as its `api()`; null where visitors may not see it."""

    def to_representation(self, value: Any) -> dict[str, Any] | None:
        if not value.is_current():
            return None
        return Targets.of(self.context.get("request")).facts(value.shown)

    def api_schema(self) -> Schema:
        chosen = self.parent.Meta.model._meta.get_field(self.source).related_model
        return nullable(of(chosen.shape))


class ICalField(Field):
    """The address of an event's calendar file; "" on a site that does not offer it."""

    def get_attribute(self, instance: Any) -> Any:
        return instance

    def to_representation(self, value: Any) -> str:
        return absolute(path_to("page-ical", value.pk), self.context.get("request"))

    def api_schema(self) -> Schema:
        return of(types.OfferedUrl)


class DaysListField(Field):
    """Days as "YYYY-MM-DD"."""

    def to_representation(self, value: Any) -> list[types.Date]:
        return list(value)

    def api_schema(self) -> Schema:
        return of(list[types.Date])


class WeekdaysListField(DaysListField):
    """Days of the week as "Mo" to "Su"."""

    def api_schema(self) -> Schema:
        return of(list[types.Weekday])
