"""Several days in one field: typed as German readers write them, stored as a list of ISO 8601 dates."""

from __future__ import annotations

import datetime
import re
from contextlib import suppress
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

FORMATS = ("%d.%m.%Y", "%Y-%m-%d", "%d.%m.%y")
NOT_A_DAY = _("“%(text)s” is not a day. Write the days like this: 24.12.2026, 31.12.2026.")


def parse_day(text: str) -> datetime.date:
    """Raises ValueError for what is no day."""
    for written in FORMATS:
        with suppress(ValueError):
            return datetime.datetime.strptime(text, written).date()  # noqa: DTZ007 - a day has no zone
    raise ValueError(text)


class DaysFormField(forms.CharField):
    """Days between commas, semicolons or spaces."""

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        return ", ".join(f"{datetime.date.fromisoformat(day):%d.%m.%Y}" for day in value)

    def clean(self, value: Any) -> list[str]:
        days = set()
        for text in re.split(r"[\s,;]+", super().clean(value).strip()):
            try:
                days |= {parse_day(text)} if text else set()
            except ValueError as error:
                raise ValidationError(NOT_A_DAY, params={"text": text}) from error
        return [day.isoformat() for day in sorted(days)]


class DaysField(models.JSONField):
    """A list of "YYYY-MM-DD" in order, [] for none."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"default": list, "blank": True, **kwargs})

    def formfield(self, **kwargs: Any) -> Any:
        chosen = {"form_class": DaysFormField, "show_hidden_initial": False, **kwargs}
        return models.Field.formfield(self, **chosen)
