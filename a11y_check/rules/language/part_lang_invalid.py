"""A part of the page that names its language names one that exists."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.languages import is_known_language
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Text in a language that does not exist"),
    why=_("A screen reader does not know the language and reads the text with the wrong pronunciation."),
    fix=_("Choose the language of this text again, such as en, uk or ar."),
    messages={"invalid": _("“{lang}” is not the code of a language.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("3.1.2"), bitv("9.3.1.2a"), act("de46e4")),
    examples=(
        Example('<p lang="uk">Ласкаво просимо</p>'),
        Example('<p lang="xx"></p>', note=_("no text")),
        Example('<p lang="ukrainisch">Ласкаво просимо</p>', fails="invalid"),
        Example('<p lang=" ">Willkommen</p>', fails="invalid"),
    ),
    since="0.1",
    applies_to="body [lang]",
    only_if=(is_shown, lambda element, page: _own_text(element, page)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    tag = (element.attr("lang") or "").strip()
    if not is_known_language(tag):
        yield Problem(element, "invalid", {"lang": tag})


def _own_text(element: Element, page: Page) -> bool:
    """Text that has this very language: not inside a part with another one; names of pictures count."""
    tag = element.attr("lang")
    if not tag:  # an empty one says that the language is unknown, and may
        return False
    for part in [element, *element.select("*")]:
        if part != element and part.closest("[lang]") != element:
            continue
        if is_shown(part, page) and any(isinstance(c, Text) and c.data.strip() for c in part.children):
            return True
        if (part.attr("alt") or part.attr("aria-label") or "").strip():
            return True
    return False
