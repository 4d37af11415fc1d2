"""Words in which letters of another alphabet stand for those that look the same."""

from __future__ import annotations

import re

_LATIN, _CYRILLIC, _GREEK = "A-Za-zÀ-ÖØ-öø-ɏ", "Ѐ-ӿ", "\u0370-\u03ff"
_MEETING = re.compile(
    rf"[{_LATIN}][{_CYRILLIC}{_GREEK}]|[{_CYRILLIC}{_GREEK}][{_LATIN}]|[{_CYRILLIC}][{_GREEK}]|[{_GREEK}][{_CYRILLIC}]"
)
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that look like one of another alphabet.
_ALIKE = {
    "latin": frozenset("aceijopsxyABCEHIJKMOPSTXYïÏ"),
    "cyrillic": frozenset("асеіјорѕхуАВСЕНІЈКМОРЅТХУїЇ"),
    "greek": frozenset("οϲνρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
}
#: An abbreviation with an ending in the other alphabet.
_ABBREVIATION = re.compile(r"[A-Z]{2,}(?![A-Z])")
_SHORT = 4  # formulas and units are shorter: 5 kΩ


def mixed_words(text: str) -> list[tuple[str, str]]:
    """Such words, each with the letters that are from another alphabet than most of it."""
    if not _MEETING.search(text):
        return []
    found = ((word, _strangers(word)) for word in _WORD.findall(text) if _MEETING.search(word))
    return [(word, letters) for word, letters in found if letters]


def _strangers(word: str) -> str:
    if len(word) < _SHORT or _ABBREVIATION.match(word):
        return ""
    by_script: dict[str, str] = {"latin": "", "cyrillic": "", "greek": ""}
    for letter in word:
        by_script[_script(letter)] += letter
    for script in sorted(by_script, key=lambda script: -len(by_script[script])):
        others = {other: letters for other, letters in by_script.items() if letters and other != script}
        if (
            others
            and by_script[script]
            and all(_ALIKE[o].issuperset(letters) for o, letters in others.items())
        ):
            return "".join(others.values())
    return ""


def _script(letter: str) -> str:
    return "cyrillic" if "Ѐ" <= letter <= "ӿ" else "greek" if "\u0370" <= letter <= "\u03ff" else "latin"
