"""Blocks with the values of their previews, saved as an editor would have saved them."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from wagtail.blocks import StreamBlock
from wagtail.models import Locale, Page

from a11y_check.page import Page as CheckedPage
from integration_blocks.blocks import stream
from integration_blocks.snippets import Contact, Funder

BLOCKS = StreamBlock(stream()).child_blocks
DOT = ContentFile(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><path d="M0 0h9v9z"/></svg>',
    "dot.svg",
)


def save(thing):
    """Save what a preview only makes up: everything that a value refers to is in the database then."""
    if isinstance(thing, models.Model):
        thing.pk = thing.pk or None
        if isinstance(thing, Page):
            Page.objects.get(depth=1).add_child(instance=thing)
            return
        if isinstance(thing, Contact | Funder):
            thing.locale = Locale.get_active()
        if hasattr(thing, "file"):
            thing.file = DOT
        thing.save()
    elif hasattr(thing, "values"):
        for child in thing.values():
            save(child)
    elif isinstance(thing, list) or hasattr(thing, "bound_blocks"):
        for child in thing:
            save(child)


def preview(name, **changes):
    """A saved preview value, with some of its fields changed."""
    value = BLOCKS[name].get_preview_value()
    for field, changed in changes.items():
        value[field] = BLOCKS[name].child_blocks[field].normalize(changed)
    save(value)
    return value


def stored(block, value):
    """The value as the database keeps it."""
    return json.loads(json.dumps(block.get_prep_value(value), cls=DjangoJSONEncoder))


def problems(name, value):
    """The messages by field that keep a value from being published."""
    with pytest.raises(ValidationError) as refused:
        BLOCKS[name].clean(value)
    return {field: error.messages for field, error in refused.value.block_errors.items()}


def whole_page(html, block=None):
    """A page with one block, and with what that block needs beside it to make sense."""
    if block and block.name == "heading":
        html += "<p>Kurse gibt es an vielen Orten.</p>"
    if block and html and block.name in ("address", "opening_hours"):
        html += BLOCKS["contact_card"].render(BLOCKS["contact_card"].get_preview_value())
    return CheckedPage(
        "<!doctype html><html lang=de><head><meta charset=utf-8><title>Beispiel – Musterstadt</title></head>"
        f"<body><main><h1>Beispiel</h1>{html}<p>Stand: 1. Oktober 2026</p></main></body></html>"
    )
