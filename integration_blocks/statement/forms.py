"""What a statement needs before it is published; drafts need nothing."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class StatementForm(WagtailAdminPageForm):
    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        if self.is_deferred_validation:
            return data
        barriers, status = data.get("barriers"), data.get("status")
        if barriers is not None and status == "full" and len(barriers):
            self.add_error(
                "status", _("There are barriers below. Then the website is partially compliant at best.")
            )
        if barriers is not None and status in ("partial", "none") and not len(barriers):
            self.add_error(
                "barriers", _("Say what is not accessible, for example: Some maps have no description.")
            )
        if not data.get("prepared"):
            self.add_error("prepared", _("Give the day on which the statement was first made."))
        if not data.get("feedback_contact"):
            self.add_error("feedback_contact", _("Choose whom people tell about barriers."))
        if not data.get("enforcement_checked"):
            self.add_error(
                "enforcement_checked",
                _("Compare law and body with an official page of your Land, then tick this box."),
            )
        return data
