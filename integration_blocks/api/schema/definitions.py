"""JSON Schemas of Python types, by name: other schemas refer to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

import msgspec

Schema = dict[str, Any]

PREFIX = "#/components/schemas/"

#: Every schema that has a name, by it.
DEFINITIONS: dict[str, Schema] = {}


def of(kind: Any) -> Schema:
    """The schema of a type (see `integration_blocks.api.types`), a reference for a TypedDict."""
    (schema,), found = msgspec.json.schema_components([kind], ref_template=f"{PREFIX}{{name}}")
    for name, definition in found.items():
        if DEFINITIONS.setdefault(name, definition) != definition:
            raise ValueError(f"Two types of the API have the name {name}: rename one of them.")
    return schema


def named(name: str, schema: Schema) -> Schema:
    """A reference to the schema by its name; another one that has the name already makes it get a number."""
    free = name
    for number in count(2):
        if DEFINITIONS.setdefault(free, schema) == schema:
            break
        free = f"{name}{number}"
    return {"$ref": f"{PREFIX}{free}"}


def name_of(reference: Schema) -> str:
    """The name that a reference leads to."""
    return str(reference["$ref"]).removeprefix(PREFIX)


def nullable(schema: Schema) -> Schema:
    """The same, or null."""
    kind = schema.get("type")
    if kind == "null" or not schema:
        return schema
    if isinstance(kind, str) and not schema.keys() & {"enum", "const"}:
        return {**schema, "type": [kind, "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def referred(schema: Any) -> Iterator[str]:
    """The names of all schemas that this one refers to directly."""
    if isinstance(schema, Mapping):
        address = schema.get("$ref")
        if isinstance(address, str) and address.startswith(PREFIX):
            yield address.removeprefix(PREFIX)
        for part in schema.values():
            yield from referred(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            yield from referred(part)


def closure(schema: Any, definitions: Mapping[str, Schema]) -> dict[str, Schema]:
    """The definitions that a schema needs, those that they need among them."""
    needed: dict[str, Schema] = {}
    waiting = list(referred(schema))
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed[name] = definitions[name]
            waiting += referred(definitions[name])
    return dict(sorted(needed.items()))
