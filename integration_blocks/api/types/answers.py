"""What every endpoint can say: how long a list is, and why there is no answer."""

from __future__ import annotations

from typing import Annotated, TypedDict

from msgspec import Meta


class ListMeta(TypedDict):
    """About a list."""

    total_count: Annotated[int, Meta(description="How many there are, however many this answer shows.")]


class Failure(TypedDict):
    """Why there is no answer, and what would get one."""

    status: int
    message: str
    parameter: Annotated[str | None, Meta(description="The query parameter at fault.", examples=["near"])]
    value: str | None
    allowed: Annotated[list[str], Meta(description="Words or patterns that can stand there instead.")]
