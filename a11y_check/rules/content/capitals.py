"""Running text is not written in capitals. Abbreviations, and lines that code or codes make up, are left alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, excerpt, prose
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import norm

#: Four words and more in a row, each of at least two letters, and one of them too long for an abbreviation.
_WORD = r"[A-ZÄÖÜẞ][A-ZÄÖÜẞ-]++"
_RUN = re.compile(rf"(?<![\w-]){_WORD}(?:[ ,;:!–]+(?:{_WORD}|&))" + r"{3,}(?!\w)")
_LONG_WORD = re.compile(r"[A-ZÄÖÜẞ]{6,}")


@Rule(
    title=_("Text in capitals"),
    why=_(
        "Words in capitals look alike, so everybody reads them slowly; some screen readers spell them out."
    ),
    fix=_("Write the words as usual. Stress them with bold letters, or make them a heading."),
    messages={"capitals": _("“{text}” is written in capitals.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example("<p>Die VHS und das BAMF beraten im IHK-Haus.</p>"),
        Example("<p>Der Befehl <code>INSERT INTO KURSE VALUES</code></p>"),
        Example("<p>EU, BAMF, AWO, DRK, IHK</p>", note=_("abbreviations")),
        Example("<p>BITTE VORHER EINEN TERMIN VEREINBAREN</p>", fails="capitals"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_with_word(_LONG_WORD),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    for run in _RUN.finditer(prose(block, page)):
        if _LONG_WORD.search(run[0]):
            yield Problem(block, "capitals", {"text": excerpt(run[0])})
            return
