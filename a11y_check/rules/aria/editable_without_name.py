"""A text that people can change is a field: it has a role and a name."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

#: Editing in place: the text stays what it is.
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@Rule(
    title=_("Editable text that is no field"),
    why=_("A screen reader does not say that something can be written here, nor what."),
    fix=_('Use a textarea, or add role="textbox" and a name.'),
    messages={"role": _("A {tag} element can be edited, but has no role.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        bitv("9.4.1.2a"),
    ),
    examples=(
        Example('<textarea aria-label="Nachricht"></textarea>'),
        Example('<div contenteditable="true" role="textbox" aria-label="Nachricht"></div>'),
        Example('<div contenteditable="false">Text</div>'),
        Example('<div contenteditable="true"></div>', fails="role"),
        Example("<div contenteditable></div>", fails="role"),
    ),
    since="0.1",
    applies_to="body [contenteditable]:not([contenteditable=false i], [role], [contenteditable] [contenteditable])",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag not in ("body", "main", "article", "p", *_HEADINGS):
        yield Problem(element, "role", {"tag": element.tag})
