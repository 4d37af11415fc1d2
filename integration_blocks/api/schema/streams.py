"""Streams of blocks: each block has a schema under its own name, and its `type` says which one holds."""

from __future__ import annotations

from typing import Any

from integration_blocks.api.schema.blocks import in_stream
from integration_blocks.api.schema.definitions import Schema, name_of, named

#: The name in its stream and the block, by the name of the schema.
BLOCKS: dict[str, tuple[str, Any]] = {}


def of_stream(name: str, stream: Any) -> Schema:
    """The schema of the stream of that name: a list whose items are told apart by their `type`."""
    blocks = {}
    for kind, block in stream.child_blocks.items():
        blocks[kind] = named(f"{_camel_case(kind)}Block", in_stream(kind, block))
        BLOCKS[name_of(blocks[kind])] = (kind, block)
    mapping = {kind: block["$ref"] for kind, block in blocks.items()}
    item = {"oneOf": [*blocks.values()], "discriminator": {"propertyName": "type", "mapping": mapping}}
    return named(_camel_case(name), {"type": "array", "items": item})


def _camel_case(name: str) -> str:
    """`contact_card` is ContactCard."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
