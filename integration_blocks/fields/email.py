"""An e-mail address: accepted in the spellings that people use against spam, stored clean."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from a11y_check.contacts.emails import parse_email
from a11y_check.contacts.errors import NotUnderstood
from integration_blocks.api import types
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.understood.elements import UnderstoodCharBlock

NOT_AN_ADDRESS = _("This is not an e-mail address. Write it like this: integration@musterstadt.de.")


class EmailValue(blocks.StructValue):
    """{address, label}"""

    def tidy(self) -> None:
        """Replace a spelling like `name(at)city.de` by the address; leave what cannot be understood."""
        try:
            self["address"] = parse_email(self["address"] or "")
        except NotUnderstood:
            return


class EmailBlock(blocks.StructBlock):
    # Not an EmailBlock of Wagtail's: that one refuses "name(at)city.de", and refuses it in drafts too.
    address = UnderstoodCharBlock(
        understood="email",
        label=_("E-mail address"),
        help_text=_("For example integration@musterstadt.de."),
        max_length=254,
    )
    label = blocks.CharBlock(
        label=_("What for"),
        help_text=_("Only if there are several addresses, for example: appointments."),
        required=False,
        max_length=80,
    )

    def clean(self, value: EmailValue) -> EmailValue:
        value = super().clean(value)
        try:
            value["address"] = parse_email(value["address"]) if value["address"] else ""
        except NotUnderstood as error:
            if not self.is_deferred_validation:
                raise blocks.StructBlockValidationError(
                    block_errors={"address": ValidationError(NOT_AN_ADDRESS)}
                ) from error
        return value

    def get_api_representation(self, value: EmailValue, context: Any = None) -> types.Email:
        return {"address": value["address"], "label": value["label"] or ""}

    def api_schema(self) -> Schema:
        return of(types.Email)

    class Meta:
        icon = "mail"
        label = _("E-mail address")
        value_class = EmailValue
        label_format = "{address} {label}"
