"""Images and documents."""

from __future__ import annotations

from typing import Annotated, TypedDict

from msgspec import Meta

from integration_blocks.api.types.words import Url


class ImageFacts(TypedDict):
    """An image of at most 800 by 800 pixels."""

    title: str
    alt: Annotated[str, Meta(description='Text alternative; "" for an image that only decorates.')]
    credit: Annotated[str, Meta(description="Who made the image.")]
    url: Url
    width: int
    height: int


class Rendition(TypedDict):
    """One size of an image."""

    url: Url
    width: int
    height: int


class PictureFacts(TypedDict):
    """An image in several sizes; `url` is the widest."""

    title: str
    alt: Annotated[str, Meta(description='Text alternative; "" for an image that only decorates.')]
    decorative: bool
    url: Url
    width: int
    height: int
    renditions: list[Rendition]


class DocumentFacts(TypedDict):
    """A document to download."""

    title: str
    url: Url
    type: Annotated[str, Meta(description="The ending of the file's name.", examples=["pdf"])]
    size: Annotated[int | None, Meta(description="In bytes.")]
