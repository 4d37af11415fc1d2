"""Items that belong together are one list."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_MANY = 3


@Rule(
    title=_("Lists of one item each"),
    why=_("A screen reader says “list with one item” again and again, and nobody hears how many there are."),
    fix=_("Do they belong together? Put the items into one list."),
    messages={"single": _("{count} lists in a row have one item each.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        bitv("9.1.3.1b"),
    ),
    examples=(
        Example("<ul><li>A<li>B<li>C</ul>"),
        Example("<ul><li>A</ul><p>Text</p><ul><li>B</ul><ul><li>C</ul>"),
        Example("<ul><li>A</ul><ul><li>B</ul><ul><li>C</ul>", fails="single"),
    ),
    since="0.1",
    applies_to="ul, ol",
    only_if=lambda element, page: _begins(element) and is_shown(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    count, following = 1, _next(element)
    while following is not None and _is_single(following):
        count, following = count + 1, _next(following)
    if count >= _MANY:
        yield Problem(element, "single", {"count": count})


def _next(element: Element) -> Element | None:
    return next((node for node in element.next_siblings if isinstance(node, Element)), None)


def _is_single(element: Element) -> bool:
    return element.tag in ("ul", "ol") and sum(isinstance(child, Element) for child in element.children) == 1


def _begins(element: Element) -> bool:
    before = next((node for node in element.previous_siblings if isinstance(node, Element)), None)
    return _is_single(element) and not (before is not None and _is_single(before))
