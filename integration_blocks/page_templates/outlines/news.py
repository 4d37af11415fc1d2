"""A piece of news: a text, and whom to ask."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PAGE = "NewsPageMixin"
NAME = gettext_lazy("News with contact")


def body() -> list[tuple[str, Any]]:
    return [("text", {}), ("contact_card", {"heading": _("Your contact")})]
