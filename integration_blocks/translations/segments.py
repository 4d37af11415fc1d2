"""What wagtail-localize gives to translators, where its own way does not fit. Without it nobody asks.

References to contacts and funders are none of it: pages keep the one that was chosen, and show its words in the
reader's language once they are translated (`TranslatedSnippet.shown`). So a contact is translated once, for all pages.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from wagtail import blocks

_PLAIN = blocks.CharBlock(required=False)
IS_INSTALLED = find_spec("wagtail_localize") is not None


def the_same_in_every_language(*names: str) -> list[Any]:
    """As `override_translatable_fields`: these fields of a model are facts, which translators do not see."""
    if not IS_INSTALLED:
        return []
    from wagtail_localize.fields import SynchronizedField

    return [SynchronizedField(name, overridable=False) for name in names]


class NothingToTranslate:
    """For blocks that refer to facts."""

    def get_translatable_segments(self, value: Any) -> list[Any]:
        return []


class TranslatedTable:
    """For a TypedTableBlock: its caption, headings and cells.

    A text is known by what it says, not by where it stands: rows can move without losing their translation.
    """

    def get_translatable_segments(self, value: Any) -> list[Any]:
        from wagtail_localize.segments.extract import StreamFieldSegmentExtractor

        extractor = StreamFieldSegmentExtractor(None)
        segments: dict[str, list[Any]] = {}
        for block, text in _texts(value):
            path = _path(text)
            if path not in segments:
                segments[path] = [segment.wrap(path) for segment in extractor.handle_block(block, text)]
        return [segment for found in segments.values() for segment in found]

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

        found = defaultdict(list)
        for segment in segments:
            path, inner = segment.unwrap()
            found[path].append(inner)
        writer = StreamFieldSegmentsWriter(None, None, None)

        def translated(block: Any, text: Any) -> Any:
            inner = found.get(_path(text))
            return writer.handle_block(block, text, list(inner)) if inner else text

        value.caption = translated(_PLAIN, value.caption)
        for row in value.row_data:
            row["values"] = [
                translated(column["block"], text)
                for column, text in zip(value.columns, row["values"], strict=True)
            ]
        for column in value.columns:
            column["heading"] = translated(_PLAIN, column["heading"])
        return value


def _texts(table: Any) -> Iterator[tuple[Any, Any]]:
    yield _PLAIN, table.caption or ""
    for column in table.columns:
        yield _PLAIN, column["heading"] or ""
    for row in table.row_data:
        for column, text in zip(table.columns, row["values"], strict=True):
            yield column["block"], text if text is not None else ""


def _path(text: Any) -> str:
    return hashlib.sha256(str(getattr(text, "source", text) or "").encode()).hexdigest()[:12]
