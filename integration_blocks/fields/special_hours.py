"""Hours that differ from the week: on certain dates, or at a time of each year."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.hours import parse_hours
from integration_blocks.fields.opening_hours import NOT_HOURS, OpeningHoursWidget
from integration_blocks.opening_hours.composition import day_of_year, is_week

NOT_TIMES = _("These times cannot be understood. Write them like this: 8-10, or 08:30-12:00, 14:00-16:00.")
NOT_A_DAY = _("This is no day of the year. Write the day and the month like this: 1.6.")
ENDS_EARLY = _("The last day is before the first one. Please swap them.")

#: What people write into the field for times where nobody is there.
CLOSED = frozenset({"geschlossen", "zu", "closed", "off", "-", "–"})


def parse_times(typed: str) -> str:
    """Times of one day as "08:00-10:00,14:00-16:00", "" for closed; NotUnderstood for anything else."""
    if not typed.strip() or typed.strip().casefold() in CLOSED:
        return ""
    found = parse_hours(f"Mo {typed}")
    if not found.startswith("Mo ") or ";" in found:
        raise NotUnderstood(str(NOT_TIMES))
    return found.removeprefix("Mo ")


class Checked(blocks.StructBlock):
    """Cleans its fields; a draft keeps what cannot be understood, publishing says what is wrong."""

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        errors = self.tidy(value)
        if errors and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(
                block_errors={name: ValidationError(message) for name, message in errors.items()}
            )
        return value

    def tidy(self, value: Any) -> dict[str, Any]:
        """Replace what was typed by what is stored; messages by field for what cannot be understood.

        Blocks say how; as it is here, everything stays as it was typed.
        """
        return {}


class DaysBlock(Checked):
    first = blocks.DateBlock(label=_("Day, or first day"))
    last = blocks.DateBlock(label=_("Last day"), help_text=_("Only for several days."), required=False)
    times = blocks.CharBlock(
        label=_("Times"),
        help_text=_("Leave empty if it is closed. Otherwise, for example: 8-10."),
        required=False,
        max_length=120,
    )
    reason = blocks.CharBlock(
        label=_("Reason"),
        help_text=_("Shown to readers, for example: staff meeting."),
        required=False,
        max_length=120,
    )

    def tidy(self, value: Any) -> dict[str, Any]:
        errors: dict[str, Any] = {}
        if isinstance(value["last"], datetime.date) and value["first"] and value["last"] < value["first"]:
            errors["last"] = ENDS_EARLY
        try:
            value["times"] = parse_times(value["times"] or "")
        except NotUnderstood:
            errors["times"] = NOT_TIMES
        return errors

    class Meta:
        icon = "calendar-alt"
        label = _("Day or days")
        label_format = "{first} {last} {times} {reason}"


class WeekBlock(blocks.FieldBlock):
    """A week, entered like the regular one."""

    def __init__(self, required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        self.field = forms.CharField(required=required, help_text=help_text, widget=OpeningHoursWidget())
        super().__init__(**kwargs)

    class Meta:
        default = ""
        icon = "time"


class SeasonBlock(Checked):
    name = blocks.CharBlock(
        label=pgettext_lazy("season", "Name"),
        help_text=_("Shown to readers, for example: summer holidays."),
        required=False,
        max_length=120,
    )
    first = blocks.CharBlock(label=_("Each year from"), help_text=_("For example: 1.6."), max_length=10)
    last = blocks.CharBlock(label=_("Each year until"), help_text=_("For example: 31.8."), max_length=10)
    week = WeekBlock(
        label=_("Week in this time"),
        help_text=_("Days left empty are closed in this time. Leave all empty if it is closed."),
        required=False,
    )

    def tidy(self, value: Any) -> dict[str, Any]:
        errors: dict[str, Any] = {}
        for name in ("first", "last"):
            try:
                month, day = day_of_year(value[name] or "")
                value[name] = f"{day}.{month}."
            except ValueError:
                errors[name] = NOT_A_DAY
        try:
            week = parse_hours(value["week"] or "")
        except NotUnderstood:
            errors["week"] = NOT_HOURS
        else:
            value["week"] = week
            if week and not is_week(week):
                errors["week"] = NOT_HOURS
        return errors

    class Meta:
        icon = "date"
        label = _("Time of each year")
        label_format = "{name} {first} {last}"


SPECIAL_HOURS = [("days", DaysBlock()), ("season", SeasonBlock())]
