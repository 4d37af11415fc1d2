"""Tells editors of a contact what to look at again among its opening hours: in the form, and after saving."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from wagtail.admin.panels import Panel

from integration_blocks.opening_hours import BERLIN
from integration_blocks.opening_hours.notices import notices
from integration_blocks.snippets.contact import Contact


def today() -> datetime.date:
    return datetime.datetime.now(BERLIN).date()


def without_past_days(stream: Any) -> Any:
    """The stream of days that differ without those that are over."""
    for number in reversed(range(len(stream))):
        if is_over(stream[number]):
            del stream[number]
    return stream


def is_over(child: Any) -> bool:
    """Whether a child of that stream is for days in the past."""
    last = child.block_type == "days" and (child.value["last"] or child.value["first"])
    return bool(last) and last < today()


def tell(request: HttpRequest, contact: Any) -> None:
    """A message for each notice: for the hooks after a snippet was saved."""
    if isinstance(contact, Contact):
        for notice in notices(contact, today()):
            messages.warning(request, notice)


class HoursNotices(Panel):
    """The same in the form; there is none without notices."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "integration_blocks/admin/hours_notices.html"

        def notices(self) -> list[str]:
            return list(notices(self.instance, today()))

        def is_shown(self) -> bool:
            return super().is_shown() and bool(self.notices())
