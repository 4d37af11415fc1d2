"""The tab key goes through the page in its own order."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable, tab_index
from a11y_check.standards.references import bitv, norm


@Rule(
    title=_("Tab order turned round"),
    why=_("The focus jumps about the page, and people lose track of it."),
    fix=_('Use tabindex="0" or none at all, and put the elements in the right order.'),
    messages={"positive": _("The element {tag} with tabindex {value} comes ahead of the rest of the page.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("WCAG technique H4", "A logical tab order", "https://www.w3.org/WAI/WCAG22/Techniques/html/H4"),
        bitv("9.2.4.3a"),
    ),
    examples=(
        Example('<button tabindex="0">Menü</button>'),
        Example('<button tabindex="-1">Menü</button>'),
        Example('<button tabindex="5">Menü</button>', fails="positive"),
    ),
    since="0.1",
    applies_to="[tabindex]",
    only_if=is_focusable,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    index = tab_index(element)
    if index is not None and index > 0:
        yield Problem(element, "positive", {"value": index, "tag": element.tag})
