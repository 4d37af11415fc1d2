"""A long number is written in groups."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import norm

_LONG = re.compile(r"(?<![\w/=.-])(?:[A-Z]{2}\d{2}[A-Z\d]{11,30}|\d{13,30})(?![\w/=-])")
_SIGNS = re.compile(r"\d{2}[A-Z\d]{11}")


@Rule(
    title=_("Long number in one piece"),
    why=_("Nobody can keep 22 digits in mind while typing them."),
    fix=_("Can it be written in groups? An IBAN has groups of four."),
    messages={"long": _("“{text}” has no gaps.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example("<p>IBAN: DE89 3704 0044 0532 0130 00</p>"),
        Example("<p>Telefon 02302 5811011</p>"),
        Example("<pre>DE89370400440532013000</pre>"),
        Example("<p>IBAN: DE89370400440532013000</p>", fails="long"),
        Example("<p>Aktenzeichen 123456789012345</p>", fails="long"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_with_word(_SIGNS),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    found = _LONG.search(shown_text(block, page))
    if found:
        yield Problem(block, "long", {"text": found.group()})
