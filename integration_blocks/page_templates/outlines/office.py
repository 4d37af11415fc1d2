"""An office: whom to ask and when, what it does, and who pays."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PAGE = "OfficePageMixin"
NAME = gettext_lazy("Office with contact, opening hours, tasks and funding")


def body() -> list[tuple[str, Any]]:
    return [
        ("contact_card", {"heading": _("Your contact")}),
        ("opening_hours", {"heading": _("Opening hours")}),
        ("task_list", {"heading": _("Our tasks"), "items": [{}, {}, {}, {}, {}]}),
        ("funding_notice", {"heading": _("Funding"), "funders": [None]}),
    ]
