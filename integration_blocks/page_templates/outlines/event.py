"""An event: what happens there, and how to take part."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PAGE = "EventPageMixin"
NAME = gettext_lazy("Event with programme and registration")


def body() -> list[tuple[str, Any]]:
    return [
        ("heading", {"text": _("What to expect"), "level": "2"}),
        ("text", {}),
        ("heading", {"text": _("How to take part"), "level": "2"}),
        ("text", {}),
    ]
