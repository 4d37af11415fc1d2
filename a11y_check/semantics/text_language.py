"""The language that a text is written in, told only where it is sure."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, guess_language
from a11y_check.semantics.idrefs import tells_of_another
from a11y_check.semantics.language import primary
from a11y_check.semantics.names import name_and_source
from a11y_check.semantics.text import own_texts
from a11y_check.semantics.visibility import hidden_elements
from a11y_check.standards.function_words import FUNCTION_WORDS
from a11y_check.standards.languages import three_letters

#: A single letter before a full stop is part of a short form: "i. d. R.".
_WORD = re.compile(r"[^\W\d_]{2,}|[^\W\d_](?![.\w])")
_LANGUAGES = tuple(FUNCTION_WORDS)
#: The groups of languages that have a little word, and the group of each language, by their numbers.
_GROUPS = {
    word: [number for number, group in enumerate(_LANGUAGES) if word in FUNCTION_WORDS[group]]
    for word in frozenset().union(*FUNCTION_WORDS.values())
}
_GROUP = {language: number for number, group in enumerate(_LANGUAGES) for language in group}
_SENTENCE_END = re.compile(r"(?<=[.!?:…])\s+|\s[–—]\s")
_FEWEST_WORDS = 4
_FEWEST_SIGNS = 3  # different little words of the language
_SHARE = 0.25  # of all words
_MARGIN = 3  # times as many as of the language that the mark-up names
#: From this many characters on, the run of letters tells the language too, and has to agree.
_LONG = 120
_LONG_TEXT = 2000

_NO_PROSE = "script, style, template, noscript, code, pre, samp, kbd, textarea"
_NAMED = "img[alt], area[alt], [aria-label], [aria-labelledby], [title], input, [placeholder]"


def differing_language(text: str, tag: str) -> str:
    """The language that the text is surely in, if it is not the one of the tag; "" where that is not sure."""
    stated = _GROUP.get(primary(tag))
    if stated is None:
        return ""
    words = _words(text)
    signs, different = _signs(words)
    if max(different[:stated] + different[stated + 1 :]) < _FEWEST_SIGNS:
        return ""
    total = sum(words.values())
    best, second = sorted(range(len(signs)), key=signs.__getitem__, reverse=True)[:2]
    if (
        total < _FEWEST_WORDS
        or best == stated
        or different[best] < _FEWEST_SIGNS
        or signs[best] < _SHARE * total
        or signs[best] < _MARGIN * signs[stated]
        or signs[best] <= signs[second]
    ):
        return ""
    if len(text) >= _LONG and guess_language(text) not in map(three_letters, _LANGUAGES[best]):
        return ""
    return _LANGUAGES[best][0]


@lru_cache(maxsize=1024)
def differing_sentence(text: str, tag: str) -> tuple[str, str]:
    """The first sentence that is surely in another language than that of the tag, and its language; "" where none is."""
    stated = _GROUP.get(primary(tag))
    different = _signs(_words(text))[1] if stated is not None else [0]
    if max(count for group, count in enumerate(different) if group != stated) < _FEWEST_SIGNS:
        return "", ""
    told = ((sentence, differing_language(sentence, tag)) for sentence in _SENTENCE_END.split(text))
    return next(((sentence, found) for sentence, found in told if found), ("", ""))


def _signs(words: dict[str, int]) -> tuple[list[int], list[int]]:
    """How many little words of each group of languages there are, and how many different ones."""
    signs, different = [0] * len(_LANGUAGES), [0] * len(_LANGUAGES)
    for word in words.keys() & _GROUPS.keys():
        for group in _GROUPS[word]:
            signs[group] += words[word]
            different[group] += 1
    return signs, different


def _words(text: str) -> dict[str, int]:
    """The words in small letters, and how often each is there."""
    if len(text) < _LONG_TEXT:
        return Counter(map(str.lower, _WORD.findall(text)))
    found: dict[str, int] = {}
    for token, count in Counter(text.split()).items():  # it says the same again and again
        for word in _words_in(token):
            found[word] = found.get(word, 0) + count
    return found


@lru_cache(maxsize=20_000)
def _words_in(token: str) -> tuple[str, ...]:
    return tuple(map(str.lower, _WORD.findall(token)))


@once_per_page
def language_of_page(page: Page) -> str:
    """The language that the page is surely in, if it is not the one that it says; "" where that is not sure."""
    return differing_language(texts_by_language_root(page).get(page.root, ""), page.language)


@once_per_page
def texts_by_language_root(page: Page) -> dict[Element, str]:
    """For the root and each element with a `lang`, the text that has this language, names included."""
    left_out = {part for element in page.select(_NO_PROSE) for part in (element, *element.select("*"))}
    left_out.update(e for e in hidden_elements(page) if e.tag != "title" and not tells_of_another(e, page))
    texts = [(element, text) for element, text in own_texts(page).items() if element not in left_out]
    named = (element for element in page.select(_NAMED) if element not in left_out)
    texts += [(element, said) for element in named for said in _names(element, page)]
    roots = {page.root, *page.select("[lang]")}
    if len(roots) == 1 and page.root not in left_out:
        return {page.root: " ".join(text for _element, text in texts)}
    found: dict[Element, list[str]] = {root: [] for root in roots if root not in left_out}
    for element, text in texts:
        found.setdefault(element.closest("[lang]") or page.root, []).append(text)
    return {root: " ".join(texts) for root, texts in found.items()}


def _names(element: Element, page: Page) -> list[str]:
    said, source = name_and_source(element, page)
    return [said] if source in ("native", "aria-label", "title", "placeholder") else []
