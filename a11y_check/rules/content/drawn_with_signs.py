"""Lines, blanks and gaps are not typed as rows of signs. Code is left alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, excerpt, prose
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_ROWS = {
    "blank": re.compile(r"_{5}"),
    "line": re.compile(r"(?<![\w*])\*{6}|([-=~#+.·•–—─═^|/])\1{5}|(?:[-*=~#+] ){5}"),
    "shouting": re.compile(r"([!?])\1\1"),
}
_ROW = Wording(
    r"_{5}|([-*=~#+.·•–—─═^|/])\1{5}|(?:[-*=~#+] ){5}|([!?])\2\2",
    *(3 * sign for sign in "_!?-*=~#+.·•–—─═^|/"),
    *(f" {sign} " for sign in "-*=~#+"),
)


@Rule(
    title=_("Row of typed signs"),
    why=_("Screen readers read out sign after sign, and a braille display is full of them."),
    fix=_("Use a line (hr), a border or a form field. One sign at the end of a sentence is enough."),
    messages={
        "line": _("“{text}” is a line of typed signs."),
        "blank": _("“{text}” is a blank to fill in, made of underscores."),
        "shouting": _("“{text}” has the same sign several times in a row."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(norm("WCAG technique H49", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H49"),),
    examples=(
        Example("<p>Kommen Sie vorbei! Kaffee … und Kuchen?!</p>"),
        Example("<p>Die Datei heißt plan_2026__neu.</p>"),
        Example("<pre>==========</pre>"),
        Example("<p>Schreiben Sie <code>------</code> für eine Linie.</p>"),
        Example("<select><option>---------<option>Annen</select>", note=_("nothing is chosen")),
        Example("<p>Schlüssel: anfKGk**********</p>", note=_("stars hide what is secret")),
        Example("<p>**********</p>", fails="line"),
        Example("<p>- * - * - * -</p>", fails="line"),
        Example("<p>Kurs A ........... 3</p>", fails="line"),
        Example("<p>Name: ____________</p>", fails="blank"),
        Example("<p>Heute geschlossen!!!</p>", fails="shouting"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_holding(_ROW),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = prose(block, page) if block.tag != "option" else ""
    for key, pattern in _ROWS.items():
        found = pattern.search(text)
        if found:
            start = max(found.start() - 20, 0)
            yield Problem(block, key, {"text": excerpt(text[start:])}, certain=key != "shouting")
            return
