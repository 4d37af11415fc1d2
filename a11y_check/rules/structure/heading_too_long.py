"""A heading is a headline, not a paragraph."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import is_heading
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_LONGEST = 170  # characters
_MOST_SENTENCES = 2
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?] (?=[^\W\d_])")


@Rule(
    title=_("Very long heading"),
    why=_("People listen to the list of headings to find their way; a long one holds them up."),
    fix=_("Is this a heading? Then say in a few words what follows. If not, make it a paragraph."),
    messages={
        "long": _("The heading “{text}” has {count} characters."),
        "sentences": _("The heading “{text}” has {count} sentences."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.6"), bitv("9.2.4.6a")),
    examples=(
        Example("<h2>Sprachkurse</h2>"),
        Example("<h2>Sprachkurse für Menschen, die neu in der Stadt sind und arbeiten wollen</h2>"),
        Example(f"<h2>{'Sprachkurse für alle Menschen in der Stadt. ' * 5}</h2>", fails="long"),
        Example("<h2>Rufen Sie vorher an. Bringen Sie Ihren Ausweis mit. Bis bald.</h2>", fails="sentences"),
    ),
    since="0.1",
    applies_to="h1, h2, h3, h4, h5, h6, [role~=heading i]",
    only_if=is_heading,
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    text = name(heading, page)
    if len(text) > _LONGEST:
        yield Problem(heading, "long", {"text": excerpt(text), "count": len(text)})
        return
    sentences = len(_SENTENCE.findall(text)) + 1
    if sentences > _MOST_SENTENCES:
        yield Problem(heading, "sentences", {"text": excerpt(text), "count": sentences})
