"""Streams of blocks: each block has a schema under its own name, and its `type` says which one holds."""

from __future__ import annotations

from itertools import count
from typing import Any

from integration_blocks.api.schema.blocks import in_stream
from integration_blocks.api.schema.definitions import DEFINITIONS, Schema, reference


def of_stream(name: str, stream: Any) -> Schema:
    """The schema of the stream of that name: a list whose items are told apart by their `type`."""
    named = {
        kind: _named(f"{_camel_case(kind)}Block", in_stream(kind, block))
        for kind, block in stream.child_blocks.items()
    }
    mapping = {kind: block["$ref"] for kind, block in named.items()}
    blocks = {"oneOf": [*named.values()], "discriminator": {"propertyName": "type", "mapping": mapping}}
    return _named(_camel_case(name), {"type": "array", "items": blocks})


def _camel_case(name: str) -> str:
    """`contact_card` is ContactCard."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def _named(name: str, schema: Schema) -> Schema:
    """A reference to the schema by its name; another one of the same name gets a number."""
    free = name
    for number in count(2):
        if DEFINITIONS.setdefault(free, schema) == schema:
            break
        free = f"{name}{number}"
    return reference(free)
