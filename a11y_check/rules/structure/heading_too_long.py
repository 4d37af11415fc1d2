"""A heading is a headline, not a paragraph."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import is_heading
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_LONGEST = 170  # characters


@Rule(
    title=_("Very long heading"),
    why=_("People listen to the list of headings to find their way; a long one holds them up."),
    fix=_("Is this a heading? Then say in a few words what follows. If not, make it a paragraph."),
    messages={"long": _("The heading “{text}” has {count} characters.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.6"), bitv("9.2.4.6a")),
    examples=(
        Example("<h2>Sprachkurse</h2>"),
        Example("<h2>Sprachkurse für Menschen, die neu in der Stadt sind und arbeiten wollen</h2>"),
        Example(f"<h2>{'Sprachkurse für alle Menschen in der Stadt. ' * 5}</h2>", fails="long"),
    ),
    since="0.1",
    applies_to="h1, h2, h3, h4, h5, h6, [role~=heading i]",
    only_if=is_heading,
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    text = name(heading, page)
    if len(text) > _LONGEST:
        yield Problem(heading, "long", {"text": excerpt(text), "count": len(text)})
