"""What can stop a check, or one page of it, said so that a person knows what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from a11y_check.texts import _, translate

#: Fewer letters are in too many names.
_MIN_PART = 3


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
        known = sorted(names)
        parts = {part: each for each in known for part in (each, each.rpartition("/")[2])}
        # The shortest first: a group before its rules, "links" before "links/link-text-generic".
        holding = sorted((each for each in known if len(name) >= _MIN_PART and name in each), key=len)
        close = [parts[part] for part in difflib.get_close_matches(name, parts, 3, 0.5)]
        self.near = list(dict.fromkeys([*holding, *close]))[:3]

    def text(self, language: str = "en") -> str:
        if not self.near:
            return super().text(language)
        hint = translate(_("Did you mean {names}?"), language).format(names=", ".join(self.near))
        return f"{super().text(language)} {hint}"
