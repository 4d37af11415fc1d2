"""A text in a language that runs from right to left says so."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.html import INLINE
from a11y_check.standards.languages import is_right_to_left
from a11y_check.standards.references import norm, wcag


@Rule(
    title=_("Text runs in the wrong direction"),
    why=_("Full stops, brackets and numbers land in the wrong place, and the text begins at the wrong edge."),
    fix=_('Add dir="rtl" where the language is set.'),
    messages={
        "missing": _(
            "The text is marked as “{lang}”, which runs from right to left, but its direction is not set."
        )
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.3.2"),
        norm(
            "W3C: structural markup and right-to-left text",
            url="https://www.w3.org/International/questions/qa-html-dir",
        ),
    ),
    examples=(
        Example('<p lang="ar" dir="rtl">مرحبا</p>'),
        Example('<html lang="ar" dir="rtl"><p>مرحبا</p></html>'),
        Example(
            '<p>Sprachen: <span lang="ar">العربية</span></p>', note=_("one phrase in a line turns by itself")
        ),
        Example('<p lang="ar">مرحبا</p>', fails="missing"),
    ),
    since="0.1",
    applies_to="[lang]",
    only_if=lambda element, page: is_shown(element, page) and is_right_to_left(element.attr("lang") or ""),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    directed = element.closest("[dir]")
    direction = (directed.attr("dir") or "").strip().lower() if directed else ""
    if element.tag not in INLINE and direction not in ("rtl", "auto"):
        yield Problem(element, "missing", {"lang": element.attr("lang")})
