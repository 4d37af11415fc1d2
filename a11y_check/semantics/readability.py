"""How hard a text is to read, by whole sentences: German by the Vienna formula, English by Flesch and Kincaid."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Page
from a11y_check.semantics.language import language, primary
from a11y_check.semantics.text import block_texts, lines

_WORD = re.compile(r"[^\W\d_]+")
#: Three letters before the full stop: "Dr. Meier" and "12. September" are not two sentences.
_END = re.compile(
    r"[.!?:](?:(?<=\w\w\w[.!?])[\"”“»)\]]?\s+(?=[„“\"»(]?[A-ZÄÖÜ0-9])|(?<=\w\w\w:)\s+(?=[„“\"»(]?[A-ZÄÖÜ]))"
)
_SYLLABLE = re.compile(r"aa|ai|au|äu|ee|ei|eu|ey|ie|oo|ou|(?<!q)[aeiouyäöü]|(?<=q)u(?![aeiouäöü])")
_ENGLISH_SYLLABLE = re.compile(r"(?<![cgnstx])i(?=[ao])|[aeiouy]+")
#: The end of "safe", "while", "makes", "files" and "called", but not of "table", "places" and "wanted".
_SILENT = re.compile(r"(?<=[aeiouy]l)es?$|(?<![aeiouyl])e$|(?<![aeiouycghlsxz])es$|(?<![aeiouydt])ed$")
_NO_PROSE = "h1, h2, h3, h4, h5, h6, nav, header, footer, form, table, address, figcaption"
_FEWEST = 5  # words of a line of prose: labels, names and addresses are shorter


@dataclass(frozen=True)
class Readability:
    """Figures of a text. `grade` is the school year that it suits: of German by the first Vienna formula (Bamberger
    and Vanecek, 1984), of English by Flesch and Kincaid (1975). `ease` is the Flesch score, for German that of Amstad
    (1978): 100 is easy, 0 very hard. `longest` are the sentences, each once, the longest first."""

    words: int
    grade: float
    ease: float
    longest: tuple[str, ...]


@once_per_page
def prose(page: Page) -> dict[str, tuple[str, ...]]:
    """The sentences of the page by language, German and English, outside of headings, menus, forms, tables and the
    margins of the page."""
    found: dict[str, list[str]] = {"de": [], "en": []}
    for block, text in block_texts(page).items():
        if text.count(" ") + 1 >= _FEWEST and block.closest(_NO_PROSE) is None:
            sentences = found.get(primary(language(block, page)))
            if sentences is not None:
                for line in lines(block, page):
                    if line.count(" ") + 1 >= _FEWEST:
                        sentences += _sentences(line)
    return {tag: tuple(sentences) for tag, sentences in found.items()}


@lru_cache(maxsize=1024)
def _sentences(line: str) -> tuple[str, ...]:
    found: list[str] = []
    start = 0
    for end in _END.finditer(line):
        found.append(line[start : end.start() + 1])
        start = end.end()
    return (*found, line[start:])


def readability(sentences: tuple[str, ...], tag: str) -> Readability | None:
    """The figures of these sentences in German ("de") or English ("en"); None where there is no word."""
    lengths: dict[str, int] = {}
    words: Counter[str] = Counter()
    count = 0
    for sentence, times in Counter(sentences).items():
        found = _WORD.findall(sentence)
        if found:
            lengths[sentence] = len(found)
            for word in found:
                words[word] += times
            count += times
    if not words:
        return None
    total = words.total()
    grade, ease = (_german if tag == "de" else _english)(words, total, total / count)
    longest = sorted(lengths, key=lengths.__getitem__, reverse=True)
    return Readability(total, round(grade, 1), round(ease), tuple(longest))


def _german(words: Counter[str], total: int, per_sentence: float) -> tuple[float, float]:
    long_words = many = one = spoken = 0
    for word, times in words.items():
        parts = syllables(word.lower())
        spoken += parts * times
        long_words += times * (len(word) > 6)
        many += times * (parts >= 3)
        one += times * (parts == 1)
    grade = 0.1935 * 100 * many / total + 0.1672 * per_sentence
    grade += 0.1297 * 100 * long_words / total - 0.0327 * 100 * one / total - 0.875
    return grade, 180 - per_sentence - 58.5 * spoken / total


def _english(words: Counter[str], total: int, per_sentence: float) -> tuple[float, float]:
    spoken = sum(english_syllables(word.lower()) * times for word, times in words.items()) / total
    return 0.39 * per_sentence + 11.8 * spoken - 15.59, 206.835 - 1.015 * per_sentence - 84.6 * spoken


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """The syllables of a German word in small letters, counted by its vowels; at least one."""
    return len(_SYLLABLE.findall(word)) or 1


@lru_cache(maxsize=20_000)
def english_syllables(word: str) -> int:
    """The syllables of an English word in small letters, counted by its vowels that are spoken; at least one."""
    return len(_ENGLISH_SYLLABLE.findall(_SILENT.sub("", word))) or 1
