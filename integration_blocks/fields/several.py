"""Several of some words in one field: chosen with check boxes, stored as a list."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import models

Options = list[tuple[str, Any]]


class SeveralFormField(forms.MultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs: Any) -> None:
        for unused in ("max_length", "encoder", "decoder"):
            kwargs.pop(unused, None)
        super().__init__(**kwargs)


class SeveralField(models.JSONField):
    """A list of words in the order of `options`, which are words with their labels; [] for none."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(**kwargs)

    def options(self) -> Options:
        raise NotImplementedError  # each field has its own

    def formfield(self, **kwargs: Any) -> Any:
        chosen = {"form_class": SeveralFormField, "choices": self.options, "show_hidden_initial": False}
        return models.Field.formfield(self, **{**chosen, **kwargs})
