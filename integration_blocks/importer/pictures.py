"""Pictures with their alternatives and captions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from integration_blocks.importer.inline import folded, safe_address
from integration_blocks.importer.piece import Piece, Reader

#: A link around a picture to such a file only shows it larger.
IMAGE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)$", re.IGNORECASE)
_LARGEST_PIXEL = 3  # pictures of this size count visitors


def figure(tag: Tag, base: str, read: Reader) -> Iterator[Piece]:
    """A picture, or what else stands in a figure; its caption goes with its pictures."""
    if tag.name == "img":
        yield from picture(tag, base)
        return
    caption = tag.find("figcaption")
    if isinstance(caption, Tag):
        caption.extract()
    pieces = list(read(tag, base))
    pictures = [piece for piece in pieces if piece.kind == "picture"]
    for piece in pictures:
        piece.facts["caption"] = folded(caption.get_text(" ")) if isinstance(caption, Tag) else ""
    quotes = [piece for piece in pieces if piece.kind == "quote" and "source" not in piece.facts]
    if isinstance(caption, Tag) and len(pieces) == len(quotes) == 1:
        quotes[0].facts["source"] = folded(caption.get_text(" "))
    yield from pieces
    if isinstance(caption, Tag) and not pictures and not quotes:
        yield from read(caption, base)


def picture(image: Tag, base: str) -> Iterator[Piece]:
    source = str(image.get("src") or image.get("data-src") or "")
    sizes = [str(image.get(side) or "") for side in ("width", "height")]
    counts = any(size.isdigit() and int(size) <= _LARGEST_PIXEL for size in sizes)
    if not source or counts or source.startswith("data:"):
        return
    alt = image.get("alt")
    yield Piece(
        "picture",
        facts={
            "source": source,
            "address": safe_address(source, base) or source,
            "alt": folded(str(alt or "")),
            "decorative": alt == "",
        },
    )
