"""The body of a page: a stream of every block that there is."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm, BoundField
from wagtail import blocks
from wagtail.blocks.base import BlockField
from wagtail.fields import StreamField

from integration_blocks.pasted import tidy_stream


class BoundBlocks(BoundField):
    """Blocks of a form. A script builds their fields: what is sent before it has done so says nothing of them."""

    @property
    def data(self) -> Any:
        """What was sent; what is stored where nothing was. Wagtail's widget raises a KeyError then."""
        form = self.form
        omitted = self.field.widget.value_omitted_from_data(form.data, form.files, self.html_name)
        return self.initial if omitted else super().data


class TidyBlockField(BlockField):
    """Takes out of plain texts what a word processor has left in them."""

    def get_bound_field(self, form: BaseForm, field_name: str) -> BoundField:
        return BoundBlocks(form, self, field_name)

    def clean(self, value: Any) -> Any:
        return super().clean(tidy_stream(self.block, value))


class BodyBlock(blocks.StreamBlock):
    """A stream whose JSON leaves out what is over."""

    def get_api_representation(self, value: Any, context: Any = None) -> Any:
        shown = [child for child in value or () if not _is_over(child)]
        return super().get_api_representation(shown, context=context)


def _is_over(child: Any) -> bool:
    # Blocks of a project need not be ours.
    ends = getattr(child.block, "is_over", None)
    return ends is not None and bool(ends(child.value))


class BodyField(StreamField):
    """A StreamField over all modules in `integration_blocks.blocks`, or over the block types given.

    Migrations do not hold the block definitions: a new block needs no migration, and a migration
    never holds translated help texts. Stored content is JSON and does not depend on them.
    """

    def __init__(self, block_types: Any = None, **kwargs: Any) -> None:
        kwargs.pop("block_lookup", None)
        if block_types is None:
            from integration_blocks.blocks import stream

            block_types = stream()
        if not isinstance(block_types, blocks.Block | type):
            block_types = BodyBlock(block_types)
        super().__init__(block_types, **kwargs)

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"form_class": TidyBlockField, **kwargs})

    def deconstruct(self) -> Any:
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs
