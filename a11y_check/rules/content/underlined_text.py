"""Only links are underlined."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm


@Rule(
    title=_("Underlined text that is no link"),
    why=_("People take it for a link, and wonder why nothing happens."),
    fix=_("Does the line mean something, such as a proper name? If not, stress the words with bold letters."),
    messages={"underlined": _("“{text}” is underlined, but is no link.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice"),),
    examples=(
        Example('<p>Zum <a href="/kurse/"><u>Kurs</u></a></p>'),
        Example("<p>Bitte <strong>vorher</strong> anrufen</p>"),
        Example("<p>Bitte <u>vorher</u> anrufen</p>", fails="underlined"),
    ),
    since="0.1",
    applies_to="u:not(a *, button *, [lang])",
    only_if=lambda element, page: is_shown(element, page) and element.select_one("a") is None,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    if text:
        yield Problem(element, "underlined", {"text": excerpt(text)})
