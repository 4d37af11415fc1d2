"""A list that takes as many rows as are filled in: blank ones, as page templates offer them, need not be deleted."""

from __future__ import annotations

from typing import Any

from wagtail.blocks import ListBlock
from wagtail.blocks.list_block import ListValue


class RowsBlock(ListBlock):
    """A ListBlock whose form drops the rows in which nothing was entered."""

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> ListValue:
        rows = super().value_from_datadict(data, files, prefix).bound_blocks
        return ListValue(
            self, bound_blocks=[row for row in rows if not _is_blank(row.get_prep_value()["value"])]
        )


def _is_blank(stored: Any) -> bool:
    if isinstance(stored, dict):
        return all(map(_is_blank, stored.values()))
    return all(map(_is_blank, stored)) if isinstance(stored, list) else not stored
