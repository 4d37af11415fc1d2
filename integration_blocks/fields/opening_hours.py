"""Opening hours: entered as a week, stored in OpenStreetMap syntax."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.staticfiles import versioned_static

from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.hours import parse_hours
from integration_blocks.understood.elements import NAME, media

NOT_HOURS = _(
    "These opening hours cannot be understood. Write them like this: Mo-Fr 08:30-12:00, 14:00-16:00; "
    "several days go on several lines."
)


class OpeningHoursWidget(forms.Textarea):
    """A text field that a script turns into a week of seven days; it works as a text field without."""

    template_name = "integration_blocks/widgets/opening_hours.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"rows": 3, "spellcheck": "false", **(attrs or {})})

    @property
    def media(self) -> forms.Media:
        return media() + forms.Media(
            js=[versioned_static("integration_blocks/week.js")],
            css={"all": [versioned_static("integration_blocks/week.css")]},
        )

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        return {**super().get_context(name, value, attrs), "url": reverse(NAME, args=["week"])}


class OpeningHoursFormField(forms.CharField):
    """Cleans German and OpenStreetMap spellings alike to OpenStreetMap syntax.

    A draft keeps what cannot be understood as it was typed; publishing refuses it.
    """

    widget = OpeningHoursWidget

    def clean(self, value: Any) -> str:
        typed = super().clean(value)
        try:
            return parse_hours(typed)
        except NotUnderstood as error:
            if getattr(self, "is_deferred_validation", False):
                return typed
            raise ValidationError(NOT_HOURS) from error


class OpeningHoursField(models.TextField):  # type: ignore[type-arg] # takes no arguments at run time
    """Regular weekly hours in OpenStreetMap syntax, "" for none.

    Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"blank": True, "default": "", **kwargs})

    def formfield(self, **kwargs: Any) -> Any:
        return models.Field.formfield(self, **{"form_class": OpeningHoursFormField, **kwargs})
