"""A phone number: typed in any spelling, stored as E.164, shown as German readers write it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.phones import Phone, parse_phone
from integration_blocks.api import types
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.fields.choice import WordChoiceBlock
from integration_blocks.understood.elements import UnderstoodCharBlock

KINDS = [("phone", _("Phone")), ("mobile", _("Mobile phone")), ("fax", _("Fax"))]

NOT_A_NUMBER = _(
    "This number cannot be dialled. Write it with its area code, for example 02302 581-1011 "
    "or +49 2302 581-1011."
)


class PhoneValue(blocks.StructValue):
    """{kind, number, extension, label}; `number` is E.164 once it was understood."""

    @property
    def phone(self) -> Phone | None:
        """The number as understood, None while it is not."""
        try:
            parsed = parse_phone(self["number"] or "")
        except NotUnderstood:
            return None
        extension = parsed.extension or self.get("extension") or ""
        return Phone(parsed.e164, extension if parsed.e164.endswith(extension) else "")

    @property
    def display(self) -> str:
        """As German readers write it (DIN 5008): `02302 581-1011`."""
        return self.phone.display if self.phone else self["number"]

    @property
    def href(self) -> str:
        return self.phone.href if self.phone else ""

    @property
    def kind_name(self) -> str:
        return str(dict(KINDS).get(self["kind"], ""))

    def tidy(self) -> None:
        """Replace the typed spelling by E.164 and the extension; leave what cannot be understood."""
        if phone := self.phone:
            self["number"], self["extension"] = phone.e164, phone.extension


class PhoneBlock(blocks.StructBlock):
    kind = WordChoiceBlock(choices=KINDS, default="phone", label=_("Kind"))
    number = UnderstoodCharBlock(
        understood="phone",
        label=pgettext_lazy("phone", "Number"),
        help_text=_("With area code, in any spelling, for example 02302 581-1011."),
        max_length=40,
    )
    extension = blocks.CharBlock(
        label=_("Extension"),
        help_text=_("The digits after the hyphen. Filled in by itself."),
        required=False,
        max_length=12,
    )
    label = blocks.CharBlock(
        label=_("What for"),
        help_text=_("Only if there are several numbers, for example: appointments."),
        required=False,
        max_length=80,
    )

    def clean(self, value: PhoneValue) -> PhoneValue:
        value = super().clean(value)
        value.tidy()
        if value["number"] and value.phone is None and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(block_errors={"number": ValidationError(NOT_A_NUMBER)})
        return value

    def get_form_state(self, value: Any) -> Any:
        """Show the number as people write it, not as it is stored."""
        state = super().get_form_state(value)
        if isinstance(value, PhoneValue) and value["number"]:
            state["number"] = value.display
        return state

    def get_api_representation(self, value: PhoneValue, context: Any = None) -> types.Phone:
        return {
            "kind": value["kind"],
            "number": value["number"],
            "extension": value["extension"] or "",
            "display": value.display,
            "label": value["label"] or "",
        }

    def api_schema(self) -> Schema:
        return of(types.Phone)

    class Meta:
        icon = "mobile-alt"
        label = _("Phone number")
        value_class = PhoneValue
        label_format = "{number} {label}"
