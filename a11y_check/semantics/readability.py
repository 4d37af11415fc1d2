"""How hard a German text is to read: the Vienna formula for factual texts and the Flesch score, of whole sentences."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from a11y_check.page import Page, once_per_page
from a11y_check.semantics.language import language, primary
from a11y_check.semantics.text import block_texts, lines

_WORD = re.compile(r"[^\W\d_]+")
#: Three letters before the full stop: "Dr. Meier" and "12. September" are not two sentences.
_END = re.compile(
    r"[.!?:](?:(?<=\w\w\w[.!?])[\"”“»)\]]?\s+(?=[„“\"»(]?[A-ZÄÖÜ0-9])|(?<=\w\w\w:)\s+(?=[„“\"»(]?[A-ZÄÖÜ]))"
)
_SYLLABLE = re.compile(r"aa|ai|au|äu|ee|ei|eu|ey|ie|oo|ou|(?<!q)[aeiouyäöü]|(?<=q)u(?![aeiouäöü])")
_NO_PROSE = "h1, h2, h3, h4, h5, h6, nav, header, footer, form, table, address, figcaption"
_FEWEST = 5  # words of a line of prose: labels, names and addresses are shorter


@dataclass(frozen=True)
class Readability:
    """Figures of a text. `grade` is the school year that it suits (Bamberger and Vanecek, first Vienna formula,
    1984), `ease` the Flesch score for German (Amstad, 1978): 100 is easy, 0 very hard. `longest` are the sentences,
    each once, the longest first."""

    words: int
    grade: float
    ease: float
    longest: tuple[str, ...]


@once_per_page
def german_prose(page: Page) -> tuple[str, ...]:
    """The sentences of the page in German, outside of headings, menus, forms, tables and the margins of the page."""
    found: list[str] = []
    for block, text in block_texts(page).items():
        is_long = text.count(" ") + 1 >= _FEWEST
        if is_long and block.closest(_NO_PROSE) is None and primary(language(block, page)) == "de":
            for line in lines(block, page):
                if line.count(" ") + 1 >= _FEWEST:
                    found += _sentences(line)
    return tuple(found)


@lru_cache(maxsize=1024)
def _sentences(line: str) -> tuple[str, ...]:
    found: list[str] = []
    start = 0
    for end in _END.finditer(line):
        found.append(line[start : end.start() + 1])
        start = end.end()
    return (*found, line[start:])


def readability(sentences: tuple[str, ...]) -> Readability | None:
    """The figures of these sentences; None where there is no word."""
    lengths: dict[str, int] = {}
    words: list[str] = []
    count = 0
    for sentence, times in Counter(sentences).items():
        found = _WORD.findall(sentence)
        if found:
            lengths[sentence] = len(found)
            words += found * times
            count += times
    if not words:
        return None
    total = len(words)
    long_words = many = one = spoken = 0
    for word, times in Counter(words).items():
        parts = syllables(word.lower())
        spoken += parts * times
        long_words += times * (len(word) > 6)
        many += times * (parts >= 3)
        one += times * (parts == 1)
    per_sentence = total / count
    grade = 0.1935 * 100 * many / total + 0.1672 * per_sentence
    grade += 0.1297 * 100 * long_words / total - 0.0327 * 100 * one / total - 0.875
    ease = 180 - per_sentence - 58.5 * spoken / total
    longest = sorted(lengths, key=lengths.__getitem__, reverse=True)
    return Readability(total, round(grade, 1), round(ease), tuple(longest))


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """The syllables of a German word in small letters, counted by its vowels; at least one."""
    return len(_SYLLABLE.findall(word)) or 1
