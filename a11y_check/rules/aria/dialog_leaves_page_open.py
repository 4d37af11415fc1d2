"""A dialog that lies over the page says so: what is behind it is out of reach."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.styles import computed
from a11y_check.semantics.text import excerpt, has_content
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag


@Rule(
    title=_("Dialog that does not close off the page"),
    why=_(
        "Screen readers read on into the page behind it, and people do not notice that they have left the dialog."
    ),
    fix=_('Is the page behind it out of reach? Add aria-modal="true", or use dialog with showModal().'),
    messages={"open": _("The dialog “{name}” lies over the page, but is not modal.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        norm("ARIA Authoring Practices", url="https://www.w3.org/WAI/ARIA/apg/"),
    ),
    examples=(
        Example(
            '<div role="dialog" aria-modal="true" style="position: fixed" aria-label="Hinweis">Text</div>'
        ),
        Example('<div role="dialog" aria-label="Chat">Text</div>'),
        Example('<div role="dialog" style="position: fixed" aria-label="Hinweis">Text</div>', fails="open"),
        Example('<div role="alertdialog" class="modal" aria-label="Hinweis">Text</div>', fails="open"),
    ),
    since="0.1",
    applies_to=":is([role=dialog i], [role=alertdialog i]):not([aria-modal=true i], dialog)",
    only_if=(is_exposed, has_content),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    over = (
        computed(element, page, "position") == "fixed"
        or "modal" in (element.attr("class") or "").lower().split()
    )
    if over:
        yield Problem(element, "open", {"name": excerpt(name(element, page))})
