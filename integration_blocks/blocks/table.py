"""Facts in rows and columns, with a caption and real header cells."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from integration_blocks.block import TEXT, ContentBlock
from integration_blocks.fields.prose import ProseBlock
from integration_blocks.fields.rich_text import INLINE
from integration_blocks.translations.segments import TranslatedTable


class CellsBlock(TranslatedTable, TypedTableBlock):
    text = blocks.CharBlock(label=_("Text"), help_text=_("For example: 9-12."), required=False)
    rich_text = ProseBlock(
        label=_("Text with links"),
        help_text=_("For example an e-mail address."),
        features=INLINE,
        required=False,
    )


class TableBlock(ContentBlock):
    row_headers = blocks.BooleanBlock(
        label=_("The first column names the rows"),
        help_text=_("For example when it holds days: screen readers then say the day before each cell."),
        required=False,
    )
    table = CellsBlock(
        label=_("Table"),
        help_text=_("Give it a caption, for example: Advice by day. And a heading for each column."),
    )

    def is_shown(self, value: Any) -> bool:
        return bool(value["table"].columns and value["table"].row_data)

    def problems(self, value: Any) -> dict[str, Any]:
        table = value["table"]
        if not table.caption:
            return {"table": _("Give the table a caption, for example: Advice by day.")}
        if not (table.columns and table.row_data):
            return {"table": _("Add at least one column and one row, for example: Day, Monday.")}
        if not all(column["heading"] for column in table.columns):
            return {"table": _("Give every column a heading, for example: Day.")}
        return {}

    class Meta:
        icon = "table"
        label = _("Table")
        description = _("Facts in rows and columns. Not for layout.")
        group = TEXT
        template = "integration_blocks/blocks/table.html"
        preview_value = {
            "row_headers": True,
            "table": {
                "caption": "Beratung nach Wochentagen",
                "columns": [
                    {"type": "text", "heading": "Tag"},
                    {"type": "text", "heading": "Uhrzeit"},
                    {"type": "text", "heading": "Ort"},
                ],
                "rows": [
                    {"values": ["Dienstag", "9–12 Uhr", "Rathaus, Zimmer 214"]},
                    {"values": ["Donnerstag", "14–17 Uhr", "Stadtteilbüro Nord"]},
                ],
            },
        }


BLOCK = TableBlock
