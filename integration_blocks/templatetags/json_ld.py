"""Linked data of a page, for its HTML."""

from __future__ import annotations

import json
from typing import Any

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from integration_blocks.api.linked_data import linked_data

register = template.Library()

# Inside a script element no text may end the element; old scripts end lines at the last two.
_ESCAPES = {ord(character): f"\\u{ord(character):04X}" for character in "<>&\u2028\u2029"}


def script(data: Any) -> SafeString:
    """The script element that holds the data."""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above


@register.simple_tag(takes_context=True)
def json_ld(context: template.Context, page: Any) -> SafeString | str:
    """{% json_ld page %}: the page as a script element; nothing for what is no page of a site."""
    data = linked_data(page, context.get("request")) if isinstance(page, Page) else None
    return script(data) if data else ""
