"""What the reference of the API shows of operations and schemas."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import gettext as _

from integration_blocks.api.schema.parameters import as_json

register = template.Library()


@register.filter
def parameters_with(route: Any, operation: Any) -> list[Any]:
    """Those in the path, then those of the query."""
    return as_json(route, operation)


@register.filter
def values_of(schema: dict[str, Any]) -> str:
    """What a parameter can be, in words."""
    if "anyOf" in schema:
        return _(" or ").join(values_of(each) for each in schema["anyOf"])
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return ", ".join(str(value) for value in schema["enum"])
    if schema.get("type") in ("integer", "number"):
        largest = schema.get("maximum")
        return _("number up to {largest}").format(largest=largest) if largest else _("number")
    return {"date": _("date"), "date-time": _("date and time")}.get(schema.get("format", ""), _("text"))
