"""JSON Schemas of what an endpoint shows of a model, derived from its serializer.

A serializer field whose JSON is its own says so in a method `api_schema(self) -> dict`. One of a class that
is not known here gets a schema that allows everything.
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from django.db import models
from rest_framework import fields, relations
from rest_framework.serializers import BaseSerializer
from wagtail.api.v2 import serializers as wagtail

from integration_blocks.api import types
from integration_blocks.api.schema.definitions import Schema, nullable, of
from integration_blocks.api.schema.streams import of_stream


def of_field(field: Any) -> Schema:
    """The schema of what the field shows, with its label and help text."""
    words = {"title": field.label, "description": field.help_text}
    shape = field.api_schema() if hasattr(field, "api_schema") else derived(field)
    # Fields that make their own value give None where they have none, whatever the column allows.
    shape = nullable(shape) if getattr(field, "allow_null", False) else shape
    return {**{key: text for key, text in words.items() if text}, **shape}


@singledispatch
def derived(field: Any) -> Schema:  # noqa: ARG001 - for those registered
    """The schema by the class of the field; everything for one that is not known. Register your own."""
    return {}


_BY_CLASS: dict[type, Schema] = {
    fields.BooleanField: {"type": "boolean"},
    fields.CharField: {"type": "string"},
    fields.DateField: {"type": "string", "format": "date"},
    fields.DateTimeField: {"type": "string", "format": "date-time"},
    fields.DecimalField: {"type": "string", "examples": ["12.50"]},
    fields.FloatField: {"type": "number"},
    fields.IntegerField: {"type": "integer"},
    fields.UUIDField: {"type": "string", "format": "uuid"},
    wagtail.DetailUrlField: of(types.Url),
    wagtail.PageAliasOfField: of(types.PageReference | None),
    wagtail.PageHtmlUrlField: of(types.Url | None),
    wagtail.PageLocaleField: of(types.Language),
    wagtail.PageParentField: of(types.PageReference | None),
    wagtail.TagsField: of(list[str]),
}
for _kind, _schema in _BY_CLASS.items():
    derived.register(_kind, lambda _field, schema=_schema: schema)


@derived.register(fields.URLField)
def _address(field: Any) -> Schema:
    address: Schema = {"type": "string", "format": "iri"}
    return {"anyOf": [address, {"const": ""}]} if field.allow_blank else address


@derived.register(fields.ChoiceField)
def _choice(field: Any) -> Schema:
    values = [*field.choices, *([""] if field.allow_blank and "" not in field.choices else [])]
    return (
        {"type": "string", "enum": values}
        if all(isinstance(each, str) for each in values)
        else {"enum": values}
    )


@derived.register(wagtail.StreamField)
def _stream(field: Any) -> Schema:
    column = field.parent.Meta.model._meta.get_field(field.source)
    return of_stream(column.name, column.stream_block)


@derived.register(wagtail.TypeField)
@derived.register(wagtail.PageTypeField)
def _type(field: Any) -> Schema:
    return {"type": "string", "const": field.parent.Meta.model._meta.label}


@derived.register(wagtail.RelatedField)
def _related(field: Any) -> Schema:
    return of_serializer(field.serializer_class(context=field.context), required=False)


@derived.register(relations.ManyRelatedField)
def _many(field: Any) -> Schema:
    return {"type": "array", "items": of_field(field.child_relation)}


@derived.register(wagtail.ChildRelationField)
def _children(field: Any) -> Schema:
    nested = of_serializer(field.serializer_class(context=field.context), required=False)
    return {"type": "array", "items": nested}


# Whole serializers


def of_serializer(serializer: BaseSerializer[models.Model], *, required: bool) -> Schema:
    """The schema of an object with `meta`; with `required`, of one that shows all its fields."""
    meta: Schema = {}
    facts: Schema = {}
    for name, field in serializer.fields.items():
        (meta if name in serializer.meta_fields else facts)[name] = of_field(field)
    if meta:
        facts["meta"] = _object(meta, required=required)
    schema = _object(facts, required=required)
    # What the serializer adds to some of the answers only.
    schema["properties"] |= {name: of(kind) for name, kind in getattr(serializer, "sometimes", {}).items()}
    return schema


def _object(properties: Schema, *, required: bool) -> Schema:
    schema: Schema = {"type": "object", "properties": properties}
    return {**schema, "required": list(properties)} if required else schema
