"""The texts of a page as editors left it, with the block that each stands in. No query."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

_HEADING_FIELDS = ("heading", "title")
_NEW_LINE = re.compile(r"\r?\n")


@dataclass(frozen=True)
class Text:
    """A text as HTML. `heading` is what it stands under, `block` the innermost block with an id, "" outside of blocks."""

    html: str
    heading: str = ""
    block: str = ""
    block_name: str = ""
    in_table: bool = False


def texts(page: Page, content: dict[str, Any] | None = None) -> Iterator[Text]:
    """The texts of a page; with the `content` of a revision those that it holds."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            stored = (
                content.get(field.name) if content is not None else list(getattr(page, field.name).raw_data)
            )
            stream = json.loads(stored) if isinstance(stored, str) and stored else stored
            yield from _in_block(field.stream_block, stream or [], Text(""))
        elif isinstance(field, models.TextField) and not _is_wagtails(field):
            words = content.get(field.name) if content is not None else getattr(page, field.name)
            if words:
                html = words if isinstance(field, RichTextField) else _as_html(words)
                yield Text(html, "", "", str(field.verbose_name))


def _is_wagtails(field: models.Field[Any, Any]) -> bool:
    """Descriptions for search engines and the like."""
    return field.model is Page or not field.editable


def _as_html(words: str) -> str:
    return f"<p>{_NEW_LINE.sub('<br/>', escape(words))}</p>"


def _in_block(block: blocks.Block, value: Any, at: Text) -> Iterator[Text]:
    """The texts in the stored value of a block; `at` says where it stands."""
    if isinstance(block, blocks.StreamBlock):
        yield from _in_stream(block, value, at)
    elif isinstance(block, TypedTableBlock):
        yield from _in_table(block, value, at)
    elif isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        heading = next((value[name] for name in _HEADING_FIELDS if value.get(name)), at.heading)
        inside = replace(at, heading=str(heading))
        for name, child in block.child_blocks.items():
            yield from _in_block(child, value.get(name), inside)
    elif isinstance(block, blocks.ListBlock):
        for item in value or []:
            item = item.get("value") if isinstance(item, dict) and item.get("type") == "item" else item
            yield from _in_block(block.child_block, item, at)
    elif isinstance(value, str) and value:
        if isinstance(block, blocks.RichTextBlock):
            yield replace(at, html=value)
        elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
            yield replace(at, html=_as_html(value))


def _in_stream(block: blocks.StreamBlock, stream: list[dict[str, Any]], at: Text) -> Iterator[Text]:
    heading = at.heading
    for child in stream:
        kind = block.child_blocks.get(child["type"])
        if kind is None:
            continue
        if child["type"] == "heading" and isinstance(child["value"], dict):
            heading = child["value"].get("text") or heading
        yield from _in_block(kind, child["value"], Text("", heading, child.get("id") or "", str(kind.label)))


def _in_table(block: TypedTableBlock, table: Any, at: Text) -> Iterator[Text]:
    columns = [block.child_blocks.get(column["type"]) for column in (table or {}).get("columns", [])]
    for row in (table or {}).get("rows", []):
        for kind, cell in zip(columns, row["values"], strict=False):
            if kind is not None:
                yield from _in_block(kind, cell, replace(at, in_table=True))
