"""Words are broken by the browser, not by typed hyphens. “vor- und nachmittags” is no such hyphen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_BROKEN = re.compile(r"(?<![\w-])[^\W\d_]{3,30}[-\u00ad‐] ([a-zäöüß]{3,30})(?![\w-])")
_END = re.compile(r"[-\u00ad‐] ")
_LINKING = words("""
    und oder bzw beziehungsweise sowie als bis noch wie statt aber auch sondern nicht zu in im and or to nor und/oder
    wenn mit ohne sogar respektive ist sind hat kann wird
""")


@Rule(
    title=_("Word with a typed line break"),
    why=_("A screen reader stops in the middle of the word, and a search does not find it."),
    fix=_("Write the word in one piece. The browser breaks it where it must."),
    messages={"broken": _("“{text}” looks like one word.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.2"),
        bitv("9.1.3.2a"),
    ),
    examples=(
        Example("<p>vor- und nachmittags, Ein- oder Auszug</p>"),
        Example("<p>Haupt-, Real- und Gesamtschule, ein- bis zweimal</p>"),
        Example("<p>Aufenthalts\xaderlaubnis</p>"),
        Example("<p>In der Integra- tion und Anmel- dung</p>", fails="broken"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_with_word(_END),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    for found in _BROKEN.finditer(shown_text(block, page)):
        if found[1].lower() not in _LINKING:
            yield Problem(block, "broken", {"text": found.group()})
            return
