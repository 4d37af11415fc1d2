"""The form of an event: a draft saves whatever is in it, publishing asks for a series that makes sense."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from wagtail.admin.forms import WagtailAdminPageForm

from integration_blocks.pages import series


class EventPageForm(WagtailAdminPageForm):
    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        if not self.is_deferred_validation and data.get("start"):
            first = timezone.localtime(data["start"]).date()
            repeats = series.of(first, data)
            for name, message in (series.problems(repeats) if repeats else {}).items():
                self.add_error(name, message)
        return data
