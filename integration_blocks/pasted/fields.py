"""Plain texts of blocks and of records, tidied where they are saved."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from django.db import models
from wagtail import blocks

from integration_blocks.pasted.text import tidy


def tidy_stream(block: blocks.Block, value: Any) -> Any:
    """The value of a block with its plain texts tidied, at whatever depth; values that hold others are changed in place."""
    if type(block) in (blocks.CharBlock, blocks.TextBlock):
        return tidy(value) if isinstance(value, str) else value
    if isinstance(block, blocks.StructBlock) and isinstance(value, MutableMapping):
        # Not every one is: the value of an ImageBlock is the image.
        for name, child in block.child_blocks.items():
            if name in value:
                value[name] = tidy_stream(child, value[name])
    elif isinstance(block, blocks.ListBlock):
        for item in value.bound_blocks:
            item.value = tidy_stream(block.child_block, item.value)
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            child.value = tidy_stream(child.block, child.value)
    return value


def tidy_fields(record: models.Model) -> None:
    """Tidy the texts that somebody types into a page or a snippet."""
    for field in record._meta.get_fields():
        if type(field) in (models.CharField, models.TextField) and not field.choices and field.editable:  # type: ignore[union-attr]
            value = getattr(record, field.name)
            if isinstance(value, str):
                setattr(record, field.name, tidy(value))
