"""A sentence with many names made of capital letters says what they stand for, once on the page."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, excerpt, shown_text
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import norm, wcag
from a11y_check.standards.words import words

_MANY = 4
_SENTENCE = 10  # words; a list of partners or of plates is no sentence
_LETTERS = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{2,5}(?![\w-])")
#: What stands on signs, in every shop or in every law.
_KNOWN = words("""
    ADAC AG BGB BIC CD CET CPU CSS DRK DVD EU EUR GB GG GPS HTML HTTP HTTPS IBAN II III IT IV IX KB KFZ LKW MB MEZ NATO
    OK OS PC PDF PKW SGB SMS SSL TLS TV TÜV UK UNO URL USA USB UTC UV VI VII VIII WC WLAN XI XII XML
""")


_holding = blocks_with_word(_LETTERS)


def _with_letters(page: Page) -> list[Element]:
    """The text blocks with several such names."""
    return [block for block in _holding(page) if len({*_LETTERS.findall(shown_text(block, page))}) >= _MANY]


@Rule(
    title=_("Letters that nobody explains"),
    why=_("Who is new in a town or in a language does not know what they stand for, and stops reading."),
    fix=_("Do all readers know them? Write the long form the first time, and the letters in brackets."),
    messages={"letters": _("Nothing on the page says what these letters stand for: {forms}.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("3.1.4"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example(
            "<p>Die Kammer (IHK), die Schule (VHS), das Amt (BAMF) und der Rat (AGH) laden zum Treffen ein.</p>"
        ),
        Example("<p>BAMF, VHS, IHK, AGH</p>", note=_("no sentence")),
        Example(
            '<p>Die UVP nach dem UVPG prüft die <abbr title="Behörde">UNB</abbr>, bevor das LRA dem <dfn>BVH</dfn> zusagt.</p>'
        ),
        Example("<p>BITTE KOMMEN SIE NUR MIT MASKE, WENN SIE KRANK SIND, ODER GAR NICHT.</p>"),
        Example(
            "<p>Die UVP nach dem UVPG prüft die UNB, bevor das LRA dem BVH zustimmen kann.</p>",
            fails="letters",
        ),
    ),
    since="0.2",
    applies_to=blocks_with_text,
    suspects=_with_letters,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    forms = dict.fromkeys(form for form in _LETTERS.findall(text) if form not in _KNOWN)
    if len(forms) < _MANY or len(text.split()) < _SENTENCE or text.isupper():
        return
    whole = page.root.text
    said = {short.text.strip() for short in page.select("abbr[title], dfn")}
    forms = dict.fromkeys(form for form in forms if form not in said)
    unexplained = [form for form in forms if f"({form}" not in whole and f"{form} (" not in whole]
    if len(unexplained) >= _MANY:
        yield Problem(block, "letters", {"forms": excerpt(", ".join(unexplained))})
