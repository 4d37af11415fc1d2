"""The JSON of a block's preview: what the block picker shows is what the documentation shows."""

from __future__ import annotations

from typing import Any

from django.utils import translation


def example_of(name: str, block: Any, request: Any) -> dict[str, Any] | None:
    """The block as it stands in a page's JSON; None for a block without a preview. Previews are German."""
    with translation.override("de"):
        value = block.get_preview_value()
        if not value:
            return None
        shown = block.get_api_representation(block.normalize(value), context={"request": request})
    return {"type": name, "value": _numbered(shown), "id": "0b1f6c1e-6d3c-4a0f-9a52-7f5d8f0c7a11"}


def _numbered(shown: Any) -> Any:
    """The same with numbers for objects that have none, as nobody has saved them."""
    if isinstance(shown, dict):
        filled = {name: _numbered(part) for name, part in shown.items()}
        return {**filled, "id": 1} if filled.get("id", 1) is None else filled
    return [_numbered(part) for part in shown] if isinstance(shown, list) else shown
