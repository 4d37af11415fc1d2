"""The number of a footnote leads to the footnote."""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text
from a11y_check.standards.references import norm, wcag

_NUMBER = re.compile(r"\d{1,2}|\*{1,3}")


@Rule(
    title=_("Footnote without a link"),
    why=_(
        "Who listens to the page hears a lone number, and has to search for the note and for the way back."
    ),
    fix=_("Is it a footnote? Make the number a link, or write the note into the sentence."),
    messages={"number": _("The raised “{text}” looks like a footnote, but is no link.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("2.4.1"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<p>30 m<sup>2</sup></p>"),
        Example('<p>Kurs<sup><a href="#n">1</a></sup></p><p id="n">1 Nur mit Bescheid</p>'),
        Example("<p>Der Kurs ist frei.<sup>1</sup></p><p><sup>1</sup> Nur mit Bescheid</p>", fails="number"),
    ),
    since="0.1",
    applies_to="sup",
    only_if=lambda element, page: (
        _NUMBER.fullmatch(shown_text(element, page)) is not None
        and element.select_one("a") is None
        and element.closest("a, math") is None
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    around = parent(element)
    said = shown_text(around, page) if around is not None else ""
    if text in _notes(page) and not said.startswith(text):
        yield Problem(element, "number", {"text": text})


@once_per_page
def _notes(page: Page) -> frozenset[str]:
    """Numbers that a block begins with, raised."""
    found = set()
    for sup in page.select("p > sup:first-child, li > sup:first-child, div > sup:first-child"):
        around, text = parent(sup), shown_text(sup, page)
        if around is not None and shown_text(around, page).startswith(text):
            found.add(text)
    return frozenset(found)
