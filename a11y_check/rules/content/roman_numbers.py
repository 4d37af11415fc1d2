"""Numbers are written with digits. Names of kings and popes keep theirs."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_ROMAN = Wording(
    r"\b(?:Abschnitt|Anhang|Anlage|Artikel|Band|Buch|Kapitel|Stufe|Teil|chapter|part|section) (?=[IVXLC]{3,8}\b)[IVXLC]+\b",
    *(
        "abschnitt",
        "anhang",
        "anlage",
        "artikel",
        "band",
        "buch",
        "kapitel",
        "stufe",
        "teil",
        "chapter",
        "part",
        "section",
    ),
)
_SIGNS = re.compile(" [IVXLC]{3}", re.IGNORECASE)


@Rule(
    title=_("Roman number"),
    why=_("Many people cannot read them, and screen readers read them as letters."),
    fix=_("Is it a fixed name? If not, write it with digits."),
    messages={"roman": _("“{text}” has a Roman number.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example("<p>Friedrich II. und Kapitel 8</p>"),
        Example("<p>Stufe I</p>"),
        Example("<p>Siehe Kapitel VIII</p>", fails="roman"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_with_word(_SIGNS),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    found = _ROMAN.search(shown_text(block, page))
    if found:
        yield Problem(block, "roman", {"text": found.group()})
