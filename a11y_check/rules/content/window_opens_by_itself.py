"""A window opens when people ask for it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, has_content, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm


@Rule(
    title=_("Window that opens by itself"),
    why=_("It covers what people came for, and many do not find the way to close it."),
    fix=_("Must everybody see it before the page? If not, put it into the page."),
    messages={"open": _("The window “{name}” is open as soon as the page is.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example("<dialog><p>Hallo</p></dialog>"),
        Example('<div class="modal" style="display: none"><p>Hallo</p></div>'),
        Example('<dialog open aria-label="Rundbrief"><p>Hallo</p></dialog>', fails="open"),
    ),
    since="0.1",
    applies_to="dialog[open], .modal.show, .modal.in",
    only_if=(is_visible, has_content),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "open", {"name": excerpt(name(element, page) or shown_text(element, page))})
