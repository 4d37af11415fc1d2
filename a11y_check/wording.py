"""Search for phrases that takes its time only where it can succeed."""

from __future__ import annotations

import re


class Wording:
    """A pattern for phrases, and words in small letters: every match holds one of them.

    The words are looked for first, which is many times faster than the pattern. Most texts hold none.
    """

    def __init__(self, pattern: str, *words: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.pattern = pattern
        self.words = words
        self._compiled = re.compile(pattern, flags)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in the text, as `re.search` finds it."""
        return self._compiled.search(text) if self.is_likely(text) else None

    def findall(self, text: str) -> list[str]:
        """All matches in the text, as `re.findall` finds them."""
        return self._compiled.findall(text) if self.is_likely(text) else []

    def sub(self, replacement: str, text: str) -> str:
        """The text with its matches replaced, as `re.sub` replaces them."""
        return self._compiled.sub(replacement, text) if self.is_likely(text) else text

    def is_likely(self, text: str) -> bool:
        """False for a text that certainly holds no match; of several texts at once too."""
        small = text.lower()
        for word in self.words:  # noqa: SIM110 - any() takes twice as long, and this runs for every text
            if word in small:
                return True
        return False
