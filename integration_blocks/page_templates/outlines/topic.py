"""An offer, project or guide: who it is for, how it goes, whom to ask."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PAGE = "TopicPageMixin"
NAME = gettext_lazy("Offer with steps and contact")


def body() -> list[tuple[str, Any]]:
    return [
        ("heading", {"text": _("Who this is for"), "level": "2"}),
        ("text", {}),
        ("steps", {"heading": _("How it works"), "items": [{}, {}]}),
        ("contact_card", {"heading": _("Your contact")}),
    ]
