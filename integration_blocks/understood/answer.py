"""What the form says below a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Answer:
    """A sentence, perhaps with a list; `offers` are values for another field, one of which a click takes.

    `errors` are sentences, and `values` what will be stored, by the name of the input that they belong to.
    "" in `text` says nothing.
    """

    text: str = ""
    tone: Literal["good", "note", "doubt", "bad"] = "good"
    items: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)


#: Nothing was typed yet, or nothing that needs a word.
NOTHING = Answer()
