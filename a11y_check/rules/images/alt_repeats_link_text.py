"""In a link, a paragraph, an item or a cell, the text alternative of a picture and the text beside it do not say the same."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Text alternative repeats the text beside it"),
    why=_("A screen reader says the same words twice."),
    fix=_("Leave the text alternative of the picture empty: the text says it already."),
    messages={"repeats": _("Picture and text both say “{alt}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm(
            "WCAG technique H2",
            "Combining adjacent image and text links",
            "https://www.w3.org/WAI/WCAG22/Techniques/html/H2",
        ),
    ),
    examples=(
        Example('<a href="/kurse/"><img src="a.svg" alt=""> Kurse</a>'),
        Example('<a href="/"><img src="logo.svg" alt="Stadt Witten"></a>'),
        Example('<a href="/kurse/"><img src="a.svg" alt="Kurse"> Kurse</a>', fails="repeats"),
        Example('<ul><li><img src="a.svg" alt="Kurse"> Kurse</ul>', fails="repeats"),
    ),
    since="0.1",
    applies_to=":is(a[href], button, p, li, td, th, dt, dd) img[alt]",
    only_if=lambda image, page: is_exposed(image, page) and bool((image.attr("alt") or "").strip()),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    control = image.closest("a, button") or image.closest("p, li, td, th, dt, dd")
    alt = " ".join((image.attr("alt") or "").split())
    if control is not None and alt.lower() == shown_text(control, page).lower():
        yield Problem(image, "repeats", {"alt": excerpt(alt)})
