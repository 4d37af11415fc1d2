"""How hard a text is to read, by whole sentences: German by the Vienna formula, English by Flesch and Kincaid."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

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


class _Sentence(NamedTuple):
    """How many words a sentence has, and of these: their syllables, those of more than six letters, with at least three
    syllables, and with one."""

    words: int
    spoken: int
    long: int
    many: int
    one: int


def readability(sentences: tuple[str, ...], tag: str) -> Readability | None:
    """The figures of these sentences in German ("de") or English ("en"); None where there is no word."""
    counted = {sentence: found for sentence in sentences if (found := _counted(sentence, tag)).words}
    if not counted:
        return None
    every = [counted[sentence] for sentence in sentences if sentence in counted]
    sums = _Sentence(*map(sum, zip(*every, strict=True)))
    grade, ease = (_german if tag == "de" else _english)(sums, sums.words / len(every))
    longest = sorted(counted, key=lambda sentence: counted[sentence].words, reverse=True)
    return Readability(sums.words, round(grade, 1), round(ease), tuple(longest))


@lru_cache(maxsize=4096)
def _counted(sentence: str, tag: str) -> _Sentence:
    words = _WORD.findall(sentence)
    spoken = [*map(syllables if tag == "de" else english_syllables, map(str.lower, words))]
    return _Sentence(
        len(words),
        sum(spoken),
        sum(len(word) > 6 for word in words),
        sum(count >= 3 for count in spoken),
        spoken.count(1),
    )


def _german(text: _Sentence, per_sentence: float) -> tuple[float, float]:
    grade = 0.1935 * 100 * text.many / text.words + 0.1672 * per_sentence
    grade += 0.1297 * 100 * text.long / text.words - 0.0327 * 100 * text.one / text.words - 0.875
    return grade, 180 - per_sentence - 58.5 * text.spoken / text.words


def _english(text: _Sentence, per_sentence: float) -> tuple[float, float]:
    spoken = text.spoken / text.words
    return 0.39 * per_sentence + 11.8 * spoken - 15.59, 206.835 - 1.015 * per_sentence - 84.6 * spoken


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """The syllables of a German word in small letters, counted by its vowels; at least one."""
    return len(_SYLLABLE.findall(word)) or 1


@lru_cache(maxsize=20_000)
def english_syllables(word: str) -> int:
    """The syllables of an English word in small letters, counted by its vowels that are spoken; at least one."""
    return len(_ENGLISH_SYLLABLE.findall(_SILENT.sub("", word))) or 1
