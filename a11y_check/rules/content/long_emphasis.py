"""Bold and italic letters are for a few words. A lead paragraph may be bold."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm

_MANY = {"b": 60, "strong": 60}  # words
_MANY_SLANTED = 30
_QUOTES = "blockquote, q, figcaption"
_EMPHASIS = ", ".join(f"{tag}:not(blockquote *, q *, figcaption *)" for tag in ("b", "strong", "em", "i"))
_BLOCKS = ("p", "li", "dd", "td")
_SHORTEST = 2 * _MANY_SLANTED - 1  # characters of so many words


def _emphasised(page: Page) -> list[Element]:
    """Elements for bold and italic text, and text blocks that a style sheet slants."""
    by_style: list[Element] = []
    for declared, elements in styles(page).declaring("font-style"):
        if styles(page).text(declared, "font-style") == "italic":
            by_style += [e for e in elements if e.tag in _BLOCKS and e.closest(_QUOTES) is None]
    by_tag = page.select(_EMPHASIS)
    return page.in_order((*by_tag, *by_style)) if by_style else by_tag


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
        Example(
            f"<style>p {{ font-style: italic }}</style><blockquote><p>{'Rufen Sie bitte an. ' * 10}</p></blockquote>"
        ),
        Example(
            f"<style>p {{ font-style: italic }}</style><p>{'Rufen Sie bitte an. ' * 10}</p>", fails="long"
        ),
        Example(f"<p><em>{'Rufen Sie bitte an. ' * 10}</em></p>", fails="long"),
    ),
    since="0.1",
    applies_to=_emphasised,
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if len(element.text) < _SHORTEST:
        return
    text = shown_text(element, page)
    count = len(text.split())
    if count >= _MANY.get(element.tag, _MANY_SLANTED):
        yield Problem(element, "long", {"count": count, "text": excerpt(text)})
