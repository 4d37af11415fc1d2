"""A choice among words."""

from __future__ import annotations

from typing import Any

from wagtail import blocks


class WordChoiceBlock(blocks.ChoiceBlock):
    """For choices whose keys are strings: what is stored is the key, and no list of choices is made to find it."""

    def normalize_choice(self, value: Any) -> Any:
        return value if isinstance(value, str) else super().normalize_choice(value)
