"""Content as people write it becomes the JSON that a StreamField stores."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from wagtail import blocks

from cms.demo.content import stable_id

#: From the model that is chosen from, and the key of what is chosen, to its primary key.
Refer = Callable[[type[Any], str], int]


def stored(block: blocks.Block, value: Any, refer: Refer, *path: object) -> Any:
    """The stored form of a value for this block.

    Streams are lists of (type, value); choosers hold keys. Every item of a stream or list gets an id
    that depends on `path` and its place among those of its type: the same in every run and language.
    """
    if value is None:
        return None
    if isinstance(block, blocks.StreamBlock):
        return _stored_stream(block, value, refer, *path)
    if isinstance(block, blocks.ListBlock):
        return [
            {
                "type": "item",
                "id": str(stable_id(*path, number)),
                "value": stored(block.child_block, item, refer, *path, number),
            }
            for number, item in enumerate(value)
        ]
    if isinstance(block, blocks.StructBlock):
        return {
            name: stored(block.child_blocks[name], item, refer, *path, name) for name, item in value.items()
        }
    if isinstance(block, blocks.ChooserBlock):
        return refer(block.model_class, value)
    return value


def _stored_stream(block: blocks.StreamBlock, value: Any, refer: Refer, *path: object) -> list[Any]:
    seen: Counter[str] = Counter()
    items = []
    for name, item in value:
        place = (*path, name, seen[name])
        seen[name] += 1
        child = stored(block.child_blocks[name], item, refer, *place)
        items.append({"type": name, "id": str(stable_id(*place)), "value": child})
    return items
