"""A document to download."""

from __future__ import annotations

from typing import Any

from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from integration_blocks.api import shapes


class FileBlock(DocumentChooserBlock):
    """API: {title, url, type, size}, None for a document that is deleted."""

    def get_api_representation(self, value: Any, context: Any = None) -> dict[str, Any] | None:
        return shapes.document(value, (context or {}).get("request"))


def example() -> Any:
    """An unsaved document: for previews of blocks."""
    # No document has the number 0; without a number there would be no address to show.
    return get_document_model()(id=0, title="Programm 2027", file="programm-2027.pdf", file_size=1_258_291)
