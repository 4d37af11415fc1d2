"""The value of each `aria-` attribute is one that the attribute can have. Ids are another rule."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.standards import aria
from a11y_check.standards.references import act, bitv, wcag

_NUMBERS = {"integer": re.compile(r"[+-]?\d+"), "number": re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")}


@Rule(
    title=_("ARIA attribute with an impossible value"),
    why=_("Assistive technology ignores the value, or takes it for something else."),
    fix=_("Use a value that the attribute allows."),
    messages={"invalid": _("“{value}” is not a possible value of {attribute}.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("6a7281")),
    examples=(
        Example('<button aria-expanded="false">Menü</button>'),
        Example('<div role="heading" aria-level="2">Kontakt</div>'),
        Example('<button aria-expanded="zu">Menü</button>', fails="invalid"),
        Example('<div role="heading" aria-level="zwei">Kontakt</div>', fails="invalid"),
    ),
    since="0.1",
    applies_to="*",
    only_if=lambda element, _page: any(attribute in aria.ATTRIBUTES for attribute in element.attrs),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for attribute in element.attrs:
        value = (element.attr(attribute) or "").strip()
        if attribute in aria.ATTRIBUTES and value and not _is_possible(aria.ATTRIBUTES[attribute], value):
            yield Problem(element, "invalid", {"attribute": attribute, "value": excerpt(value)})


def _is_possible(attribute: aria.Attribute, value: str) -> bool:
    if attribute.type in _NUMBERS:
        return _NUMBERS[attribute.type].fullmatch(value) is not None
    if attribute.tokens:
        given = value.lower().split()
        return attribute.tokens.issuperset(given) and (attribute.type == "tokens" or len(given) == 1)
    return attribute.type != "id" or len(value.split()) == 1
