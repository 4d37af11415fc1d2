"""A document to download."""

from __future__ import annotations

from typing import Any

from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from integration_blocks.api import shapes, types
from integration_blocks.api.schema.definitions import Schema, of


class FileBlock(DocumentChooserBlock):
    def get_api_representation(self, value: Any, context: Any = None) -> types.DocumentFacts | None:
        """None for a document that is deleted or not public."""
        return shapes.document(value, (context or {}).get("request"))

    def api_schema(self) -> Schema:
        return of(types.DocumentFacts | None)


def example() -> Any:
    """An unsaved document: for previews of blocks."""
    # No document has the number 0; without a number there would be no address to show.
    return get_document_model()(id=0, title="Programm 2027", file="programm-2027.pdf", file_size=1_258_291)
