"""Every module in this package is one block; ALL lists them in file order."""

from __future__ import annotations

import importlib
import pkgutil

from integration_blocks.block import GROUPS, ContentBlock

ALL: dict[str, type[ContentBlock]] = {
    module.name: importlib.import_module(f"{__name__}.{module.name}").BLOCK
    for module in pkgutil.iter_modules(__path__)
}


def stream() -> list[tuple[str, ContentBlock]]:
    """Name and new instance of every block, in the order of the block picker; groups of their own come last."""
    order = {group: place for place, group in enumerate(GROUPS)}
    named = [(name, block()) for name, block in ALL.items()]
    return sorted(named, key=lambda pair: order.get(pair[1].meta.group, len(order)))
