"""Bold and italic letters are for a few words. A lead paragraph may be bold."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm

_MANY = {"b": 60, "strong": 60, "em": 30, "i": 30}  # words
_SHORTEST = 2 * min(_MANY.values()) - 1  # characters of so many words


@Rule(
    title=_("Long passage in bold or italic letters"),
    why=_(
        "Slanted letters are hard to read for people with dyslexia, and where all is stressed, nothing is."
    ),
    fix=_("Is all of it so important? If not, stress only the few words that are."),
    messages={"long": _("{count} words in a row are bold or italic: “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example("<p>Rufen Sie <strong>vorher</strong> an.</p>"),
        Example(f"<p><strong>{'Rufen Sie bitte an. ' * 5}</strong></p>"),
        Example(f"<p><em>{'Rufen Sie bitte an. ' * 10}</em></p>", fails="long"),
    ),
    since="0.1",
    applies_to=":is(b, strong, em, i):not(blockquote *, q *)",
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if len(element.text) < _SHORTEST:
        return
    text = shown_text(element, page)
    count = len(text.split())
    if count >= _MANY[element.tag]:
        yield Problem(element, "long", {"count": count, "text": excerpt(text)})
