"""What a tooltip says is written, too. Abbreviations, links, fields and frames may have one as an extra."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag


@Rule(
    title=_("Meaning only in a tooltip"),
    why=_("Only people with a mouse see it, and only if they wait. On a phone it does not exist."),
    fix=_("Is it said elsewhere? If not, write it beside the sign."),
    messages={"only": _("Only the tooltip says “{title}”; shown is “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        wcag("3.3.2"),
    ),
    examples=(
        Example('<p><abbr title="Volkshochschule">VHS</abbr></p>'),
        Example('<p><span title="Büro Nord">Büro Nord</span></p>'),
        Example('<p><span title="Rollstuhlgerecht" aria-hidden="true">♿</span> Rollstuhlgerecht</p>'),
        Example('<p>Büro <span title="Rollstuhlgerecht">♿</span></p>', fails="only"),
        Example('<p>Büro <i class="icon" title="Rollstuhlgerecht"></i></p>', fails="only"),
    ),
    since="0.1",
    applies_to="body :is(span, i, b, em, strong, div, td, p, sup)[title]:not([role])",
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text, title = shown_text(element, page), (element.attr("title") or "").strip()
    around = element.closest("p, li, td, dd, div")
    said = around is not None and title.lower() in shown_text(around, page).lower()
    control = element.closest("a[href], button, label, [tabindex]") is not None
    if (
        title
        and not said
        and not control
        and not re.search(r"\w", text)
        and not element.select("img, svg, input")
    ):
        yield Problem(element, "only", {"title": excerpt(title), "text": excerpt(text)})
