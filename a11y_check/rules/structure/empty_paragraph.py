"""Paragraphs hold something. Those with a name, a class or an id may be filled by a script or a style sheet."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Empty paragraph"),
    why=_("Some screen readers stop there and read out “blank”, and people wonder what is missing."),
    fix=_("Is it there for the distance? Delete it, and set the distance in the style."),
    messages={"empty": _("Paragraphs with nothing in them: {count}; this is the first.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("WCAG technique C8", "Spacing with CSS", "https://www.w3.org/WAI/WCAG22/Techniques/css/C8"),
    ),
    examples=(
        Example("<p>Kurse</p>"),
        Example('<p id="meldung"></p><p class="linie"></p>', note=_("a script may fill it")),
        Example("<p>Kurse</p><p></p><p> </p><p>Beratung</p>", fails="empty"),
    ),
    since="0.2",
    applies_to="p:not([id], [class], [role], [aria-live], [hidden])",
    only_if=is_exposed,
    suspects=lambda page: _empty(page)[:1],
)
def check(paragraph: Element, page: Page) -> Iterator[Problem]:
    empty = _empty(page)
    if empty and paragraph == empty[0]:
        yield Problem(paragraph, "empty", {"count": len(empty)})


def _empty(page: Page) -> list[Element]:
    paragraphs = page.select("p:not([id], [class], [role], [aria-live], [hidden])")
    return [
        p
        for p in paragraphs
        if not p.text.strip(" \t\n\r\f") and not any(isinstance(c, Element) for c in p.children)
    ]
