"""A longer passage in another language than the page says so. Names, titles and single words are left alone."""

import re
from collections.abc import Iterator
from functools import lru_cache

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import language
from a11y_check.semantics.text import block_texts, excerpt, prose
from a11y_check.semantics.text_language import differing_language, differing_sentence, language_of_page
from a11y_check.semantics.text_search import has_sign
from a11y_check.standards.languages import SCRIPTS
from a11y_check.standards.references import bitv, wcag

_FEWEST_WORDS = 10
_QUOTED = re.compile(r"[„“”\"«»‚‘][^„“”\"«»]{1,60}[„“”\"«»’]")  # titles of songs, names

#: Letters that stand alone, as in a register from A to Z, are in no language.
_WORD = re.compile(r"[^\W\d_]{2}")
#: Pages of a site say some things again and again.
_differing_language = lru_cache(maxsize=1024)(differing_language)


def _passages(page: Page) -> list[Element]:
    """Long blocks in which nothing has a language of its own; another script is another rule."""
    texts = block_texts(page).items()
    long = [(e, text) for e, text in texts if text.count(" ") >= _FEWEST_WORDS - 1 and e.tag != "body"]
    if page.select("[lang]") != [page.root]:
        long = [(e, text) for e, text in long if _is_in_language_of_page(e, page)]
    other = SCRIPTS["Cyrl"][0]
    if has_sign(other, page):
        return [element for element, text in long if not other.search(text)]
    return [element for element, _text in long]


def _is_in_language_of_page(block: Element, page: Page) -> bool:
    return block.closest("[lang]") == page.root and block.select_one("[lang]") is None


@Rule(
    title=_("Passage in another language not marked"),
    why=_("A screen reader reads the passage with the pronunciation of the page, and nobody understands it."),
    fix=_("Mark the passage with its language."),
    messages={"unmarked": _("“{text}” is in “{found}”, but the page around it is in “{lang}”.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("3.1.2"), bitv("9.3.1.2a")),
    examples=(
        Example(
            "<html lang=de><p>Die Kurse sind kostenlos.</p>"
            "<p lang=en>We will help you to find the course that is best for you.</p></html>"
        ),
        Example("<html lang=de><p>Der Kurs „Welcome to the town“ im Rathaus ist kostenlos für alle.</p>"),
        Example("<html lang=de><p>Gesucht ist <code>the book that is not in the house of you</code>."),
        Example("<html lang=de><p>" + " ".join(f"<a href=/{sign}/>{sign}</a>" for sign in "ABCDEFGHIJKL")),
        Example(
            "<html lang=de><p>Die Kurse sind kostenlos und finden im Rathaus statt, auch für Kinder.</p>"
            "<p>We will help you to find the course that is best for you.</p></html>",
            fails="unmarked",
        ),
        Example(
            "<html lang=de><p>Die Kurse sind kostenlos und finden im Rathaus statt.</p>"
            "<p>Auf dem Plakat steht in großen Buchstaben: This is a place for all of you.</p></html>",
            fails="unmarked",
        ),
    ),
    since="0.1",
    applies_to=_passages,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text, tag = prose(block, page), language(block, page)
    unquoted = _QUOTED.sub(" ", text) if _WORD.search(text) else ""
    found = _differing_language(unquoted, tag)
    said, other = (text, found) if found else differing_sentence(unquoted, tag)
    if other and not language_of_page(page):
        yield Problem(
            block, "unmarked", {"text": excerpt(said), "found": other, "lang": tag}, certain=bool(found)
        )
