"""When something goes away by itself: the sentence below the field for its last day."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter
from wagtail.admin.widgets import AdminDateInput

from integration_blocks.understood.answer import Answer
from integration_blocks.understood.elements import NAME, media


def last_day(asked: Mapping[str, str]) -> Answer:
    """Of a day as the field takes it; a day that it would refuse gets no answer but the form's own."""
    typed = asked.get("text", "").strip()
    if not typed:
        return Answer(_("Without a last day it stays until somebody removes it."), "note")
    try:
        day = forms.DateField().clean(typed)
    except ValidationError:
        return Answer(_("This is not a day. Write it like this: 31.12.2026."), "bad")
    return told(day, timezone.localdate())


def told(day: datetime.date, today: datetime.date) -> Answer:
    left = (day - today).days
    if left < 0:
        return Answer(_("This day is over: visitors no longer see it."), "bad")
    if left == 0:
        return Answer(_("Visitors see it today for the last time."), "doubt")
    text = ngettext(
        "Visitors see it until the end of %(date)s: %(count)s more day.",
        "Visitors see it until the end of %(date)s: %(count)s more days.",
        left,
    )
    return Answer(text % {"date": formats.date_format(day), "count": left})


class LastDayInput(AdminDateInput):
    """Wagtail's field for a day, with that sentence."""

    template_name = "integration_blocks/widgets/last_day.html"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        return {**super().get_context(name, value, attrs), "url": reverse(NAME, args=["last-day"])}

    @property
    def media(self) -> forms.Media:
        return super().media + media()


# In a block, too, the field is what the template says. Wagtail's own adapter makes an input of its own there.
register(WidgetAdapter(), LastDayInput)


class LastDayBlock(blocks.DateBlock):
    @cached_property
    def field(self) -> forms.DateField:
        return forms.DateField(**{"widget": LastDayInput(format=self.format), **self.field_options})
