"""Assistive technology gets the page: it is not hidden from it as a whole."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Page hidden from screen readers"),
    why=_("Blind people find an empty page."),
    fix=_("Take aria-hidden from the whole page. While a dialogue is open, mark it as modal instead."),
    messages={"hidden": _("The whole page has aria-hidden: screen readers that go by it get nothing of it.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example("<body><p>Kurse</p></body>"),
        Example('<body aria-hidden="false"><p>Kurse</p></body>'),
        Example('<body><p aria-hidden="true">•</p><p>Kurse</p></body>'),
        Example('<body aria-hidden="true"><p>Kurse</p></body>', fails="hidden"),
        Example('<html aria-hidden="true"><p>Kurse</p></html>', fails="hidden"),
    ),
    since="0.1",
    applies_to="html, body",
)
def check(whole: Element, page: Page) -> Iterator[Problem]:
    if (whole.attr("aria-hidden") or "").strip().lower() == "true":
        yield Problem(whole, "hidden")
