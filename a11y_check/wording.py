"""Search for phrases that takes its time only where it can succeed."""

from __future__ import annotations

import re


class Wording:
    """A pattern for phrases, and words in small letters: every match holds one of them.

    The words are looked for first, which is many times faster than the pattern. Most texts hold none.
    """

    def __init__(self, pattern: str, *words: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.pattern = pattern
        self._words = words
        self._search = re.compile(pattern, flags).search

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in the text, as `re.search` finds it."""
        small = text.lower()
        return self._search(text) if any(word in small for word in self._words) else None
