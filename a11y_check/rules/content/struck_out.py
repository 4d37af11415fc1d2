"""What is struck out is said in words too: most screen readers do not mention the line."""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_SAID = re.compile(
    r"\b(?:statt|anstelle|instead|new price|old price|today|bisher\w*|früher\w*|vorher\w*|alte?[rs]?|neue?[rs]?|jetzt|nun|nicht mehr|entfällt|abgesagt|erledigt|ungültig|gestrichen|was|now|formerly|cancelled)\b",
    re.IGNORECASE,
)


def _struck(page: Page) -> list[Element]:
    """What is marked as struck out, and what a style sheet strikes out."""
    by_style = [
        element
        for declared, elements in styles(page).declaring("text-decoration-line")
        if "line-through" in declared.values["text-decoration-line"]
        for element in elements
    ]
    marked = page.select("body :is(s, strike, del)")
    return page.in_order({*marked, *by_style}, "body *") if by_style else marked


@Rule(
    title=_("Text struck out without a word"),
    why=_("Who does not see the line hears two prices, or two dates, and does not know which one holds."),
    fix=_("Is it said in words which one holds? Write “was” and “now”, or leave the old one out."),
    messages={"struck": _("“{text}” is struck out, and no word says why.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        bitv("9.1.3.1d"),
    ),
    examples=(
        Example("<p><del>bisher 50 Euro</del> <ins>jetzt 20 Euro</ins></p>"),
        Example("<p>Statt <s>50 Euro</s> nur 20 Euro</p>"),
        Example("<p><s></s>20 Euro</p>"),
        Example("<p><s>50 Euro</s> 20 Euro</p>", fails="struck"),
        Example("<p><strike>Montag</strike> Dienstag</p>", fails="struck"),
        Example(
            '<style>.alt { text-decoration: line-through }</style><p><b class="alt">50 Euro</b> 20 Euro</p>',
            fails="struck",
        ),
    ),
    since="0.1",
    applies_to=_struck,
    only_if=(is_visible, lambda element, page: bool(shown_text(element, page))),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    around = element.closest("p, li, td, dd, div, h1, h2, h3, h4, h5, h6, body")
    if around is None or not _is_said(around, page):
        yield Problem(element, "struck", {"text": excerpt(shown_text(element, page))})


@once_per_element
def _is_said(block: Element, page: Page) -> bool:
    return _SAID.search(shown_text(block, page)) is not None
