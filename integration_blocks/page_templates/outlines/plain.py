"""A plain page: a text."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy

PAGE = "StandardPageMixin"
NAME = gettext_lazy("Page with a text")


def body() -> list[tuple[str, Any]]:
    return [("text", {})]
