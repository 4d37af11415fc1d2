"""A part of the page is in the language that it is marked with. Only a clear case counts."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.text_language import differing_language, texts_by_language_root
from a11y_check.standards.languages import is_known_language
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Text marked with the wrong language"),
    why=_("A screen reader reads the text with the wrong pronunciation, and nobody understands it."),
    fix=_("Choose the language of this text again."),
    messages={"differs": _("“{text}” is marked as “{lang}”, but is in “{found}”.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("3.1.2"), bitv("9.3.1.2a"), act("off6ek")),
    examples=(
        Example('<p lang="en">The courses are free and take place in the town hall.</p>'),
        Example('<p lang="fr">Rathaus Witten</p>', note=_("too little to tell")),
        Example('<p lang="fr">Die Kurse sind kostenlos und finden im Rathaus statt.</p>', fails="differs"),
    ),
    since="0.1",
    applies_to="body [lang]",
    only_if=lambda element, page: (
        is_known_language(element.attr("lang") or "") and element in texts_by_language_root(page)
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = " ".join(texts_by_language_root(page)[element].split())
    tag = element.attr("lang") or ""
    found = differing_language(text, tag)
    if found:
        yield Problem(element, "differs", {"text": excerpt(text), "lang": tag, "found": found})
