"""The one way in which a contact fact is refused."""

from __future__ import annotations


class NotUnderstood(ValueError):  # noqa: N818 - reads as a sentence where it is raised
    """Text that names no usable phone number, address or week of opening hours.

    `message` is an English sentence to be translated, with an example in it; `values` fill its
    placeholders. `str()` gives the English sentence as a person reads it.
    """

    def __init__(self, message: str, **values: str) -> None:
        self.message = message
        self.values = values
        super().__init__(message.format(**values))


def _(text: str) -> str:
    """Mark for translation; whoever shows the text to a person translates it."""
    return text
