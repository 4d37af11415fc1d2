"""What every block shares: checks at publishing only, silence when there is nothing to show, plain JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from integration_blocks.api.schema.blocks import derived
from integration_blocks.api.schema.definitions import Schema, of

TEXT = _("Text")
CONTACT = _("Contact")
GUIDANCE = _("Guidance")
FUNDING = _("Funding")
DATES = _("Dates")
MEDIA = _("Media")

#: The groups of Wagtail's block picker, in its order.
GROUPS = [TEXT, CONTACT, GUIDANCE, FUNDING, DATES, MEDIA]


class ContentBlock(blocks.StructBlock):
    """A block of a page's body.

    Templates get `value`, `id` (the block's, where it is known) and `level`, the level of headings
    inside the block: 3 below a heading of its own, else 2, as the page's title is 1.
    """

    #: The type of the block's JSON, for a block that makes its own; see `integration_blocks.api.types`.
    shape: ClassVar[type | None] = None

    def is_shown(self, value: Any) -> bool:
        """Whether there is anything for visitors; blocks that can be empty say when. A heading alone is nothing."""
        return True

    def is_over(self, value: Any) -> bool:
        """Whether its time is over; then the body of a page does not have it in JSON either."""
        return False

    def problems(self, value: Any) -> Mapping[str, Any]:
        """Why the block cannot be published: messages by the name of the field to change."""
        return {}

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if not self.is_deferred_validation and (problems := self.problems(value)):
            raise blocks.StructBlockValidationError(
                {name: ValidationError(message) for name, message in problems.items()}
            )
        return value

    def render(self, value: Any, context: Any = None) -> str:
        return super().render(value, context) if self.is_shown(value) else ""

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        return {**context, "level": 3 if value.get("heading") else 2}

    def get_api_representation(self, value: Any, context: Any = None) -> Any:
        """JSON that needs no second request; dates are ISO 8601."""
        shown: dict[str, Any] = super().get_api_representation(value, context)
        for name, each in shown.items():
            if isinstance(each, datetime.date):
                shown[name] = each.isoformat()
        return shown

    def api_schema(self) -> Schema:
        """The JSON Schema of that JSON: of `shape`, else as the fields say."""
        return of(self.shape) if self.shape else derived(self)

    @staticmethod
    def as_json(shown: Any) -> Any:
        """The same with strings for dates and for texts that are translated late."""
        return json.loads(json.dumps(shown, cls=DjangoJSONEncoder))

    class Meta:
        preview_template = "integration_blocks/block_preview.html"
