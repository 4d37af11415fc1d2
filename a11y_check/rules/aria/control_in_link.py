"""Inside a link or the heading of a fold-out stands no second control."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_CONTROLS = (
    "a[href], button, input, select, textarea, iframe, [role=button i], [role=link i], [contenteditable]"
)
#: HTML forbids it there, but a text that merely takes the focus does nothing.
_FOCUSABLE = "[tabindex]:not([tabindex^='-'])"


@Rule(
    title=_("Control inside a link or fold-out"),
    why=_("Nobody can tell which of the two a click or the enter key sets off."),
    fix=_("Put the two side by side."),
    messages={"inside": _("The element {tag} stands inside the {outer} element “{text}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example('<a href="/kurse/">Kurse</a> <button>Merken</button>'),
        Example("<details><summary>Wer kann teilnehmen?</summary><a href='/'>Alle</a></details>"),
        Example('<a href="/kurse/">Kurse <button>Merken</button></a>', fails="inside"),
        Example(
            '<a href="/">Kurse <span tabindex="0">3 neue</span></a>', fails="inside", note=_("a question")
        ),
        Example("<details><summary>Kurse <a href='/'>alle</a></summary>Text</details>", fails="inside"),
    ),
    since="0.1",
    applies_to="a[href], details > summary",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for part in element.select(f"{_CONTROLS}, {_FOCUSABLE}"):
        around = part.parent and part.parent.closest("a[href], summary")
        if around == element and is_focusable(part, page):  # said once, of the nearest
            values = {"tag": part.tag, "outer": element.tag, "text": excerpt(shown_text(element, page))}
            yield Problem(part, "inside", values, certain=part.matches(_CONTROLS))
