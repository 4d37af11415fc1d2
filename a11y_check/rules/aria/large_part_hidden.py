"""Only decoration is hidden from screen readers, no passage."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.modals import lies_behind
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_LONG = 100  # characters
_CLONE = re.compile(r"clone|duplicate|marquee|ticker", re.IGNORECASE)


@Rule(
    title=_("Content hidden from screen readers"),
    why=_("Everybody sees it, but who listens to the page does not know that it is there."),
    fix=_("Take out aria-hidden. It may stay where the same is said beside it."),
    messages={"part": _("“{text}” is hidden from screen readers.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example('<p>Kurse <span aria-hidden="true">★</span></p>'),
        Example('<div aria-hidden="true"><p>Kurse</p></div>'),
        Example('<div aria-hidden="true" hidden><h2>Kurse</h2></div>'),
        Example(
            '<div aria-hidden="true"><h2>Kurse</h2></div><div role="dialog" aria-modal="true">Los?</div>'
        ),
        Example('<div aria-hidden="true"><h2>Kurse</h2></div>', fails="part"),
        Example(f'<p aria-hidden="true">{"Wir beraten Sie gern. " * 5}</p>', fails="part"),
    ),
    since="0.1",
    applies_to="body [aria-hidden=true i]:not(body [aria-hidden=true i] *)",
    only_if=(is_visible, lambda element, page: not lies_behind(element, page)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    again = _CLONE.search(element.attr("class") or "") or element.closest("svg, button, a") is not None
    if not again and (
        len(text) >= _LONG or any(shown_text(part, page) for part in element.select("h1, h2, h3, h4"))
    ):
        yield Problem(element, "part", {"text": excerpt(text)}, certain=False)
