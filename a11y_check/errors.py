"""What can stop a check, or one page of it, said so that a person knows what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from a11y_check.texts import _, translate


class A11yCheckError(Exception):
    """`message` is English, marked for translation; `values` fill its placeholders."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message.format(**values))
        self.message = message
        self.values = values

    def text(self, language: str = "en") -> str:
        """The message in the reader's language."""
        return translate(self.message, language).format(**self.values)


class Unreadable(A11yCheckError):  # noqa: N818 - sources yield it in place of a page
    """An input that gave no page: `url` names it as it was given, the message says why."""

    def __init__(self, url: str, message: str, **values: object) -> None:
        super().__init__(message, **values)
        self.url = url


class UnknownNameError(A11yCheckError):
    """A name that does not exist; its text ends with the names that come closest."""

    def __init__(self, message: str, name: str, names: Iterable[str]) -> None:
        super().__init__(message, name=name)
        self.near = difflib.get_close_matches(name, sorted(names), 3, 0.5)

    def text(self, language: str = "en") -> str:
        if not self.near:
            return super().text(language)
        hint = translate(_("Did you mean {names}?"), language).format(names=", ".join(self.near))
        return f"{super().text(language)} {hint}"
