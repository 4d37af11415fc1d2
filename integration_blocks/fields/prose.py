"""Rich text that counts as empty when it has no words, and that leaves the API as finished HTML."""

from __future__ import annotations

import html
import re
from typing import Any

from wagtail import blocks
from wagtail.rich_text import RichText

from integration_blocks.api import shapes
from integration_blocks.api.markdown import markdown
from integration_blocks.api.schema.definitions import Schema
from integration_blocks.fields.rich_text import FULL
from integration_blocks.pasted import tidy_prose, tidy_state

_TAG = re.compile(r"<[^>]*>")
_EDITOR_KEY = re.compile(r' data-block-key="[^"]*"')


class ProseBlock(blocks.RichTextBlock):
    """Running text with emphasis, links and lists; `features` narrows that."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": FULL, **kwargs})

    def normalize(self, value: Any) -> RichText:
        """The text; "" for what the editor stores when nothing was typed: an empty paragraph."""
        source = str((value.source if isinstance(value, RichText) else value) or "")
        return RichText(source if html.unescape(_TAG.sub("", source)).strip() else "")

    def to_python(self, value: Any) -> RichText:
        return self.normalize(value)

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> RichText:
        """What the editor sends, without what a word processor has left in it."""
        if prefix in data and hasattr(self.field.widget, "converter"):
            known = self.field.widget.converter.exporter.block_options
            data = {prefix: tidy_state(data[prefix], known)}
        return self.normalize(super().value_from_datadict(data, files, prefix))

    def value_from_form(self, value: Any) -> RichText:
        text = self.normalize(value)
        lists = frozenset({"ul", "ol"}.intersection(self.features))
        return self.normalize(tidy_prose(text.source, lists=lists))

    def get_api_representation(self, value: RichText, context: Any = None) -> str:
        """HTML whose links are resolved, without the editor's own attributes; Markdown if the reader asks for it."""
        request = (context or {}).get("request")
        text = _EDITOR_KEY.sub("", shapes.rich_text(value, request))
        return markdown(text) if request is not None and request.GET.get("rich_text") == "markdown" else text

    def api_schema(self) -> Schema:
        return {
            "type": "string",
            "contentMediaType": "text/html",
            "examples": ["<p>Wir helfen <b>Ihnen</b>.</p>"],
        }
