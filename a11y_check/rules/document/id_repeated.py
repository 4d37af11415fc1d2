"""No id that a label, a description or a table refers to is used twice."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import norm

_REFERRING = ("for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns")


@Rule(
    title=_("Identifier used twice"),
    why=_("A label or description that refers to it may reach the wrong element."),
    fix=_("Give each element an id of its own."),
    messages={"repeated": _("The id “{id}” is used {count} times, and something refers to it.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("HTML", "The id attribute", "https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute"),
    ),
    examples=(
        Example('<label for="a">Name</label><input id="a"><input id="b">'),
        Example("<p id=a>Eins</p><p id=a>Zwei</p>", note=_("nothing refers to it")),
        Example('<label for="a">Name</label><input id="a"><input id="a">', fails="repeated"),
    ),
    since="0.1",
    applies_to=", ".join(f"[{attribute}]" for attribute in _REFERRING),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for attribute in _REFERRING:
        for identifier in (element.attr(attribute) or "").split():
            count = len(page.ids.get(identifier, []))
            if count > 1:
                yield Problem(element, "repeated", {"id": identifier, "count": count})
