"""The body of a page: a stream of every block that there is."""

from __future__ import annotations

from typing import Any

from wagtail.fields import StreamField


class BodyField(StreamField):
    """A StreamField over all modules in `integration_blocks.blocks`, or over the block types given.

    Migrations do not hold the block definitions: a new block needs no migration, and a migration
    never holds translated help texts. Stored content is JSON and does not depend on them.
    """

    def __init__(self, block_types: Any = None, **kwargs: Any) -> None:
        kwargs.pop("block_lookup", None)
        if block_types is None:
            from integration_blocks.blocks import stream

            block_types = stream()
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> Any:
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs
