"""Words are stressed by style, not by blanks between their letters. Letters in the order of the alphabet are an index."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, excerpt, prose
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import bitv, norm, wcag

_SPACED = re.compile(r"(?<![^\s(„“])[^\W\d_](?: [^\W\d_]){4,}(?![^\s:;.,!?)“”])")
_LETTERS = re.compile(r" \w \w \w ")


@Rule(
    title=_("Word spaced out letter by letter"),
    why=_("A screen reader spells it instead of saying it, and no search finds it."),
    fix=_("Write the word without blanks, and stress it with bold letters."),
    messages={"spaced": _("“{text}” has blanks between its letters.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.2"),
        bitv("9.1.3.2a"),
        norm("WCAG technique C8", url="https://www.w3.org/WAI/WCAG22/Techniques/css/C8"),
    ),
    examples=(
        Example("<p>Plan B a la carte</p>"),
        Example("<p>A B C D E F G</p>"),
        Example("<p>Größen: S M L X</p>"),
        Example("<p>Tippen Sie <kbd>h a l l o</kbd> ein.</p>"),
        Example("<p>W i c h t i g : Morgen zu</p>", fails="spaced"),
        Example("<p>A C H T U N G</p>", fails="spaced"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_holding(_LETTERS),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    for found in _SPACED.finditer(prose(block, page)):
        letters = found.group().split()
        if letters != sorted(letters) and len(set(letters)) > 2:
            sure = "".join(letters[1:]).islower()  # capitals may be keys or grades
            yield Problem(block, "spaced", {"text": excerpt(found.group())}, certain=sure)
            return
