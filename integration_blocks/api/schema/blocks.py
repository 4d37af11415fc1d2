"""JSON Schemas of blocks, derived from their definitions.

A block whose JSON is its own says so in a method `api_schema(self) -> dict`, a ContentBlock also by its `shape`.
One that changes its JSON and says nothing gets a schema that allows everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.images.blocks import ImageBlock

from integration_blocks.api.schema.definitions import Schema, nullable

_SHAPERS = ("get_api_representation", "get_prep_value")


def of_block(block: blocks.Block) -> Schema:
    """The schema of the JSON of one value of the block, with its label and help text."""
    words = {"title": block.label, "description": getattr(block.meta, "help_text", "")}
    return {**{key: text for key, text in words.items() if text}, **_shape(block)}


def _shape(block: Any) -> Schema:
    kind = type(block)
    described = _owner(kind, ["api_schema", "shape"])
    if described is not None and not _changed_below(kind, described):
        return block.api_schema()
    known = next(each for each in kind.__mro__ if each in derived.registry)
    return {} if _changed_below(kind, known) else derived(block)


def _owner(kind: type, names: Iterable[str]) -> type | None:
    """The first class in the order of inheritance that defines one of the names."""
    return next((each for each in kind.__mro__ if any(name in vars(each) for name in names)), None)


def _changed_below(kind: type, described: type) -> bool:
    """Whether a class that is more special than the described one makes the JSON."""
    makes = _owner(kind, _SHAPERS)
    return makes is not None and kind.__mro__.index(makes) < kind.__mro__.index(described)


@singledispatch
def derived(block: Any) -> Schema:  # noqa: ARG001 - for those registered
    """The schema by the class of the block; everything for one that is not known. Register your own."""
    return {}


_BY_CLASS: dict[type, Schema] = {
    blocks.BooleanBlock: {"type": "boolean"},
    blocks.CharBlock: {"type": "string"},
    blocks.DateBlock: {"type": "string", "format": "date"},
    blocks.DateTimeBlock: {"type": "string", "format": "date-time"},
    blocks.DecimalBlock: {"type": "string", "examples": ["12.50"]},
    blocks.EmailBlock: {"type": "string"},
    blocks.FloatBlock: {"type": "number"},
    blocks.IntegerBlock: {"type": "integer"},
    blocks.RawHTMLBlock: {"type": "string", "contentMediaType": "text/html"},
    blocks.RegexBlock: {"type": "string"},
    blocks.RichTextBlock: {"type": "string"},
    blocks.StaticBlock: {"type": "null"},
    blocks.TextBlock: {"type": "string"},
    blocks.TimeBlock: {"type": "string", "examples": ["18:30:00"]},
    blocks.URLBlock: {"anyOf": [{"type": "string", "format": "iri"}, {"const": ""}]},
}
for _kind, _schema in _BY_CLASS.items():
    derived.register(_kind, lambda block, schema=_schema: _optional(block, schema))


def _optional(block: blocks.Block, schema: Schema) -> Schema:
    """What was stored before the block got this field has no value for it: it shows the default."""
    return nullable(schema) if block.get_default() is None else schema


@derived.register(blocks.ChoiceBlock)
def _choice(block: Any) -> Schema:
    values = _values(block)
    if not all(isinstance(value, str) for value in values):
        return _optional(block, {"enum": values})
    if block.get_default() is not None:
        return {"type": "string", "enum": values}
    return {"type": ["string", "null"], "enum": [*dict.fromkeys([*values, ""]), None]}


@derived.register(blocks.MultipleChoiceBlock)
def _choices(block: Any) -> Schema:
    return _optional(
        block, {"type": "array", "items": {"enum": [value for value in _values(block) if value]}}
    )


def _values(block: Any) -> list[Any]:
    """What can be chosen, whatever groups it stands in."""
    groups = [
        name if isinstance(name, list | tuple) else [(value, name)] for value, name in block.field.choices
    ]
    return [value for group in groups for value, _name in group]


@derived.register(blocks.ChooserBlock)
def _key(block: Any) -> Schema:
    """The primary key of what was chosen."""
    field = block.model_class._meta.pk
    while field.remote_field:
        field = field.target_field
    number = isinstance(field, models.IntegerField)
    return nullable({"type": "integer" if number else "string"})


@derived.register(blocks.ListBlock)
def _list(block: Any) -> Schema:
    return {"type": "array", "items": of_block(block.child_block)}


@derived.register(ImageBlock)
def _image(block: Any) -> Schema:
    parts: Schema = {
        "image": of_block(block.child_blocks["image"]),
        "decorative": nullable({"type": "boolean"}),
        "alt_text": nullable({"type": "string"}),
    }
    return {"type": "object", "properties": parts, "required": list(parts)}


@derived.register(blocks.BaseStructBlock)
def _struct(block: Any) -> Schema:
    children = {name: of_block(child) for name, child in block.child_blocks.items()}
    return {"type": "object", "properties": children, "required": list(children)}


@derived.register(BaseTypedTableBlock)
def _table(block: Any) -> Schema:
    text = {"type": "string"}
    kinds = {"enum": list(block.child_blocks)}
    column = {
        "type": "object",
        "properties": {"type": kinds, "heading": text},
        "required": ["type", "heading"],
    }
    cells = {"type": "array", "items": {"anyOf": [of_block(child) for child in block.child_blocks.values()]}}
    row = {"type": "object", "properties": {"values": cells}, "required": ["values"]}
    parts = {
        "columns": {"type": "array", "items": column},
        "rows": {"type": "array", "items": row},
        "caption": nullable(text),
    }
    return {"type": "object", "properties": parts, "required": list(parts)}


@derived.register(blocks.BaseStreamBlock)
def _stream(block: Any) -> Schema:
    """A stream inside a block; that of a page refers to its blocks by name, see `streams`."""
    kinds = [in_stream(name, child) for name, child in block.child_blocks.items()]
    return {"type": "array", "items": {"oneOf": kinds}}


def in_stream(name: str, block: Any) -> Schema:
    """A block where it stands in a stream: {type, value, id}."""
    parts = {
        "type": {"type": "string", "const": name},
        "value": of_block(block),
        "id": {"type": ["string", "null"], "description": "The same as in the page's HTML: block-<id>."},
    }
    return {"type": "object", "properties": parts, "required": list(parts)}
