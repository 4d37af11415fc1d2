"""The language that a text is written in, told only where it is sure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text, guess_language, once_per_page, parent
from a11y_check.semantics.language import primary
from a11y_check.semantics.names import name_and_source
from a11y_check.semantics.visibility import is_hidden
from a11y_check.standards.function_words import FUNCTION_WORDS
from a11y_check.standards.languages import three_letters

_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = frozenset(word for words in FUNCTION_WORDS.values() for word in words)
_FEWEST_WORDS = 4
_FEWEST_SIGNS = 3  # different little words of the language
_SHARE = 0.25  # of all words
_MARGIN = 3  # times as many as of the language that the mark-up names
#: From this many characters on, the run of letters tells the language too, and has to agree.
_LONG = 120

_NO_PROSE = frozenset({"script", "style", "template", "noscript", "code", "pre", "samp", "kbd", "textarea"})
_NAMED = "img[alt], area[alt], [aria-label], [aria-labelledby], [title], input, [placeholder]"


def differing_language(text: str, tag: str) -> str:
    """The language that the text is surely in, if it is not the one of the tag; "" where that is not sure."""
    written = [word.lower() for word in _WORD.findall(text)]
    stated = _group(primary(tag))
    if stated is None or len(written) < _FEWEST_WORDS:
        return ""
    known = [word for word in written if word in _FUNCTION_WORDS]
    found = {group: [w for w in known if w in little] for group, little in FUNCTION_WORDS.items()}
    best, second = sorted(found, key=lambda group: len(found[group]), reverse=True)[:2]
    signs = found[best]
    if (
        best == stated
        or len(set(signs)) < _FEWEST_SIGNS
        or len(signs) < _SHARE * len(written)
        or len(signs) < _MARGIN * len(found[stated])
        or len(signs) <= len(found[second])
    ):
        return ""
    if len(text) >= _LONG and guess_language(text) not in map(three_letters, best):
        return ""
    return best[0]


@once_per_page
def language_of_page(page: Page) -> str:
    """The language that the page is surely in, if it is not the one that it says; "" where that is not sure."""
    return differing_language(texts_by_language_root(page).get(page.root, ""), page.language)


@once_per_page
def texts_by_language_root(page: Page) -> dict[Element, str]:
    """For the root and each element with a `lang`, the text that has this language, names included."""
    found: dict[Element, list[str]] = {}
    roots: dict[Element, Element] = {}
    left_out: set[Element] = set()
    for element in page.select("*"):  # parents come before their children
        around = parent(element)
        own = element.attr("lang") is not None or around is None
        roots[element] = element if own or around is None else roots[around]
        if element.tag in _NO_PROSE or around in left_out:
            left_out.add(element)
            continue
        if element.tag == "title" or not is_hidden(element, page) or _is_referred_to(element, page):
            found.setdefault(roots[element], []).extend(_words_of(element, page))
    return {root: " ".join(texts) for root, texts in found.items()}


def _words_of(element: Element, page: Page) -> Iterator[str]:
    yield from (child.data for child in element.children if isinstance(child, Text) and child.data.strip())
    if element.matches(_NAMED):
        said, source = name_and_source(element, page)
        if source in ("native", "aria-label", "title", "placeholder"):
            yield said


@once_per_page
def _referred(page: Page) -> frozenset[str]:
    attributes = ("aria-labelledby", "aria-describedby")
    return frozenset(
        identifier
        for element in page.select(", ".join(f"[{attribute}]" for attribute in attributes))
        for attribute in attributes
        for identifier in (element.attr(attribute) or "").split()
    )


def _is_referred_to(element: Element, page: Page) -> bool:
    return (element.attr("id") or "") in _referred(page)


def _group(language: str) -> tuple[str, ...] | None:
    return next((group for group in FUNCTION_WORDS if language in group), None)
