"""Paragraphs are paragraphs, not text with empty lines in it. Short lines, as in addresses and poems, are left alone."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, broken_texts, excerpt, lines
from a11y_check.standards.references import norm

_LONG = 30  # characters of a line on both sides


@Rule(
    title=_("Empty lines in place of paragraphs"),
    why=_("Screen readers can jump from paragraph to paragraph, but not from gap to gap."),
    fix=_("Make each part a paragraph of its own."),
    messages={"gap": _("An empty line divides this text, after “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm(
            "HTML",
            "The br element",
            "https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-br-element",
        ),
    ),
    examples=(
        Example("<p>Hauptstraße 1<br>58452 Witten</p>"),
        Example("<p>Rose<br><br>Veilchen</p>"),
        Example("<p>Kurse<br><br></p>"),
        Example(
            "<p>Wir beraten Sie montags im Rathaus.<br><br>Dienstags sind wir im Haus der Jugend.</p>",
            fails="gap",
        ),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=broken_texts,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    found = lines(block, page)
    for number in range(1, len(found) - 1):
        before, gap, after = found[number - 1 : number + 2]
        if not gap.strip("\xa0 ") and min(len(before), len(after)) >= _LONG:
            yield Problem(block, "gap", {"text": excerpt(before)})
            return
