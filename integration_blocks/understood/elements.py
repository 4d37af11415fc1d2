"""The places in a form where an answer is shown: below one field, or below several that belong together."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django import forms
from django.urls import reverse
from wagtail import blocks
from wagtail.admin.panels import Panel
from wagtail.admin.staticfiles import versioned_static

NAME = "integration_blocks_understood"


def media() -> forms.Media:
    return forms.Media(
        js=[versioned_static("integration_blocks/understood.js")],
        css={"all": [versioned_static("integration_blocks/understood.css")]},
    )


class UnderstoodInput(forms.TextInput):
    """A field that says below how it is understood. It is an ordinary one without a script, and on a site without the admin."""

    template_name = "integration_blocks/widgets/understood_input.html"

    def __init__(self, kind: str, attrs: dict[str, Any] | None = None) -> None:
        self.kind = kind
        super().__init__(attrs)

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        return {**context, "url": reverse(NAME, args=[self.kind])}

    @property
    def media(self) -> forms.Media:
        return media()


class UnderstoodCharBlock(blocks.CharBlock):
    """A text in a block, with such a field."""

    def __init__(self, *, understood: str = "", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.field.widget = UnderstoodInput(understood, self.field.widget.attrs)


class UnderstoodPanel(Panel):
    """Below fields of a form: `fields` are their names by what the answer calls them.

    `fills` is the name of the field that takes what the answer offers.
    """

    def __init__(self, kind: str, fields: Mapping[str, str], fills: str = "", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.answer_kind, self.answer_fields, self.fills = kind, dict(fields), fills

    def clone_kwargs(self) -> dict[str, Any]:
        own = {"kind": self.answer_kind, "fields": self.answer_fields, "fills": self.fills}
        return {**super().clone_kwargs(), **own}

    class BoundPanel(Panel.BoundPanel):
        template_name = "integration_blocks/widgets/understood_fields.html"

        def is_shown(self) -> bool:
            return super().is_shown() and all(
                name in self.form.fields for name in self.panel.answer_fields.values()
            )

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            panel, names = self.panel, self.form.add_prefix
            fields = {asked: names(name) for asked, name in panel.answer_fields.items()}
            return {
                **super().get_context_data(parent_context),
                "url": reverse(NAME, args=[panel.answer_kind]),
                "fields": json.dumps(fields),
                "fills": names(panel.fills) if panel.fills else "",
            }

        @property
        def media(self) -> forms.Media:
            return media()


def town_panel(prefix: str = "") -> UnderstoodPanel:
    """Below the fields for postcode and town: offers the town."""
    fields = {name: f"{prefix}{name}" for name in ("postcode", "town")}
    return UnderstoodPanel("town", fields, fills=fields["town"])
