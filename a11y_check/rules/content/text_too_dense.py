"""Paragraphs and sentences come in portions. How easy the words are, only readers can tell."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, excerpt, is_filled, lines, shown_text
from a11y_check.semantics.text_search import long_blocks
from a11y_check.standards.references import norm, wcag

_LONGEST_PARAGRAPH, _LONGEST_SENTENCE = 120, 45  # words
_ENDS = re.compile(r"[.!?:;…](?=\s)")


@Rule(
    title=_("Wall of text"),
    why=_("Who reads with effort, or in a foreign language, loses the thread and the place."),
    fix=_("Can it be divided? One thought to a paragraph, one statement to a sentence, lists for lists."),
    messages={
        "paragraph": _("The paragraph “{text}” has {count} words."),
        "sentence": _("A sentence of “{text}” has {count} words."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("3.1.5"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<p>Wir beraten Sie in vielen Sprachen.</p>"),
        Example(f"<p>{'Wir beraten Sie gern. ' * 20}</p>"),
        Example(f"<p>{'Wir beraten Sie gern. ' * 40}</p>", fails="paragraph"),
        Example(f"<p>{'und wir beraten Sie gern ' * 10}.</p>", fails="sentence"),
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div"),
    only_if=is_filled,
    suspects=long_blocks(2 * _LONGEST_SENTENCE),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    count = text.count(" ") + 1
    if count > _LONGEST_PARAGRAPH:
        yield Problem(block, "paragraph", {"text": excerpt(text), "count": count})
    elif count > _LONGEST_SENTENCE:
        longest = max(len(sentence.split()) for line in lines(block, page) for sentence in _ENDS.split(line))
        if longest > _LONGEST_SENTENCE:
            yield Problem(block, "sentence", {"text": excerpt(text), "count": longest})
